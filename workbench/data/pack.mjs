#!/usr/bin/env node
// Packs the workbench's data sets: node workbench/data/pack.mjs DIR
// DIR holds the CSV files named in README.md. The same CSV files always give the same packed files.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

const csvFolder = process.argv[2];
if (!csvFolder) {
  console.error('usage: node workbench/data/pack.mjs DIR');
  process.exit(1);
}

/** The rows of a CSV file without its header; these files have no quoted cells. */
function readRows(fileName) {
  const bytes = readFileSync(path.join(csvFolder, fileName));
  const text = (fileName.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}

/** Differences of neighbours, the first one against 0. */
function differences(values) {
  return values.map((value, index) => value - (index === 0 ? 0 : values[index - 1]));
}

/** Sorted times as whole steps: `time[i] = startMs + stepMs * sum(steps[0..i])`. */
function packTimes(timesMs, stepMs) {
  const startMs = timesMs[0];
  return { startMs, stepMs, steps: differences(timesMs.map((time) => (time - startMs) / stepMs)) };
}

/** Adds up `count` per hour: sorted hours (ms) and the sum of each. */
function countPerHour(events) {
  const counts = new Map();
  for (const { timeMs, count } of events) {
    const hour = Math.floor(timeMs / HOUR_MS) * HOUR_MS;
    counts.set(hour, (counts.get(hour) ?? 0) + count);
  }
  const hours = [...counts.keys()].sort((a, b) => a - b);
  return { hours, counts: hours.map((hour) => counts.get(hour)) };
}

function write(fileName, packed) {
  const text = JSON.stringify(packed) + '\n';
  writeFileSync(path.join(import.meta.dirname, fileName), text);
  console.log(`${fileName}: ${text.length} bytes`);
}

function packHoneypot() {
  const rows = readRows('heralding_per_minute_2020.csv')
    .map(([minute, ip, sessions]) => ({ timeMs: Date.parse(minute), ip, sessions: Number(sessions) }))
    .sort((a, b) => a.timeMs - b.timeMs);
  const ips = [...new Set(rows.map((row) => row.ip))];
  const indexOfIp = new Map(ips.map((ip, index) => [ip, index]));
  write('honeypot.json', {
    ...packTimes(
      rows.map((row) => row.timeMs),
      MINUTE_MS
    ),
    ips,
    ipIndexes: rows.map((row) => indexOfIp.get(row.ip)),
    sessions: rows.map((row) => row.sessions),
  });
}

function packAttempts() {
  const events = readRows('marx_honeypot_2013.csv.gz')
    .filter((row) => row.at(-1) === 'groucho-us-east')
    .map(([time]) => ({ timeMs: Date.parse(time), count: 1 }));
  const { hours, counts } = countPerHour(events);
  write('attempts.json', { ...packTimes(hours, HOUR_MS), attempts: counts });
}

function packConti() {
  const events = readRows('conti_jabber_2021_2022.csv').map(([time]) => ({ timeMs: Date.parse(time), count: 1 }));
  const { hours, counts } = countPerHour(events);
  write('conti.json', { ...packTimes(hours, HOUR_MS), messages: counts });
}

function packLoad() {
  const rows = readRows('opsd_fr_load_2015_2019.csv').map(([time, , load]) => ({
    timeMs: Date.parse(time),
    load: load === '' ? null : Number(load),
  }));
  write('load.json', {
    ...packTimes(
      rows.map((row) => row.timeMs),
      HOUR_MS
    ),
    load: rows.map((row) => row.load),
  });
}

function packCommits() {
  const rows = readRows('github_punchcard_2015.csv').map(([time, count]) => ({
    timeMs: Date.parse(`${time.replaceAll('/', '-').replace(' ', 'T')}Z`),
    commits: Number(count),
  }));
  write('commits.json', {
    ...packTimes(
      rows.map((row) => row.timeMs),
      HOUR_MS
    ),
    commits: rows.map((row) => row.commits),
  });
}

packHoneypot();
packAttempts();
packConti();
packLoad();
packCommits();

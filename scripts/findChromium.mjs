#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];
const PLAYWRIGHT_TIMEOUT_MS = 120_000;
const APT_TIMEOUT_MS = 300_000;

/**
 * Returns the path of a Chromium to test with: the one `CHROMIUM_PATH` names, Playwright's own, one on PATH, or else
 * one that it installs now, which can take minutes. Throws if there is none to be had.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) {
      return named;
    }
    throw new Error(`CHROMIUM_PATH is ${named}, which is not an executable file`);
  }
  const chromiumPath = findInstalled() ?? installWithPlaywright() ?? installWithApt();
  if (!chromiumPath) {
    throw new Error('No Chromium found, and none could be installed. Install one and set CHROMIUM_PATH to it.');
  }
  return chromiumPath;
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [chromium.executablePath(), ...onPath].find(isExecutable);
}

function installWithPlaywright() {
  run('npx', ['playwright', 'install', 'chromium'], PLAYWRIGHT_TIMEOUT_MS);
  return findInstalled();
}

function installWithApt() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, APT_TIMEOUT_MS);
  };
  if (process.platform === 'linux' && apt('update')) {
    apt('install', '-y', 'chromium');
  }
  return findInstalled();
}

/** Whether the command ended well. What it prints goes to stderr: stdout is for the path alone. */
function run(command, args, timeout) {
  try {
    execFileSync(command, args, { timeout, stdio: ['ignore', process.stderr, process.stderr] });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

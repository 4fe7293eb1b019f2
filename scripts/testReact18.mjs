#!/usr/bin/env node
/**
 * The browser tests on the oldest packages that the plugin supports: the plugin built in `dist/` and the workbench's
 * own source, on the packages that `workbench/react18` pins. Arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const repository = path.join(import.meta.dirname, '..');
const host = path.join(repository, 'workbench/react18');
const env = { ...process.env, WORKBENCH_HOST: 'react18' };

run('npm', ['ci', '--no-audit', '--no-fund'], host);
run('npx', ['vite', 'build', 'workbench'], repository);
run('npx', ['playwright', 'test', '--output', path.join(host, 'test-results'), ...process.argv.slice(2)], repository);

/** Runs a command to its end, and ends this script with its exit code if it failed. */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

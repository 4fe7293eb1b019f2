/** Prints what CHANGELOG.md says of the version of a tag: npm run --silent release:notes -- v1.2.3 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changesOf, versionOfTag } from './release/changesOf';

const repository = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

try {
  const { version }: { version: string } = JSON.parse(read('package.json'));
  console.log(changesOf(read('CHANGELOG.md'), versionOfTag(process.argv[2] ?? '', version)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

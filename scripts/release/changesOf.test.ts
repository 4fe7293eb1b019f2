import { changesOf, versionOfTag } from './changesOf';

const CHANGELOG = `# Changelog

## 1.10.0 (2026-03-01)

- Third.

### Fixed

- A bug.

## 1.1.0 (unreleased)

- Second.

## 1.0.0 (2026-01-31)

- First.

## 0.9.0 (2026-01-01)
`;

test.each([
  ['1.10.0', '- Third.\n\n### Fixed\n\n- A bug.'],
  ['1.0.0', '- First.'],
])('the changes of %s are those of its section alone', (version, changes) => {
  expect(changesOf(CHANGELOG, version)).toBe(changes);
});

test.each([
  ['1.1', 'has no section "## 1.1"'],
  ['1.10', 'has no section'],
  ['1.1.0', 'needs a day in "## 1.1.0 (unreleased)"'],
  ['0.9.0', 'says nothing of 0.9.0'],
])('no release is made of %s', (version, message) => {
  expect(() => changesOf(CHANGELOG, version)).toThrow(message);
});

test('a tag is the version of the package', () => {
  expect(versionOfTag('v1.2.3', '1.2.3')).toBe('1.2.3');
  for (const tag of ['1.2.3', 'v1.2.30', 'v1.2', '']) {
    expect(() => versionOfTag(tag, '1.2.3')).toThrow('v1.2.3');
  }
});

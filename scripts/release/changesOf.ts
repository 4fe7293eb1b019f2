/**
 * Returns what a changelog says of a version, without its heading `## 1.2.3 (2026-01-31)`. Throws where the version has no
 * section, an empty one, or one without the day of its release.
 */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) {
    throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  }
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\S+ \(\d{4}-\d{2}-\d{2}\)$/.test(heading)) {
    throw new Error(`CHANGELOG.md needs a day in "## ${heading}", such as "## ${version} (2026-01-31)".`);
  }
  const changes = lines.join('\n').trim();
  if (changes === '') {
    throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  }
  return changes;
}

/** Returns the version of a tag `v1.2.3`. Throws where it is not the version of the package. */
export function versionOfTag(tag: string, packageVersion: string): string {
  if (tag !== `v${packageVersion}`) {
    throw new Error(`The tag ${tag || '(none)'} is not v${packageVersion}, the version in package.json.`);
  }
  return packageVersion;
}

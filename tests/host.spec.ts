import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, openDashboard, test } from './support/workbench';

const HOST = join(__dirname, '../workbench', process.env.WORKBENCH_HOST ?? '..');

/** Packages that Grafana hands to the plugin, in whatever version it has. */
const SHARED = ['@grafana/data', '@grafana/runtime', '@grafana/ui', 'react', 'react-dom'];

/** Returns the names that the plugin's source imports from a package as values; types are gone when it runs. */
function importedValues(packageName: string): string[] {
  const src = join(__dirname, '../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('testing')
  );
  const names = files.flatMap((file) =>
    ts
      .createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest)
      .statements.flatMap((node) => {
        if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) {
          return [];
        }
        const bindings = node.importClause?.namedBindings;
        const isWanted = node.moduleSpecifier.text === packageName && !node.importClause?.isTypeOnly;
        return isWanted && bindings && ts.isNamedImports(bindings)
          ? bindings.elements
              .filter(({ isTypeOnly }) => !isTypeOnly)
              .map(({ name, propertyName }) => (propertyName ?? name).text)
          : [];
      })
  );
  return [...new Set(names)];
}

test('the page has the versions installed for it, and in them all that the plugin imports', async ({ page }) => {
  const version = (name: string): string =>
    JSON.parse(readFileSync(join(HOST, 'node_modules', name, 'package.json'), 'utf8')).version;
  const wanted = SHARED.map((name) => ({ name, values: importedValues(name) }));
  expect(wanted.find(({ name }) => name === '@grafana/data')?.values).toContain('PanelPlugin');

  await openDashboard(page, 'attackers');
  const found = await page.evaluate((packages) => {
    const get = (name: string): Record<string, unknown> | null => window.System.get(`package:${name}`);
    return {
      react: get('react')?.version,
      grafana: window.grafanaBootData.settings.buildInfo.version,
      missing: packages.flatMap(({ name, values }) =>
        values.filter((value) => get(name)?.[value] === undefined).map((value) => `${name} ${value}`)
      ),
    };
  }, wanted);
  expect(found).toEqual({ react: version('react'), grafana: version('@grafana/runtime'), missing: [] });
});

declare global {
  interface Window {
    System: { get: (name: string) => Record<string, unknown> | null };
    grafanaBootData: { settings: { buildInfo: { version: string } } };
  }
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const FONTS: Record<string, string> = {
  'inter/Inter-Regular.woff2': 'inter/files/inter-latin-400-normal.woff2',
  'inter/Inter-Medium.woff2': 'inter/files/inter-latin-500-normal.woff2',
  // The name under which Grafana's global styles ask for Roboto Mono.
  'roboto/L0xTDF4xlVMF-BfR8bXMIhJHg45mwgGEFl0_3vrtSM1J-gEPT5Ese6hmHSh0mQ.woff2':
    'roboto-mono/files/roboto-mono-latin-400-normal.woff2',
};

const DOT = icon('<circle cx="12" cy="12" r="4"/>');

// Drawn here for the icons that show up on the page and are not in the npm package.
const DRAWN_ICONS: Record<string, string> = {
  'angle-double-left': icon(
    '<path d="M11.500 6 6 12l5.500 6M18 6l-5.500 6 5.500 6" fill="none" stroke="currentColor" stroke-width="2"/>'
  ),
  globe: icon(
    '<g fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="9"/><ellipse cx="12" cy="12" rx="4" ry="9"/><path d="M3 12h18"/></g>'
  ),
  spinner: icon('<path d="M12 3a9 9 0 1 0 9 9" fill="none" stroke="currentColor" stroke-width="2"/>'),
};

/**
 * Returns the files that a Grafana server has and the npm packages lack, by their path below the page: the fonts,
 * and the icons missing from `@grafana/ui`. Icons nobody has drawn for us become a dot, so that none is a 404.
 */
export async function grafanaAssets(nodeModules: string): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const [name, source] of Object.entries(FONTS)) {
    files[`public/fonts/${name}`] = readFileSync(path.join(nodeModules, '@fontsource', source));
  }
  const icons = path.join(nodeModules, '@grafana/ui/dist/public/img/icons');
  for (const name of await iconNames(nodeModules)) {
    const file = `${name.startsWith('gf-') ? 'custom' : 'unicons'}/${name}.svg`;
    if (!existsSync(path.join(icons, file))) {
      files[`public/build/img/icons/${file}`] = Buffer.from(DRAWN_ICONS[name] ?? DOT);
    }
  }
  return files;
}

// Imported by file: the package's own entry would load all of @grafana/data.
async function iconNames(nodeModules: string): Promise<string[]> {
  const file = pathToFileURL(path.join(nodeModules, '@grafana/data/dist/esm/types/icon.mjs'));
  const { availableIconsIndex } = await import(file.href);
  return Object.keys(availableIconsIndex);
}

function icon(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor">${shapes}</svg>`;
}

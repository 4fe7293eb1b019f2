import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { doorPictures } from './pictures/doorPictures';
import { filePictures } from './pictures/filePictures';
import { optionPictures } from './pictures/optionPictures';
import { fileOf } from './pictures/takePicture';

const repository = path.join(__dirname, '..');
const inRepository = (file: string) => path.join(repository, file);

/** Every page that people read, from the project's folder. */
const PAGES = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md'],
  ...['provisioning/README.md', 'workbench/data/README.md'],
  ...readdirSync(inRepository('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Returns where the links and pictures of a page lead, from the project's folder, without what is on the web. */
function targetsOf(page: string): string[] {
  const text = readFileSync(inRepository(page), 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => (target.startsWith('#') ? page + target : path.join(path.dirname(page), target)));
}

/** Returns the anchors of a page: those that are written, and those GitHub makes of headings (the second of a name gets `-1`). */
function anchorsOf(page: string): string[] {
  const text = readFileSync(inRepository(page), 'utf8').replace(/```[\s\S]*?```/g, '');
  const names = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-')
  );
  const numbered = names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before}`;
  });
  return numbered.concat([...text.matchAll(/<a id="([\w-]+)">/g)].map(([, id = '']) => id));
}

test('every picture of docs/img is shown on some page', () => {
  const shown = new Set(PAGES.flatMap(targetsOf));
  const pictures = readdirSync(inRepository('docs/img')).map((name) => path.join('docs/img', name));
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

test('npm run pictures makes every picture', () => {
  const made = [...optionPictures, ...doorPictures, ...filePictures].map(fileOf).concat('docs/img/tour.png');
  expect(new Set(made).size).toBe(made.length);
  const there = ['docs/img', 'src/img'].flatMap((folder) =>
    readdirSync(inRepository(folder))
      .filter((name) => name.endsWith('.png'))
      .map((name) => path.join(folder, name))
  );
  expect(there.sort()).toEqual(made.sort());
});

test.each(PAGES)('what %s links to is there', (page) => {
  const broken = targetsOf(page).filter((target) => {
    const [file = '', anchor] = target.split('#');
    const text = file.endsWith('.md') ? file : `${file}/README.md`;
    const isPage = existsSync(inRepository(text));
    return !existsSync(inRepository(file)) || (anchor !== undefined && isPage && !anchorsOf(text).includes(anchor));
  });
  expect(broken).toEqual([]);
});

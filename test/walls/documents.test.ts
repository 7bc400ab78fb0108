/** README, guide and decisions: what they link to, show and name is there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PICTURES = 'docs/guide/pictures';
/** Bytes: a page of the guide opens quickly on a phone, and the folder stays small in every copy. */
const LARGEST = 80_000;
const ALL_TOGETHER = 1_600_000;

const pagesIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const PAGES = ['README.md', 'CHANGELOG.md', ...pagesIn('docs/guide'), ...pagesIn('docs/decisions')];
const textOf = (page: string) => readFileSync(path.join(ROOT, page), 'utf8');
const pictures = readdirSync(path.join(ROOT, PICTURES));

/** Targets of links and pictures within the project, from its root. */
function targetsOf(page: string): string[] {
  const found = textOf(page).matchAll(/\]\(([^)\s]+)\)|<(?:img|a)\b[^>]*?(?:src|href)="([^"]+)"/g);
  return [...found]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^(https?:|#)/.test(target))
    .map((target) => path.posix.join(path.posix.dirname(page), target.replace(/#.*$/, '')));
}

describe.each(PAGES)('%s', (page) => {
  test('links to and shows only what is there', () => {
    expect(targetsOf(page).filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });

  test('says of each picture what it shows', () => {
    const images = [...textOf(page).matchAll(/!\[([^\]]*)\]|<img\b([^>]*)>/g)];
    const words = images.map(
      ([, alt, attributes]) => alt ?? /alt="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '',
    );
    expect(words.filter((alt) => alt.length < 10)).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const run = [...textOf(page).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    const short = [...textOf(page).matchAll(/npm (start|test)\b/g)].map(([, name]) => name ?? '');
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the README gives a fresh machine two commands', () => {
  const fresh = [...textOf('README.md').matchAll(/^npm ci .*$/gm)].map(([line]) => line);
  expect(fresh).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

test('every picture is shown somewhere', () => {
  const shown = new Set(PAGES.flatMap(targetsOf));
  expect(pictures.filter((name) => !shown.has(`${PICTURES}/${name}`))).toEqual([]);
});

test('every page of the guide is named on its first page', () => {
  const named = new Set(targetsOf('docs/guide/README.md'));
  const others = pagesIn('docs/guide').filter((page) => !page.endsWith('/README.md'));
  expect(others.filter((page) => !named.has(page))).toEqual([]);
});

test('pictures are small, each and all together', () => {
  const sizes = pictures.map((name) => statSync(path.join(ROOT, PICTURES, name)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ALL_TOGETHER);
});

test('drawings have a title that is read aloud', () => {
  const drawings = pictures.filter((name) => name.endsWith('.svg'));
  const silent = drawings.filter(
    (name) => !/<title[^>]*>[^<]{10,}<\/title>/.test(textOf(`${PICTURES}/${name}`)),
  );
  expect(silent).toEqual([]);
});

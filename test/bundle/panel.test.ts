/** The panel's page as it stands inside the built script: self-contained, and safe from what HtmlService does to pages. */
import { readBundle } from '../../local/build';
import { unpack } from '../../src/core/unpack';
import { BUILD_MS, nodesOf, parseScript } from './bundles';

/** Google sends the whole page each time the panel opens. */
const MAX_PAGE_BYTES = 100_000;
/** The page is the only text without a space that is so long. */
const SHORTEST_PACKED = 10_000;

let page = '';
beforeAll(() => {
  const texts = nodesOf(parseScript(readBundle().source)).flatMap((node) =>
    node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [],
  );
  const packed = texts.filter((text) => text.length > SHORTEST_PACKED && /^[\w+/]+=*$/.test(text));
  page = packed.map(unpack).find((text) => text.startsWith('<!doctype html>')) ?? '';
}, BUILD_MS);

const scripts = () => [...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];

/** The parts of template literals that HtmlService would take for comments and cut off. */
function cutByGoogle(script: string): readonly string[] {
  return nodesOf(parseScript(script)).flatMap((node) =>
    node.type === 'TemplateElement' && /\/\/|\/\*/.test(node.value.raw) ? [node.value.raw] : [],
  );
}

describe('the page of the panel', () => {
  test('is in the script, with one script and one style sheet in it', () => {
    expect([scripts().length, [...page.matchAll(/<style>/g)].length]).toEqual([1, 1]);
  });

  test(`is at most ${MAX_PAGE_BYTES} bytes long`, () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_PAGE_BYTES);
  });

  test('has every placeholder filled', () => {
    expect(page).not.toMatch(/<!--/);
  });

  test('loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script[^>]*\ssrc|<link|<iframe|<img|@import|url\(/i);
  });

  test('has a script that parses on its own', () => {
    expect(() => scripts().map((script) => parseScript(script[2] ?? ''))).not.toThrow();
  });

  test('keeps comment signs out of template literals', () => {
    expect(scripts().flatMap((script) => cutByGoogle(script[2] ?? ''))).toEqual([]);
  });

  test('would be cut by Google in: `https://${host}`', () => {
    expect(cutByGoogle('const address = (host) => `https://${host}`;')).toEqual(['https://']);
  });
});

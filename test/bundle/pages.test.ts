/** The pages as the built script shows them: self-contained, and safe from what HtmlService does to pages. */
import { createHost, type ShownDialog } from '../../local/emulator';
import { readBundle } from '../../local/build';
import { BUILD_MS, nodesOf, parseScript } from './bundles';

/** Google sends the whole page each time it opens. */
const PAGES: readonly (readonly [kind: ShownDialog['kind'], name: string, maxBytes: number])[] = [
  ['sidebar', 'panel', 100_000],
  ['modal', 'window over the sheet', 75_000],
];

const pages = new Map<string, string>();
beforeAll(() => {
  const host = createHost({ ...readBundle(), now: '2026-11-20T09:00', editorOpen: true });
  host.call('openPanel');
  host.scriptRun('rpc', 'openTransfer', { view: 'bringIn' });
  for (const { kind, html = '' } of host.dialogs) pages.set(kind, html);
  host.dispose();
}, BUILD_MS);

const scriptsOf = (page: string) => [...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];

/** As the owner's browser reads it. */
const parsePage = (script: string) => parseScript(script, 2020);

/** The parts of template literals that HtmlService would take for comments and cut off. */
function cutByGoogle(script: string): readonly string[] {
  return nodesOf(parsePage(script)).flatMap((node) =>
    node.type === 'TemplateElement' && /\/\/|\/\*/.test(node.value.raw) ? [node.value.raw] : [],
  );
}

describe.each(PAGES)('the page of the %s: %s', (kind, _, maxBytes) => {
  const pageNow = () => pages.get(kind) ?? '';
  const scripts = () => scriptsOf(pageNow());

  test('is in the script, with the shared script and style sheet, and its own', () => {
    expect([scripts().length, [...pageNow().matchAll(/<style>/g)].length]).toEqual([2, 2]);
  });

  test(`is at most ${maxBytes} bytes long`, () => {
    expect(Buffer.byteLength(pageNow())).toBeLessThanOrEqual(maxBytes);
  });

  test('has every placeholder filled', () => {
    expect(pageNow()).not.toMatch(/<!--/);
  });

  test('loads nothing from elsewhere', () => {
    expect(pageNow()).not.toMatch(/<script[^>]*\ssrc|<link|<iframe|<img|@import|\burl\(/i);
  });

  test('has scripts that parse on their own, as ES2020', () => {
    expect(() => scripts().map((script) => parsePage(script[2] ?? ''))).not.toThrow();
  });

  test('keeps comment signs out of template literals', () => {
    expect(scripts().flatMap((script) => cutByGoogle(script[2] ?? ''))).toEqual([]);
  });
});

test('would be cut by Google: `https://${host}`', () => {
  expect(cutByGoogle('const address = (host) => `https://${host}`;')).toEqual(['https://']);
});

/** The pictures' packing, on a picture that a browser has drawn. */
import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from './findBrowser';
import { chunksOf, smallPng } from './smallPng';

const PAGE = `<body style="margin:0;background:#f0f4f9"><div style="width:20px;height:10px;background:#0b57d0"></div>
  <p style="font:14px sans-serif">Who needs follow-up</p><div style="height:200px;background:linear-gradient(90deg,red,blue)"></div>`;
const SIZE = { width: 320, height: 240 };

let browser: Browser;
let drawn: Buffer;
beforeAll(async () => {
  browser = await launchBrowser(findBrowser());
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(PAGE);
  drawn = await page.screenshot();
});
afterAll(() => browser.close());

test('a packed picture is smaller', () => {
  expect(smallPng(drawn).length).toBeLessThan(drawn.length);
});

test('areas keep their exact colours, pixel for pixel', () => {
  const chunks = chunksOf(smallPng(drawn));
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const colourAt = (x: number, y: number) => {
    const place = lines[y * (SIZE.width + 1) + 1 + x] ?? 0;
    return chunks
      .get('PLTE')
      ?.subarray(place * 3, place * 3 + 3)
      .toString('hex');
  };
  expect([colourAt(0, 0), colourAt(19, 9), colourAt(20, 9), colourAt(0, 10)]).toEqual([
    '0b57d0',
    '0b57d0',
    'f0f4f9',
    'f0f4f9',
  ]);
});

test('a browser shows it in its full size', async () => {
  const page = await browser.newPage();
  await page.setContent(`<img src="data:image/png;base64,${smallPng(drawn).toString('base64')}">`);
  const shown = () =>
    page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth * image.naturalHeight);
  await expect(shown()).resolves.toBe(SIZE.width * SIZE.height);
});

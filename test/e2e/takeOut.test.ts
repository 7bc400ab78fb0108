/** Everything taken out of a spreadsheet in the window, in a browser: the files that are downloaded, and an archive that comes back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { adoptedShop, everything, openHost, SHOP } from '../app/shop';
import { pictureOf } from '../app/exports/takeOut';
import { PICTURES } from './owner';
import { openBrowser, openTransferPage, WINDOW } from './panelPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function downloaded(page: Page, place: string): Promise<{ download: Download; bytes: Buffer }> {
  await page.getByLabel('Where to').selectOption(place);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await waiting;
  return { download, bytes: readFileSync(await download.path()) };
}

test('one file is downloaded as it is, several in a zip file', async () => {
  const { page } = await openTransferPage(browser, adoptedShop(SHOP), 'takeOut');
  const one = await downloaded(page, 'HubSpot');
  expect(one.download.suggestedFilename()).toBe('hubspot-contacts.csv');
  expect(one.bytes.toString().split('\r\n')[1]).toContain('Ana,Adams,ana@example.com,+14135550101');
  await page.getByText('Downloaded: hubspot-contacts.csv.').filter({ visible: true }).waitFor();
  const several = await downloaded(page, 'Everything (archive)');
  expect(several.download.suggestedFilename()).toBe('archive.zip');
  expect(Object.keys(unzipSync(several.bytes))).toEqual(
    expect.arrayContaining(['2026-11-20 archive.json', '01 Customers.csv']),
  );
  await page.close();
});

test('an archive that was downloaded comes back into an empty spreadsheet, and another file gets a sentence', async () => {
  const shop = adoptedShop(SHOP);
  const { page } = await openTransferPage(browser, shop, 'takeOut');
  const { bytes } = await downloaded(page, 'Everything (archive)');
  await page.close();
  const archive = strFromU8(unzipSync(bytes)['2026-11-20 archive.json'] ?? new Uint8Array());
  const empty = openHost();
  const opened = await openTransferPage(browser, empty, 'takeOut');
  const choose = (name: string, content: string | Uint8Array) =>
    opened.page
      .getByLabel('Bring an archive back')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await choose('list.json', '{"customers":[]}');
  await opened.page.getByText('list.json is no archive of Regulars.').filter({ visible: true }).waitFor();
  await choose('archive.zip', bytes);
  await opened.page
    .getByText(/^\d+ tabs are back/)
    .filter({ visible: true })
    .waitFor();
  expect(pictureOf(empty)).toEqual(pictureOf(shop));
  await choose('archive.json', archive);
  await opened.page
    .getByRole('alert')
    .getByText('new, empty spreadsheet')
    .filter({ visible: true })
    .waitFor();
  expect(everything(empty)).toEqual(everything(shop));
  await opened.page.close();
});

test('the view can be used by everybody, wide and narrow', async () => {
  const { page } = await openTransferPage(browser, adoptedShop(SHOP), 'takeOut');
  await page.evaluate(AXE);
  const found: unknown[] = [];
  for (const width of [WINDOW.width, 300]) {
    await page.setViewportSize({ ...WINDOW, width });
    await page.screenshot({ path: path.join(PICTURES, `transfer-take-out-${width}.png`), fullPage: true });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`scrolls sideways at ${width}`);
  }
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS } });
  const { violations } = await page.evaluate<{ violations: { id: string }[] }>(
    `axe.run(document, ${options})`,
  );
  expect([...found, ...violations.map(({ id }) => id)]).toEqual([]);
  await page.close();
});

/** The window in which customers come in, played in a browser: files dropped, columns looked at, the dry run, the yes, the way back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { bringIn } from '../app/imports/importing';
import { adoptedShop, everything, gridOf, linesOf, SHOP } from '../app/shop';
import { Owner, PICTURES } from './owner';
import { openBrowser, openTransferPage, WINDOW, type PanelPage } from './panelPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVIL = '<img src=x onerror="document.title=1">';

/** As HubSpot writes it. */
const HUBSPOT = [
  'Record ID,First Name,Last Name,Email,Phone Number,City,Lifecycle Stage',
  '101,Ana,Adams,ana@example.com,413-555-0101,Troy,Customer',
  '102,Cy,Cole,cy@example.com,413-555-0103,Rome,Lead',
  '103,Di,Dunn,di@example.com,,,Customer',
  '104,Eli,Egan,,12,,Lead',
].join('\r\n');
/** An owner's own list: a title, semicolons, a heading nobody knows, old Windows letters. */
const CLUB = Buffer.from(
  [
    'Our club;;;',
    'Name;Ring;Town;Remarks',
    'Jos\xE9 N\xFA\xF1ez;413-555-0104;Albany;likes rye',
    `${EVIL};413-555-0105;Albany;=1+1`,
    'Cy Cole;413-555-0103;Rome;twice',
    ';;;nobody',
  ].join('\n'),
  'latin1',
);
const FILES = [
  ['hubspot.csv', Buffer.from(HUBSPOT)],
  ['club.csv', CLUB],
] as const;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Drops files onto the window, as out of a folder. */
async function drop(page: Page, files: readonly (readonly [name: string, content: Buffer])[]): Promise<void> {
  const given = files.map(([name, content]) => ({ name, bytes: [...content] }));
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    return transfer;
  }, given);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const reads = (page: Page, heading: string | RegExp) =>
  page.getByRole('heading', { name: heading, level: 1 }).waitFor();

/** What keeps somebody from using the window as it is now, wide and narrow. */
async function hurdles(page: Page, name: string): Promise<unknown[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS } });
  const found: unknown[] = [];
  for (const width of [WINDOW.width, 600, 300]) {
    await page.setViewportSize({ ...WINDOW, width });
    if (width > 300)
      await page.screenshot({ path: path.join(PICTURES, `transfer-${name}-${width}.png`), fullPage: true });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${name} scrolls sideways at ${width}`);
  }
  await page.setViewportSize(WINDOW);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, ${options})`,
  );
  return [...found, ...violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])];
}

describe('two files', () => {
  let host: Host;
  let opened: PanelPage;
  let before: string[][][];
  const found: unknown[] = [];
  const look = async (name: string) => void found.push(...(await hurdles(opened.page, name)));
  beforeAll(async () => {
    host = adoptedShop(SHOP);
    before = everything(host);
    opened = await openTransferPage(browser, host);
  });
  afterAll(() => opened.page.close());

  test('dropped with one that is no table, are read, and that one has its sentence', async () => {
    const { page } = opened;
    await look('empty');
    await drop(page, [...FILES, ['report.pdf', Buffer.from('%PDF-1.7')]]);
    await page.getByText('report.pdf is a PDF document, not a table.').waitFor();
    await look('chosen');
    expect(await page.getByRole('list', { name: 'Your files' }).innerText()).toMatch(
      /hubspot\.csv 4 rows below the first line, UTF-8, commas[^]*club\.csv 5 rows below the first line, windows-1252, semicolons/,
    );
  });

  test('ask first about the column that nobody is sure of', async () => {
    const { page } = opened;
    await press(page, 'Look at these 2 files');
    await reads(page, 'Which column is what');
    await look('columns');
    expect(await page.getByLabel('Ring').inputValue()).toBe('Phone');
  });

  test('are counted before anything is changed, each customer with file and line', async () => {
    const { page } = opened;
    await press(page, 'These columns are right');
    await reads(page, 'What will happen');
    for (const fold of await page.locator('summary').all()) await fold.click();
    await look('plan');
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/José Núñez \(413\) 555-0104 club\.csv, line 3/);
    expect(text).toMatch(
      /1 customer comes in, but should be looked at\s+Eli Egan hubspot\.csv, line 5\s+Phone cannot be read\./,
    );
    expect([await page.locator('main img').count(), linesOf(host, 'Customers').length]).toEqual([0, 2]);
  });

  test('show another dry run when the owner chooses to be asked', async () => {
    const { page } = opened;
    await page.getByLabel('Ask me').check();
    await press(page, 'Show what will happen');
    await page.getByRole('button', { name: /^Bring \d+ customers in$/ }).waitFor();
    await look('ask');
    await page.getByLabel('Fill blanks only').check();
    await press(page, 'Show what will happen');
  });

  test('come in with one yes, and formulas come as text', async () => {
    const { page } = opened;
    await press(page, /^Bring \d+ customers in$/);
    await reads(page, /^Done/);
    await look('done');
    const lines = linesOf(host, 'Customers');
    expect(lines.map(({ Name }) => Name)).toEqual([
      'Ana Adams',
      'Ben Brown',
      'Cy Cole',
      'Di Dunn',
      'Eli Egan',
      'José Núñez',
      EVIL,
    ]);
    expect(lines[6]).toMatchObject({ Phone: '+14135550105', Notes: '=1+1' });
  });

  test('go back as a whole', async () => {
    const { page } = opened;
    await press(page, 'Take it back');
    await reads(page, /back|Taken/);
    await look('taken back');
    const names = gridOf(host, 'Customers').map((row) => row[0]);
    expect(names.filter((name) => name !== '')).toEqual(before[0]?.map((row) => row[0]));
  });

  test('meet nothing that axe objects to, and no sideways scroll at 900, 600 and 300 pixels', () => {
    expect(found).toEqual([]);
  });

  test('leave no noise in the console', () => {
    expect(opened.noise).toEqual([]);
  });
});

const CROWD = Buffer.from(
  `Name,Phone,Email\n${Array.from({ length: 10_100 }, (_, n) => `Person ${n},,person${n}@example.com`).join('\n')}`,
);

describe('a long file', () => {
  test('goes on where it stopped when the line broke, and nothing was changed when it is cancelled', async () => {
    const host = adoptedShop(SHOP);
    const before = gridOf(host, 'Customers');
    const { page, requests, intercept } = await openTransferPage(browser, host);
    let portions = 0;
    intercept((name) =>
      name === 'addImportRows' && ++portions === 2 ? { failure: 'NetworkError' } : undefined,
    );
    await drop(page, [['crowd.csv', CROWD]]);
    await press(page, 'Look at this file');
    await page.locator('[role="alert"]', { hasText: 'no connection' }).waitFor();
    await press(page, 'Look at this file');
    await reads(page, 'What will happen');
    expect(requests.filter((name) => name === 'addImportRows')).toHaveLength(3);
    await press(page, 'Cancel');
    await page.locator('[role="status"]', { hasText: 'Nothing' }).waitFor();
    expect(gridOf(host, 'Customers')).toEqual(before);
    await page.close();
  });

  test('can be cancelled while its rows are on their way', async () => {
    const host = adoptedShop(SHOP);
    const before = gridOf(host, 'Customers');
    const { page, requests } = await openTransferPage(browser, host);
    await drop(page, [['crowd.csv', CROWD]]);
    await press(page, 'Look at this file');
    await page.getByRole('progressbar').waitFor();
    await press(page, 'Cancel');
    await page.locator('[role="status"]', { hasText: 'Nothing' }).waitFor();
    expect([requests.slice(-1), gridOf(host, 'Customers')]).toEqual([['cancelImport'], before]);
    await page.close();
  });
});

test('the keyboard alone brings a tab in', async () => {
  const host = adoptedShop(SHOP);
  host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Old list');
  host.sheets.typeCells('Old list', { row: 1, column: 1 }, [
    ['Name', 'Phone'],
    ['Gil Gray', '413-555-0107'],
  ]);
  const { page } = await openTransferPage(browser, host);
  await tabTo(page, 'Look at this tab');
  await page.keyboard.press('Enter');
  await reads(page, 'What will happen');
  await tabTo(page, 'Bring 1 customer in');
  await page.keyboard.press('Enter');
  await reads(page, /^Done/);
  expect(linesOf(host, 'Customers').map(({ Name }) => Name)).toEqual(['Ana Adams', 'Ben Brown', 'Gil Gray']);
  await page.close();
});

test('an earlier import is taken back after one question that says what goes', async () => {
  const host = adoptedShop(SHOP);
  const before = gridOf(host, 'Customers').map((row) => row[0]);
  bringIn(host, {
    'fair.csv': [
      ['Name', 'Phone'],
      ['Gil Gray', '413-555-0107'],
    ],
  });
  const { page } = await openTransferPage(browser, host);
  await press(page, 'Take back an earlier import or merge');
  await press(page, /^Take back: fair\.csv/);
  const question = page.getByRole('group', { name: /^Take back: fair\.csv/ });
  expect(await question.innerText()).toContain('The customers and purchases that came with it go');
  await press(page, 'Keep');
  expect(linesOf(host, 'Customers').map(({ Name }) => Name)).toContain('Gil Gray');
  await press(page, /^Take back: fair\.csv/);
  expect(await hurdles(page, 'earlier')).toEqual([]);
  await press(page, 'Take it back');
  await reads(page, /back|Taken/);
  const now = gridOf(host, 'Customers').map((row) => row[0]);
  expect(now.filter((name) => name !== '')).toEqual(before);
  await page.close();
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

test('in the preview the panel opens the window in its true size', async () => {
  const owner = await Owner.start(browser);
  await owner.choose('Regulars', 'Open panel');
  await owner.press('Set up');
  await owner.press('Bring customers in');
  const frame = owner.page.locator('.html-dialog iframe');
  await frame.waitFor();
  await owner.picture('transfer-preview');
  const { width, height } = (await frame.boundingBox()) ?? {};
  expect([width, height, owner.troubles]).toEqual([WINDOW.width, WINDOW.height, []]);
  await owner.leave();
});

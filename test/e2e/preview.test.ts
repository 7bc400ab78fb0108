/** The preview in a real browser, used as an owner would use it. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { Owner } from './owner';
import { openBrowser } from './panelPage';

const MESSY_SHOP = path.resolve(__dirname, '../data/messy-shop.csv');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  owner = await Owner.start(browser);
});
afterEach(async () => {
  await owner.leave();
  expect(owner.troubles).toEqual([]);
});

test('the demo shop stands set up, with its problems and follow-ups waiting', async () => {
  const tabs = await owner.page.getByRole('tab').allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(['Customers', 'Problems', 'Follow-ups', 'Texts', 'Settings']));
  await owner.picture('01-customers');
  const [headings, ...people] = await owner.rows('Follow-ups');
  expect(headings?.slice(0, 3)).toEqual(['Name', 'Phone', 'Segment']);
  expect(people.length).toBeGreaterThan(20);
  await owner.picture('02-follow-ups');
  await owner.openTab('Problems');
  await owner.picture('03-problems');
});

test('typed text is what Google makes of it, by Enter, Tab, a click elsewhere and Delete', async () => {
  const { keyboard } = owner.page;
  await owner.goToCell(2, 2);
  await keyboard.type('007', { delay: 20 });
  await keyboard.press('Enter');
  await keyboard.type('12/25', { delay: 20 });
  await keyboard.press('Tab');
  await keyboard.type('hello', { delay: 20 });
  await owner.goToCell(4, 1);
  await keyboard.press('Delete');
  await owner.page.waitForTimeout(300);
  const [, second, third, fourth] = await owner.rows('Customers');
  expect([second?.[1], third?.[1], third?.[2], fourth?.[0]]).toEqual(['7', '2026-12-25', 'hello', '']);
});

test('the edit line shows the formula of a cell, and Enter there leaves it as it is', async () => {
  await owner.goToCell(2, 2);
  await owner.page.keyboard.type('=1+2', { delay: 20 });
  await owner.page.keyboard.press('Enter');
  await owner.page.waitForTimeout(300);
  await owner.goToCell(2, 2);
  await owner.page.waitForTimeout(200);
  const line = owner.page.locator('#luckysheet-functionbox-cell');
  expect(await line.innerText()).toBe('=1+2');
  await line.click();
  await owner.page.keyboard.press('Enter');
  await owner.page.waitForTimeout(300);
  expect((await owner.rows('Customers'))[1]?.[1]).toBe('3');
});

test('Escape closes the menu of the right mouse button', async () => {
  await owner.page.locator('.fortune-cell-area').click({ button: 'right', position: { x: 60, y: 60 } });
  const menu = owner.page.locator('.fortune-context-menu');
  await menu.waitFor();
  await owner.page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await menu.count()).toBe(0);
});

test('what was typed is taken back by Ctrl+Z', async () => {
  await owner.goToCell(2, 2);
  await owner.page.keyboard.type('Oops', { delay: 20 });
  await owner.page.keyboard.press('Enter');
  await owner.page.waitForTimeout(300);
  await owner.page.keyboard.press('Control+z');
  await owner.page.waitForTimeout(300);
  expect((await owner.rows('Customers'))[1]?.[1]).toBe('');
});

test('a tick in Fix and the check that follows mend the address', async () => {
  await owner.openTab('Problems');
  const [headings = [], ...problems] = await owner.rows('Problems');
  const fix = headings.indexOf('Fix') + 1;
  const row = problems.findIndex((problem) => problem[fix - 1] === 'FALSE') + 2;
  await owner.goToCell(row, fix);
  await owner.page.keyboard.press(' ');
  await owner.page.waitForTimeout(300);
  expect((await owner.rows('Problems'))[row - 1]?.[fix - 1]).toBe('TRUE');
  await owner.choose('Regulars', 'Check customer list');
  await owner.page.locator('.toast').waitFor();
  expect((await owner.rows('Problems')).length).toBe(problems.length);
});

test('a messy CSV is opened, set up by alerts alone, and says who needs follow-up', async () => {
  await owner.page.locator('input[type=file]').setInputFiles(MESSY_SHOP);
  await owner.page.getByRole('heading', { name: 'messy-shop.csv' }).waitFor();
  await owner.choose('Regulars', 'Set up');
  await owner.picture('04-set-up');
  expect(await owner.answer('OK')).toContain('420 customers');
  await owner.answer('OK', 'They signed the card at the counter');
  await owner.page.locator('.toast, dialog').first().waitFor();
  if (await owner.page.getByRole('dialog').isVisible()) await owner.answer('Cancel');
  await owner.page.locator('.toast').waitFor();
  await owner.picture('05-set-up-done');
  await owner.choose('Regulars', 'Who needs follow-up');
  await owner.page.getByRole('tab', { name: 'Follow-ups' }).waitFor();
  expect((await owner.rows('Follow-ups')).length).toBeGreaterThan(50);
  await owner.picture('06-messy-follow-ups');
});

test('a file asks before it takes the place of something that was changed, and starting over always does', async () => {
  await owner.goToCell(2, 2);
  await owner.page.keyboard.type('Mine', { delay: 20 });
  await owner.page.keyboard.press('Enter');
  await owner.page.waitForTimeout(300);
  await owner.page.locator('input[type=file]').setInputFiles(MESSY_SHOP);
  expect(await owner.answer('Cancel')).toContain('Open messy-shop.csv?');
  await owner.drop(MESSY_SHOP);
  await owner.page.getByRole('dialog').waitFor();
  await owner.page.keyboard.press('Enter');
  await owner.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await owner.rows('Customers'))[1]?.[1]).toBe('Mine');
  await owner.drop(MESSY_SHOP);
  await owner.page.getByRole('dialog').waitFor();
  await owner.page.evaluate(AXE);
  expect(await findBarriers()).toEqual([]);
  await owner.answer('Open it');
  await owner.page.getByRole('heading', { name: 'messy-shop.csv' }).waitFor();
  await owner.choose('File', 'Start over');
  expect(await owner.answer('Start over')).toContain('thrown away');
  await owner.page.getByRole('heading', { name: 'Crumb & Co, demo shop' }).waitFor();
});

test('an alert that is closed by Escape is a no', async () => {
  await owner.page.locator('input[type=file]').setInputFiles(MESSY_SHOP);
  await owner.page.getByRole('heading', { name: 'messy-shop.csv' }).waitFor();
  await owner.choose('Regulars', 'Set up');
  await owner.page.getByRole('dialog').waitFor();
  await owner.page.keyboard.press('Escape');
  await owner.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await owner.page.getByRole('tab').allInnerTexts()).toEqual(['Customers']);
});

test('a text can be copied out of the panel', async () => {
  await owner.choose('Regulars', 'Open panel');
  await owner.panel.getByRole('button', { name: /^Check/ }).click();
  const frame = owner.page.frames().find((each) => each.url().includes('/frame/'));
  // A browser without windows asks nobody; whether a frame may is still what the page around it says.
  await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await frame?.evaluate(() => navigator.clipboard.writeText('Hi Ana'));
  expect(await owner.page.evaluate(() => navigator.clipboard.readText())).toBe('Hi Ana');
});

test('the panel stands beside the sheet, 300 pixels wide, and reaches the sheet through google.script', async () => {
  await owner.choose('Regulars', 'Open panel');
  await owner.panel.getByText('Hannah Ortiz').first().waitFor();
  await owner.picture('07-panel');
  const frame = await owner.page.locator('.sidebar iframe').boundingBox();
  expect(frame?.width).toBeGreaterThanOrEqual(299);
  expect(frame?.width).toBeLessThanOrEqual(300);
  const isCut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await owner.panel.locator(':root').evaluate(isCut)).toBe(false);
});

test('the panel cannot read the page around it', async () => {
  await owner.choose('Regulars', 'Open panel');
  await owner.panel.getByText('Hannah Ortiz').first().waitFor();
  const reach = () => {
    try {
      return String(window.parent.document.title);
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(await owner.panel.locator(':root').evaluate(reach)).toBe('SecurityError');
});

test('Escape closes the clock, also after a click on its words', async () => {
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('heading', { name: 'What day is it?' }).click();
  await owner.page.keyboard.press('Escape');
  await owner.page.locator('.clock-card').waitFor({ state: 'detached' });
  expect(await owner.page.locator('.clock-card').count()).toBe(0);
});

test('the clock moves to the next month, and a reload finds page, panel and clock as they were', async () => {
  await owner.choose('Regulars', 'Open panel');
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('button', { name: 'Tue 1 Dec 2026' }).click();
  await owner.picture('08-clock');
  await owner.page.reload();
  await owner.panel.getByText('Hannah Ortiz').first().waitFor();
  expect(await owner.page.locator('.clock-button').innerText()).toContain('Tue 1 Dec 2026, 09:00');
});

test('the schedule turned on in the panel prepares the next month when the clock gets there and it runs', async () => {
  await owner.choose('Regulars', 'Open panel');
  await owner.panel
    .getByRole('button', { name: 'Set up' })
    .or(owner.panel.getByRole('tab', { name: 'Set up' }))
    .click();
  await owner.panel.getByRole('button', { name: 'Turn on' }).click();
  await owner.panel.getByRole('button', { name: 'Turn off' }).waitFor();
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('button', { name: 'Tue 1 Dec 2026' }).click();
  await owner.page.locator('.clock-button .badge').waitFor();
  await owner.picture('09-due');
  await owner.page.getByRole('button', { name: 'Run what is due' }).click();
  await owner.page.locator('.clock-button .badge').waitFor({ state: 'detached' });
  const [, newest] = await owner.rows('Texts');
  expect(newest?.[0]).toBe('2026-12');
  await owner.picture('10-december');
});

test('tabs are added, renamed and deleted, and the last one stays', async () => {
  await owner.page.getByRole('button', { name: 'Add a tab' }).click();
  await owner.page.getByRole('tab', { name: 'Sheet' }).first().dblclick();
  await owner.page.getByRole('textbox', { name: 'Name of the tab' }).fill('Prices');
  await owner.page.keyboard.press('Enter');
  await owner.page.getByRole('tab', { name: 'Prices' }).waitFor();
  await owner.choose('This tab ▴', 'Delete this tab');
  await owner.page.getByRole('tab', { name: 'Prices' }).waitFor({ state: 'detached' });
});

test('menus are walked with the keys and give the focus back', async () => {
  const file = owner.page.getByRole('button', { name: 'File' });
  await file.focus();
  await owner.page.keyboard.press('ArrowDown');
  await owner.page.keyboard.press('ArrowDown');
  expect(await owner.page.evaluate(() => document.activeElement?.textContent)).toBe('Save this tab as CSV');
  await owner.page.keyboard.press('Escape');
  expect(await file.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('all but the borrowed grid is accessible by WCAG 2.2 AA, with a question open too', async () => {
  await owner.page.locator('.clock-button').click();
  await owner.page.evaluate(AXE);
  expect(await findBarriers()).toEqual([]);
  await owner.page.keyboard.press('Escape');
  await owner.page.locator('input[type=file]').setInputFiles(MESSY_SHOP);
  await owner.page.getByRole('heading', { name: 'messy-shop.csv' }).waitFor();
  await owner.choose('Regulars', 'Set up');
  await owner.page.getByRole('dialog').waitFor();
  expect(await findBarriers()).toEqual([]);
});

function findBarriers(): Promise<string[]> {
  return owner.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run({ exclude: ['.grid'] }, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The panel shows what is no longer so, and the owner presses it: the server refuses, and the panel is true again. */
import { ask, linesOf, typeFor } from '../app/shop';
import { consentShop } from '../app/consenting';
import { type } from '../app/untold';
import { approve, byHandShop } from './backAndForth';
import type { PanelPage } from './panelPage';
import { panelOpener, press, troubled } from './panelPlay';
import type { Host } from '../../local/emulator';
import type { Page } from 'playwright-core';

const open = panelOpener();
const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

async function openTexts(host: Host): Promise<PanelPage> {
  const panel = await open(host);
  await press(panel.page, /^Texts/);
  return panel;
}

describe('What the server refuses because it is no longer so', () => {
  test('a yes to changed texts: the new ones stand there, the number has to be typed again', async () => {
    const host = byHandShop();
    const { page } = await openTexts(host);
    await page.getByLabel('To say yes, type 3').fill('3');
    typeFor(host, { tab: 'Customers', name: 'Ben Bond', column: 'Text consent' }, 'no');
    await press(page, 'Say yes to these 3');
    expect(await troubled(page)).toContain('2 texts wait for your yes');
    await page.getByLabel('To say yes, type 2').waitFor();
    expect(await page.getByLabel('To say yes, type 2').inputValue()).toBe('');
  });

  test('a text that was noted as sent in the tab leaves the list', async () => {
    const host = byHandShop();
    approve(host);
    const { page } = await openTexts(host);
    const key = linesOf(host, 'Send by hand')[0]?.Key ?? '';
    ask(host, 'markSent', { keys: [key] });
    await press(page, 'Sent to Ana Ames');
    expect(await troubled(page)).toContain('no longer in the list to send');
    await page.getByRole('heading', { name: '2 texts to send from your phone' }).waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: 'Sent to Ana Ames' }).count()).toBe(0);
  });

  test('an answer on how people agreed who are others by now: their names stand there', async () => {
    const host = consentShop();
    type(host, 'Eve Egan', 'yes');
    const { page } = await openTexts(host);
    await page.getByText('How they agreed is missing').click();
    await page.getByLabel('On', { exact: true }).fill('2026-11-03');
    await page.getByLabel('How', { exact: true }).selectOption('Paper form');
    type(host, 'Eve Egan', '');
    type(host, 'Ben Brown', 'yes');
    await press(page, 'Record');
    expect(await troubled(page)).toContain('Nothing was recorded.');
    await page.locator('details', { hasText: 'How they agreed is missing' }).getByText('Ben Brown').waitFor();
  });
});

describe('A panel left open over the end of the month', () => {
  test.each([/^Copy the text for Ana Ames/, /^Sent to Ana Ames/])(
    'does nothing on %s but show the new month',
    async (button) => {
      const host = byHandShop();
      approve(host);
      const { page } = await openTexts(host);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText('nothing'));
      await page.clock.install();
      host.setNow('2026-12-02T09:00');
      await page.clock.fastForward(12 * 24 * 3_600_000);
      await press(page, button);
      expect(await troubled(page)).toContain('The month of this text is over');
      await page.getByRole('heading', { name: 'December 2026' }).waitFor();
      await page.getByText('Last month: 3 approved texts were not sent').waitFor();
      expect([
        await page.evaluate(() => navigator.clipboard.readText()),
        linesOf(host, 'Texts').map(({ Status }) => Status),
      ]).toEqual(['nothing', ['Approved', 'Approved', 'Approved']]);
    },
  );
});

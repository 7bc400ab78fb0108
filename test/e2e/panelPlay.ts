/** What an owner does in the panel, in words of the tests: press, hear, be told of trouble; one browser for each test file. */
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { openBrowser, openPanelPage, type PanelPage } from './panelPage';

/** Starts a browser for this file and closes every page after its test. */
export function panelOpener(): (host: Host) => Promise<PanelPage> {
  const pages: Page[] = [];
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));
  afterAll(() => browser.close());
  return async (host) => {
    const panel = await openPanelPage(browser, host);
    pages.push(panel.page);
    return panel;
  };
}

/** Presses the first button of this name. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** What is said at the foot now. */
export const saidIn = async (page: Page) =>
  (await page.locator('footer [role="status"]').textContent()) ?? '';

/** Waits until this is said. */
export const hears = (page: Page, text: string) =>
  page.waitForSelector(`footer [role="status"]:has-text(${JSON.stringify(text)})`);

/** Waits for trouble and gives its sentence. */
export async function troubled(page: Page): Promise<string> {
  await page.waitForSelector('footer [role="alert"] p');
  return (await page.locator('footer [role="alert"] p').textContent()) ?? '';
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(label.trim())) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

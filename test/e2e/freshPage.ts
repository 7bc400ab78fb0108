/** Fresh pages without a process of its own for each, which takes longer to start than most tests run. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** By browser and options, a page that stays open and keeps the process it shares with those that come after it. */
const keepers = new WeakMap<Browser, Map<string, Promise<Page>>>();

/**
 * A page in the context of all pages with these options; each has to be at an address of its own, so that it finds nothing stored. Whoever
 * takes hold of its clock, which is the context's, has the context alone from then on. A permission is given to those that follow as well.
 */
export async function freshPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const ofBrowser = keepers.get(browser) ?? new Map<string, Promise<Page>>();
  keepers.set(browser, ofBrowser);
  const key = JSON.stringify(options);
  const keeping = ofBrowser.get(key) ?? openKeeper(browser, options);
  ofBrowser.set(key, keeping);
  const keeper = await keeping;
  const page = await keeper.context().newPage();
  const { clock } = page;
  return Object.defineProperty(page, 'clock', {
    get() {
      if (ofBrowser.get(key) !== keeping) return clock;
      ofBrowser.delete(key);
      page.once('close', () => void keeper.close());
      return clock;
    },
  });
}

async function openKeeper(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const keeper = await context.newPage();
  await keeper.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await keeper.goto('https://page.example.com/');
  return keeper;
}

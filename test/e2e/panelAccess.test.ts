/** Whether everybody can use the panel: axe on every screen, and what axe does not see. */
import type { Browser, Page } from 'playwright-core';
import path from 'node:path';
import type { Host } from '../../local/emulator';
import { consentShop } from '../app/consenting';
import { adoptedShop } from '../app/shop';
import { type } from '../app/untold';
import { objectionsIn } from './axe';
import { CHECK_SCREENS } from './checkScreens';
import { PICTURES } from './owner';
import { openBrowser, openPanelPage } from './panelPage';
import { press, tabTo } from './panelPlay';
import { demoShop, losePhones, shopWithLostPhones } from './panelShop';
import { SENDING_SCREENS } from './sendingScreens';

/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET = 24;

type Step = (page: Page, host: Host) => Promise<void>;
const settled = (page: Page) => page.waitForSelector('main[aria-busy="false"]');

/** Every screen in every state that has controls of its own. */
const SCREENS: readonly (readonly [title: string, step: Step, shop?: () => Host])[] = [
  ['today', () => Promise.resolve()],
  ['today, logging', (page) => press(page, /^Log:/)],
  ['today, later', (page) => press(page, /^Later:/)],
  ['today, archiving', (page) => press(page, /^Not any more:/)],
  ['customer, none yet', (page) => press(page, /^Customer/)],
  [
    'customer',
    async (page) => {
      await page.locator('button.link').first().click();
      await page.waitForSelector('section[aria-label="Who"]');
    },
  ],
  [
    'customer, who agreed and who said stop',
    async (page) => {
      await page.locator('button.link').first().click();
      await press(page, 'They said stop');
      await press(page, /^Evidence/);
      await press(page, /^They agreed/);
      await press(page, /^Forget/);
    },
  ],
  ['sort', (page) => press(page, /^Sort/)],
  [
    'sort, not sure',
    async (page) => {
      await press(page, /^Sort/);
      await press(page, 'Not sure');
    },
  ],
  ['texts', (page) => press(page, /^Texts/)],
  [
    'texts, nobody knows how one of them agreed',
    async (page) => {
      await press(page, /^Texts/);
      await press(page, 'Say how they agreed');
      await page.getByRole('form', { name: 'How they agreed' }).waitFor();
    },
    () => {
      const shop = consentShop();
      type(shop, 'Eve Egan', 'yes');
      return shop;
    },
  ],
  [
    'texts with dear characters and errors',
    async (page) => {
      await press(page, /^Texts/);
      await page.getByLabel('Monthly text').fill('It’s {name} “here” 🎂 {oops}');
    },
  ],
  [
    'texts that wait for a yes',
    async (page) => {
      await press(page, /^Texts/);
      await press(page, /^Prepare/);
      await page.getByRole('form', { name: 'Say yes' }).waitFor();
    },
  ],
  [
    'texts to send by hand',
    async (page) => {
      await press(page, /^Texts/);
      await press(page, /^Prepare/);
      const field = page.getByLabel(/^To say yes, type/);
      const label = await page.locator('label', { hasText: 'To say yes' }).innerText();
      await field.fill(label.replace(/\D/g, ''));
      await press(page, /^Say yes/);
      await page.getByRole('button', { name: 'Stop everything' }).waitFor();
    },
  ],
  ...SENDING_SCREENS,
  ...CHECK_SCREENS,
  [
    'set up',
    async (page) => {
      await press(page, /^Set up/);
      await press(page, 'Which column is what');
      await page.waitForSelector('section[aria-label="Which column is what"]');
      for (const fold of await page.locator('form summary').all()) await fold.click();
    },
  ],
  ['lost column', () => Promise.resolve(), shopWithLostPhones],
  [
    'lost column, in the middle of something',
    async (page, shop) => {
      losePhones(shop);
      await press(page, /^Log:/);
      await press(page, 'Save');
      await page.waitForSelector('[role="alert"] select');
    },
    demoShop,
  ],
  [
    'undo',
    async (page) => {
      await press(page, /^Later:/);
      await press(page, /^Tomorrow/);
      await page.waitForSelector('button.undo');
    },
    demoShop,
  ],
  [
    'trouble',
    async (page) => {
      await press(page, /^Customer/);
      await press(page, 'Show the selected customer');
      await page.waitForSelector('[role="alert"] p');
    },
  ],
];

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await openBrowser();
  host = demoShop();
});
afterAll(() => browser.close());

async function openAt(step: Step, shop: Host): Promise<Page> {
  const { page } = await openPanelPage(browser, shop);
  await step(page, shop);
  await settled(page);
  await lookThrough(page);
  return page;
}

/** A card has its true height from the first time it is on the screen: each is shown once, as to somebody who reads to the end. */
async function lookThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await frame();
      await frame();
    }
    window.scrollTo(0, 0);
    await frame();
  });
}

const STATES = SCREENS.map(([title, step, shop = () => host]) => ({ title, step, shop }));

describe.each(STATES)('$title', ({ title, step, shop }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openAt(step, shop());
    const file = `panel-${title.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path: path.join(PICTURES, file), fullPage: true });
  });
  afterAll(() => page.close());

  test('has nothing that axe objects to', async () => {
    expect(await objectionsIn(page)).toEqual([]);
  });

  test('has a label for each input, not only a placeholder', async () => {
    const bare = await page.$$eval('input, select, textarea', (inputs) =>
      inputs.filter((input) => !(input as HTMLInputElement).labels?.length).map((input) => input.outerHTML),
    );
    expect(bare).toEqual([]);
  });

  test('listens for clicks only where the keyboard can go', async () => {
    const deaf = await page.evaluate(() =>
      (window as unknown as { clickable: WeakRef<Element>[] }).clickable
        .flatMap((noted) => noted.deref() ?? [])
        .filter((one) => one.isConnected && !one.matches('button, a[href], input, select, textarea, summary'))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(deaf).toEqual([]);
  });

  test(`has no target smaller than ${SMALLEST_TARGET} pixels, tick boxes with their words`, async () => {
    const small = await page.$$eval(
      'button, select, summary, textarea, input, label:has(input)',
      (targets, least) =>
        targets
          .filter((one) => !(one.tagName === 'INPUT' && one.closest('label')))
          .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 60) }))
          .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
          .map(({ html }) => html),
      SMALLEST_TARGET,
    );
    expect(small).toEqual([]);
  });

  test('does not scroll sideways, also with wide letter spacing', async () => {
    await page.addStyleTag({
      content:
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  test('does not scroll sideways at 200 % zoom', async () => {
    await page.setViewportSize({ width: 150, height: 360 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('the keyboard alone', () => {
  test('logs a call: to Log, Enter, to Save, Enter', async () => {
    const { page, requests } = await openPanelPage(browser, demoShop());
    await tabTo(page, /^Log:/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Save$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="status"]:has-text("Logged")');
    expect(requests).toContain('logContact');
    await page.close();
  });

  test('never stands behind the message at the foot', async () => {
    const { page } = await openPanelPage(browser, host);
    await press(page, 'Refresh');
    await press(page, /^Customer/);
    await press(page, 'Show the selected customer');
    await page.waitForSelector('[role="alert"] p');
    const hidden: string[] = [];
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const one = document.activeElement;
        const foot = document.querySelector('footer');
        if (!one || !foot || foot.contains(one) || one === document.body) return '';
        return one.getBoundingClientRect().bottom > foot.getBoundingClientRect().top ? one.outerHTML : '';
      });
      if (covered !== '') hidden.push(covered);
    }
    expect(hidden).toEqual([]);
    await page.close();
  });

  test('Escape loses nothing that was typed', async () => {
    const { page } = await openPanelPage(browser, host);
    await press(page, /^Log:/);
    await page.getByLabel('Note').fill('wants rye');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Note').inputValue()).toBe('wants rye');
    await page.close();
  });
});

describe('what stands in cells', () => {
  const EVIL = '<img src=x onerror="document.title=1"><b>Eve</b>';

  test('is shown as it is and makes no element', async () => {
    const evil = adoptedShop([
      ['Name', 'Phone', 'Segment', 'Last contact', 'Notes'],
      [EVIL, '(413) 555-0101', EVIL, '2026-01-01', EVIL],
    ]);
    const { page } = await openPanelPage(browser, evil);
    const elements: number[] = [];
    for (const name of [/^Today/, /^Sort/, /^Check/, /^Texts/, /^Set up/]) {
      await press(page, name);
      elements.push(await page.locator('#panel img, #panel b').count());
    }
    await press(page, /^Today/);
    expect([elements, await page.locator('h3').first().textContent()]).toEqual([[0, 0, 0, 0, 0], EVIL]);
    await page.close();
  });
});

test('the page has a language and a title', async () => {
  const { page } = await openPanelPage(browser, host);
  expect([await page.getAttribute('html', 'lang'), await page.title()]).toEqual(['en', 'Regulars']);
  await page.close();
});

/** The panel played as an owner would, in a browser, on the emulator; what is read at the end is the sheet. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { adoptedShop, lineOf, linesOf, openHost, openShop, tabNames, TODAY, type Typed } from '../app/shop';
import { monthsOf, tickAt, ticksOf } from '../app/schedule/scheduledShop';
import { hears, panelOpener, press } from './panelPlay';
import { busyShop, demoShop } from './panelShop';

const UNSORTED: Typed = [
  ['Customer', 'Cell', 'Total spent', 'Last visit', 'Texts ok?'],
  ['Ana Reyes', '(413) 555-0101', '40', '10/1/2026', 'yes'],
  ['Ben Cole', '(413) 555-0102', '900', '9/1/2026', 'yes'],
  ['Cleo Hart', '(413) 555-0103', '', '11/1/2026', 'no'],
];

const open = panelOpener();

describe('today', () => {
  test('is filled by one request', async () => {
    expect((await open(demoShop())).requests).toEqual(['fillPanel']);
  });

  test('a plain call is logged in two clicks, and the person is gone from the list', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = (await page.locator('h3 button').first().textContent()) ?? '';
    await press(page, `Log: ${name}`);
    await press(page, 'Save');
    await hears(page, `Logged: Call with ${name}`);
    expect(await page.getByRole('button', { name: `Log: ${name}` }).count()).toBe(0);
    expect(lineOf(linesOf(host, 'Contact log'), name)).toMatchObject({ Channel: 'Call', Outcome: 'Spoke' });
    expect(lineOf(linesOf(host, 'Customers'), name)['Last contact']).toBe(TODAY);
  });

  test('later, next week, writes the day', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = (await page.locator('h3 button').first().textContent()) ?? '';
    await press(page, `Later: ${name}`);
    await press(page, /^Next week/);
    await hears(page, 'comes back on 27 Nov');
    expect(lineOf(linesOf(host, 'Customers'), name)['Next follow-up']).toBe('2026-11-27');
  });

  test('not any more asks once, then archives', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = (await page.locator('h3 button').first().textContent()) ?? '';
    await press(page, `Not any more: ${name}`);
    await press(page, 'Archive');
    await hears(page, 'is archived');
    expect(lineOf(linesOf(host, 'Customers'), name).Status).toBe('Archived');
  });

  test('shows at most 200 people and says where the others are', async () => {
    const { page } = await open(busyShop(300));
    expect(await page.locator('li.card').count()).toBe(200);
  });

  test('makes few elements and listeners a card', async () => {
    const { page } = await open(busyShop(300));
    const made = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('.cards > .card')];
      const { clickable } = window as unknown as { clickable: WeakRef<Element>[] };
      return {
        elements: Math.max(...cards.map((card) => card.querySelectorAll('*').length)),
        listeners:
          clickable.filter((noted) => noted.deref()?.closest('.cards > .card')).length / cards.length,
      };
    });
    expect(made).toEqual({ elements: 11, listeners: 4 });
  });

  // A card that is as high as it will be only once it is seen moves the button below it from under the mouse: the click is lost.
  test('has its whole height before anybody scrolls', async () => {
    const { page } = await open(busyShop(300));
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heightOf();
    await page.locator('.cards > .card').nth(100).scrollIntoViewIfNeeded();
    expect(await heightOf()).toBe(before);
  });

  test('lets the keyboard and a screen reader go to the last of them', async () => {
    const { page } = await open(busyShop(300));
    const last = page.getByRole('listitem').last();
    const button = last.getByRole('button', { name: /^Not any more/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Archive');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':last-child'))).toBe(
      true,
    );
  });
});

describe('sorting', () => {
  const sortingShop = async () => {
    const host = openShop(UNSORTED);
    host.scriptRun('rpc', 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '' });
    const { page } = await open(host);
    await press(page, /^Sort/);
    return { host, page };
  };
  const personIn = (page: Page) => page.locator('#person').textContent();
  const segmentOf = (host: Host, name: string) =>
    linesOf(host, 'Customers').find(({ Customer }) => Customer === name)?.Segment;

  test('begins with the biggest spender, goes on, and can be undone', async () => {
    const { host, page } = await sortingShop();
    expect(await personIn(page)).toBe('Ben Cole');
    await press(page, /^Apostle/);
    await hears(page, 'Ben Cole is an Apostle now');
    expect([await personIn(page), segmentOf(host, 'Ben Cole')]).toEqual(['Ana Reyes', 'Apostle']);
    await press(page, /^Undo/);
    await hears(page, 'Ben Cole stands as before');
    expect([await personIn(page), segmentOf(host, 'Ben Cole')]).toEqual(['Ben Cole', '']);
  });

  test('goes on where it stopped after the panel was closed', async () => {
    const { host, page } = await sortingShop();
    await press(page, /^Loyalist/);
    await hears(page, 'is a Loyalist now');
    const again = (await open(host)).page;
    await press(again, /^Sort/);
    expect([await personIn(again), await again.getByText('1 of 3 sorted').count()]).toEqual(['Ana Reyes', 1]);
  });

  test('brings a skipped person again at the end', async () => {
    const { page } = await sortingShop();
    const seen: (string | null)[] = [];
    for (let n = 0; n < 4; n++) {
      seen.push(await personIn(page));
      await press(page, 'Skip');
    }
    expect(seen).toEqual(['Ben Cole', 'Ana Reyes', 'Cleo Hart', 'Ben Cole']);
  });

  test('helps the unsure with a proposal and its reason', async () => {
    const { host, page } = await sortingShop();
    await press(page, 'Not sure');
    for (const question of ['How satisfied are they?', 'How loyal are they?'])
      await page.getByRole('group', { name: question }).getByLabel('5').check();
    await page.getByLabel('They bring others.').check();
    expect(await page.locator('.proposal').textContent()).toBe(
      'Looks like an Apostle: Content, loyal, and they bring others.',
    );
    await press(page, 'Make it Apostle');
    await hears(page, 'is an Apostle now');
    expect(segmentOf(host, 'Ben Cole')).toBe('Apostle');
  });
});

describe('texts', () => {
  const composer = async (text: string) => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Texts/);
    await page.getByLabel('Monthly text').fill(text);
    return { host, page };
  };
  const GOOD = 'Hi, it’s {business name}: {website} Reply STOP to opt out';

  test('a dear character is named and replaced by one click', async () => {
    const { page } = await composer(GOOD);
    await press(page, /: curly apostrophe$/);
    expect(await page.getByLabel('Monthly text').inputValue()).toBe(GOOD.replace('’', "'"));
    expect(await page.locator('#monthly-text-meter').textContent()).toMatch(/^One part · \d+ of 160/);
  });

  test('what must be mended is said while one types', async () => {
    const { page } = await composer('Hello');
    const checks = await page.locator('.checks li.bad').allTextContents();
    expect(checks.join()).toMatch(/does not say who it is from.*has no link.*how to stop it/);
  });

  test('the saved words are those that are prepared', async () => {
    const { host, page } = await composer(GOOD);
    await press(page, 'Save text');
    await hears(page, '1 setting was saved');
    await press(page, /^Prepare November 2026/);
    await hears(page, 'Nothing has been sent');
    const [first] = linesOf(host, 'Texts').filter(({ Status }) => Status === 'Prepared');
    expect(first?.Message).toContain('it’s Bella');
  });
});

describe("the owner's yes", () => {
  const preparedPage = async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Texts/);
    await press(page, /^Prepare November 2026/);
    const prepared = linesOf(host, 'Texts').filter(({ Status }) => Status === 'Prepared').length;
    // The first texts go to 20 people at most.
    return { host, page, ready: Math.min(20, prepared) };
  };
  const sayYes = async (page: Page, ready: number) => {
    await page.getByLabel(`To say yes, type ${ready}`).fill(String(ready));
    await press(page, `Say yes to these ${ready}`);
    await hears(page, `${ready} texts are approved`);
  };

  test('is only taken with the number of texts', async () => {
    const { page, ready } = await preparedPage();
    await page.getByLabel(`To say yes, type ${ready}`).fill(String(ready + 1));
    expect(await page.getByRole('button', { name: /^Say yes/ }).isDisabled()).toBe(true);
  });

  test('gives a list to send by hand, from which one who was texted is gone', async () => {
    const { host, page, ready } = await preparedPage();
    await sayYes(page, ready);
    const first = linesOf(host, 'Send by hand')[0]?.Name ?? '';
    await press(page, `Sent to ${first}`);
    await hears(page, `The text to ${first} is noted as sent.`);
    expect(await page.getByRole('button', { name: `Sent to ${first}` }).count()).toBe(0);
    expect(lineOf(linesOf(host, 'Texts'), first).Status).toBe('Sent');
  });

  test('is taken back by one click', async () => {
    const { host, page, ready } = await preparedPage();
    await sayYes(page, ready);
    await press(page, 'Stop everything');
    await hears(page, `${ready} texts go back to prepared`);
    expect(linesOf(host, 'Send by hand')).toEqual([]);
  });
});

describe('check', () => {
  test('all that are certain are fixed with one click, after a backup', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Check/);
    await press(page, /certain$/);
    await hears(page, 'A hidden backup was made before');
    expect(await page.getByRole('button', { name: /certain$/ }).count()).toBe(0);
  });
});

describe('set up', () => {
  test('a list is found, shown with samples, agreed to and set up', async () => {
    const host = openShop(UNSORTED);
    const { page } = await open(host);
    await press(page, 'Set up');
    await press(page, 'Find my customer list');
    expect(await page.getByLabel('Cell').inputValue()).toBe('Phone');
    expect(await page.getByText('(413) 555-0101 · (413) 555-0102').count()).toBe(1);
    await page.locator('section[aria-label="Which column is what"] button.action').click();
    await page.getByRole('button', { name: /^Sort 3/ }).waitFor();
    expect(tabNames(host).some((name) => name.startsWith('Backup'))).toBe(true);
  });

  test('a column said to be something else is shown again before anything is done', async () => {
    const host = openShop(UNSORTED);
    const { page } = await open(host);
    await press(page, 'Set up');
    await press(page, 'Find my customer list');
    await page.getByLabel('Total spent').selectOption('Notes');
    expect(await page.getByRole('button', { name: 'Show what will be done' }).count()).toBe(1);
    expect(tabNames(host)).toEqual(['Customers']);
  });

  test('a column of a list in use is said to be something else, and set up so', async () => {
    const host = adoptedShop(UNSORTED);
    const headings = linesOf(host, 'Customers').map((line) => Object.keys(line))[0] ?? [];
    const { page } = await open(host);
    await press(page, 'Set up');
    await press(page, 'Which column is what');
    await page.getByLabel('Total spent').selectOption('Notes');
    await press(page, 'Show what will be done');
    const columns = page.locator('section[aria-label="Which column is what"]');
    await columns.getByRole('heading', { name: 'What will be done, after a hidden backup' }).waitFor();
    expect(await columns.getByText('new columns').count()).toBe(0);
    await columns.locator('button.action').click();
    await hears(page, 'Set-up is done');
    expect(Object.keys(linesOf(host, 'Customers')[0] ?? {})).toEqual(headings);
  });

  test('an empty spreadsheet gets the demo shop', async () => {
    const host = openHost();
    const { page } = await open(host);
    await press(page, 'Set up');
    await press(page, 'Find my customer list');
    await press(page, /invented customers/);
    await page.getByText('Your list is the tab "Customers", 60 customers.').waitFor();
    expect(linesOf(host, 'Customers').length).toBeGreaterThan(50);
  });

  test('the schedule is turned on, and next month is prepared', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await press(page, /^Set up/);
    await press(page, 'Turn on');
    await hears(page, 'The schedule is on');
    expect(await page.getByText('Has not run yet, next 1 Dec').count()).toBe(1);
    tickAt(host, '2026-12-01T09:12');
    expect([ticksOf(host).length, Object.keys(monthsOf(host))]).toEqual([1, ['2026-12']]);
  });
});

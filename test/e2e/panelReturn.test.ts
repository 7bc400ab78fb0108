/** The owner works beside the panel, in menus, dialogs and tabs, and comes back to it: it is true again without Refresh, and nothing they were at is lost. */
import type { Answer, Host } from '../../local/emulator';
import { choose, idsOf } from '../app/duplicates/doubleShop';
import { consentShop } from '../app/consenting';
import { ask, sheetOf, typeFor, use } from '../app/shop';
import { type } from '../app/untold';
import { approve, byHandShop, leaves, OLD } from './backAndForth';
import { lookForDoubles } from './checkScreens';
import { shopWithDoubles } from './doubleShop';
import { hears, panelOpener, press, saidIn } from './panelPlay';
import { demoShop } from './panelShop';
import type { PanelPage } from './panelPage';

const open = panelOpener();

async function openTexts(host: Host): Promise<PanelPage> {
  const panel = await open(host);
  await press(panel.page, /^Texts/);
  return panel;
}

/** Chosen in the tab, and carried out by the menu. */
function mergeInTab(host: Host, name: string): void {
  choose(host, idsOf(host, name)[0] ?? '', 'Merge');
  use(host, 'findDuplicates');
}

describe('Back in the panel, without Refresh,', () => {
  test('texts approved in the window of the menu stand there to be sent', async () => {
    const answers: Answer[] = [];
    const host = byHandShop(answers);
    const { page, requests } = await openTexts(host);
    await page.getByText('3 texts wait for your yes').waitFor();
    answers.push({ button: 'OK', text: '3' });
    await leaves(page, () => use(host, 'prepareTexts'));
    await page.getByRole('heading', { name: '3 texts to send from your phone' }).waitFor();
    expect(requests).toEqual(['fillPanel', 'fillPanel']);
  });

  test('the schedule turned on by the menu is on', async () => {
    const answers: Answer[] = [];
    const host = byHandShop(answers);
    const { page } = await open(host);
    await press(page, /^Set up/);
    const schedule = page.getByRole('region', { name: 'Monthly schedule' });
    await schedule.getByText('Off', { exact: true }).waitFor();
    await leaves(page, () => {
      answers.push('OK', 'OK', 'OK');
      use(host, 'setUp');
    });
    await schedule.getByText('On', { exact: true }).waitFor();
    expect(await schedule.getByRole('button', { name: 'Turn off' }).isVisible()).toBe(true);
  });

  test('a pair merged in the tab is gone, and the numbers of the screen are right', async () => {
    const host = shopWithDoubles();
    const { page, requests } = await open(host);
    await lookForDoubles(page);
    await page.getByText('2 problems in a list of 8.').waitFor();
    await leaves(page, () => mergeInTab(host, 'Ana Adams'));
    await page.getByText('1 problem in a list of 7.').waitFor();
    await page.getByText('1 group left').waitFor();
    expect(requests.slice(-2)).toEqual(['fillPanel', 'showDuplicates']);
  });

  test('the texts of a month that is over cannot be copied or marked any more', async () => {
    const host = byHandShop();
    approve(host);
    const { page } = await openTexts(host);
    await page.getByRole('button', { name: 'Copy the text for Ana Ames' }).waitFor();
    await leaves(page, () => host.setNow('2026-12-01T09:00'));
    await page.getByRole('heading', { name: 'December 2026' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Copy|Sent)/ }).count()).toBe(0);
  });

  test('whoever was marked yes meanwhile stands there to be asked about', async () => {
    const host = consentShop();
    type(host, 'Eve Egan', 'yes');
    const { page } = await openTexts(host);
    await leaves(page, () => type(host, 'Ben Brown', 'yes'));
    await page
      .locator('summary', { hasText: 'How they agreed is missing' })
      .getByText('2', { exact: true })
      .waitFor();
  });

  test('a setting typed in the tab stands in its field', async () => {
    const host = byHandShop();
    const { page } = await open(host);
    await press(page, /^Set up/);
    await leaves(page, () => ask(host, 'saveSettings', { 'Business name': 'Newer name' }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Newer name'),
    );
    expect(await page.getByLabel('Business name').inputValue()).toBe('Newer name');
  });

  test('a customer is shown as they are by now, and nothing is said', async () => {
    const host = demoShop();
    const { page } = await open(host);
    await page.locator('h3 button').first().click();
    const name = await page.locator('section[aria-label="Who"] h2').innerText();
    await leaves(page, () => typeFor(host, { tab: 'Customers', name, column: 'Notes' }, 'Moved to Lenox'));
    await page.getByText('Moved to Lenox').waitFor();
    expect(await saidIn(page)).toBe('');
  });

  test('what was chosen in the Follow-ups tab is carried out, and said', async () => {
    const host = demoShop();
    const { page } = await open(host);
    const name = (await page.locator('h3 button').first().textContent()) ?? '';
    use(host, 'whoNeedsFollowUp');
    await leaves(page, () => typeFor(host, { tab: 'Follow-ups', name, column: 'Done' }, 'Done'));
    await hears(page, 'From the Follow-ups tab: 1 logged as done.');
    expect(await page.getByRole('button', { name: `Log: ${name}` }).count()).toBe(0);
  });

  test.each(['focus', 'visibilitychange'])(
    'also by the keyboard or another browser tab (%s)',
    async (type) => {
      const host = byHandShop();
      const { page } = await openTexts(host);
      await page.clock.install();
      approve(host);
      await page.clock.runFor(OLD * 1_000);
      await page.evaluate((event) => {
        (event === 'focus' ? window : document).dispatchEvent(new Event(event));
      }, type);
      await page.clock.runFor(1_000);
      await page.getByRole('heading', { name: '3 texts to send from your phone' }).waitFor();
    },
  );
});

describe('Whoever comes back', () => {
  test('soon finds what was read a moment ago, and the new state as soon as that is old', async () => {
    const host = byHandShop();
    const { page, requests } = await openTexts(host);
    await leaves(page, () => approve(host), 2);
    expect(requests).toEqual(['fillPanel']);
    await page.clock.runFor(OLD * 1_000);
    await page.getByRole('heading', { name: '3 texts to send from your phone' }).waitFor();
    await page.clock.runFor(600_000);
    expect(requests).toEqual(['fillPanel', 'fillPanel']);
  });

  test('and only crosses the panel with the mouse asks for nothing', async () => {
    const { page, requests } = await openTexts(byHandShop());
    await page.clock.install();
    await page.mouse.move(-20, 300);
    await page.clock.runFor(OLD * 1_000);
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.mouse.move(150, 300);
    await page.mouse.move(-20, 300);
    await page.clock.runFor(60_000);
    expect(requests).toEqual(['fillPanel']);
  });

  test('finds the form open, the words in it, the focus and the place on the screen as they were', async () => {
    const host = demoShop();
    const { page, requests } = await open(host);
    const last = page.getByRole('button', { name: /^Log: / }).last();
    await last.click();
    const note = page.getByLabel('Note');
    await note.fill('wants rye');
    const scrolled = () => page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
    const before = await scrolled();
    // The very person is no longer one to call.
    const name = ((await page.locator('form.form').getAttribute('aria-label')) ?? '').replace(
      'Log a contact with ',
      '',
    );
    await leaves(page, () => typeFor(host, { tab: 'Customers', name, column: 'Last contact' }, '11/19/2026'));
    expect([
      await note.inputValue(),
      await note.evaluate((field) => field === document.activeElement),
      before > 0 && (await scrolled()) === before,
      requests,
    ]).toEqual(['wants rye', true, true, ['fillPanel']]);
    await press(page, 'Cancel');
    await page.clock.runFor(10_000);
    await page.getByRole('button', { name: `Log: ${name}` }).waitFor({ state: 'detached' });
  });

  test('finds the words of the month as they left them, though the list cannot be read any more', async () => {
    const host = byHandShop();
    const { page } = await openTexts(host);
    await page.getByLabel('Monthly text').fill('Half a sentence');
    await leaves(page, () => sheetOf(host, 'Customers').deleteColumn(2));
    expect(await page.getByLabel('Monthly text').inputValue()).toBe('Half a sentence');
  });

  test('keeps the number they typed for a yes, and the list it is a yes to', async () => {
    const host = byHandShop();
    const { page, requests } = await openTexts(host);
    await page.getByLabel('To say yes, type 3').fill('3');
    await leaves(page, () => ask(host, 'saveSettings', { 'Monthly text': 'Hey {name}, {business name}' }));
    expect([await page.getByLabel('To say yes, type 3').inputValue(), requests]).toEqual([
      '3',
      ['fillPanel'],
    ]);
  });

  test('while something runs does not ask beside it', async () => {
    const { page, requests, intercept } = await openTexts(byHandShop());
    intercept(() => 'never');
    await press(page, 'Open the tab');
    await hears(page, 'Opening the tab');
    await leaves(page);
    expect(requests).toEqual(['fillPanel', 'showTab']);
  });

  test('sees the same screen when Google fails just then, and hears nothing of it', async () => {
    const { page, requests, intercept, noise } = await openTexts(byHandShop());
    intercept(() => ({ failure: 'NetworkError' }));
    await leaves(page);
    await expect(page.locator('footer').innerText()).resolves.toBe('');
    expect([requests, noise]).toEqual([['fillPanel', 'fillPanel'], []]);
  });

  test('is not kept waiting for ever by a reading that never ends', async () => {
    const host = demoShop();
    const { page, requests, intercept } = await open(host);
    intercept((name) => (name === 'fillPanel' ? 'never' : undefined));
    await leaves(page);
    await press(page, /^Not any more/);
    await press(page, 'Archive');
    await hears(page, 'Archiving');
    await page.clock.runFor(16_000);
    await hears(page, 'is archived');
    expect(requests).toEqual(['fillPanel', 'fillPanel', 'archiveCustomer']);
  });

  test('goes on with the person on the screen; whoever was skipped stays at the end', async () => {
    const host = demoShop();
    const { page, requests } = await open(host);
    await press(page, /^Sort/);
    const person = () => page.locator('#person').innerText();
    const first = await person();
    await press(page, 'Skip');
    const second = await person();
    await leaves(page);
    expect([requests.length, (await person()) === second, second === first]).toEqual([2, true, false]);
    await leaves(page, () =>
      typeFor(host, { tab: 'Customers', name: second, column: 'Segment' }, 'Loyalist'),
    );
    await page.waitForFunction((name) => document.getElementById('person')?.innerText !== name, second);
    expect(await person()).not.toBe(first);
  });

  test('keeps the focus where it is when a group of duplicates takes the place of another', async () => {
    const host = shopWithDoubles();
    const { page } = await open(host);
    await lookForDoubles(page);
    await page.focus('h1');
    await leaves(page, () => mergeInTab(host, 'Ana Adams'));
    await page.getByText('1 group left').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

/** The cards under Today: their buttons stand in one line, what they open is in sight, and a deed that is taken back leaves them as before. */
import type { Locator, Page } from 'playwright-core';
import { hears, panelOpener, press } from './panelPlay';
import { demoShop } from './panelShop';

const open = panelOpener();

/** The name of the first person, and of all of them that of the button with this label. */
const firstOf = async (page: Page, label: string) =>
  `${label}: ${(await page.locator('h3 button').first().textContent()) ?? ''}`;

const top = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().top);

test('The three buttons of a card stand in one line, each large enough for a finger', async () => {
  const { page } = await open(demoShop());
  const buttons = await page
    .locator('.cards > .card')
    .first()
    .locator('.actions button')
    .evaluateAll((all) =>
      all.map((one) => {
        const { top, width, height } = one.getBoundingClientRect();
        return { top, isLarge: Math.min(width, height) >= 24, lines: one.clientHeight < 40 };
      }),
    );
  const [first] = buttons;
  expect(buttons).toEqual(Array.from({ length: 3 }, () => ({ top: first?.top, isLarge: true, lines: true })));
});

test('The title above them breaks between its words, not inside one', async () => {
  const { page } = await open(demoShop());
  const pieces = await page.locator('h1').evaluate(({ firstChild }) => {
    const range = document.createRange();
    const at = firstChild?.textContent?.indexOf('follow-up') ?? -1;
    if (firstChild) range.setStart(firstChild, at);
    if (firstChild) range.setEnd(firstChild, at + 'follow-up'.length);
    return range.getClientRects().length;
  });
  expect(pieces).toBe(1);
});

describe.each(['no-preference', 'reduce'] as const)('With %s for less motion', (reducedMotion) => {
  test.each([/^Log: /, /^Later: /, /^Not any more: /])(
    'what %s opens at the lower edge is in sight at once, above the foot',
    async (label) => {
      const { page } = await open(demoShop());
      await page.emulateMedia({ reducedMotion });
      const button = page.getByRole('button', { name: label }).nth(1);
      // To the lower edge of what the foot leaves free.
      await button.evaluate((one) => {
        scrollTo(0, scrollY + one.getBoundingClientRect().bottom - innerHeight + 130);
      });
      const before = await top(button);
      const box = await page.evaluate(
        (name) =>
          new Promise<{ bottom: number; height: number }>((resolve) => {
            (document.querySelector(`[aria-label="${name}"]`) as HTMLElement).click();
            requestAnimationFrame(() =>
              setTimeout(() => {
                const form = document.querySelector('.form');
                const { bottom, height } = form?.getBoundingClientRect() ?? { bottom: 9999, height: 0 };
                resolve({ bottom, height });
              }, 100),
            );
          }),
        (await button.getAttribute('aria-label')) ?? '',
      );
      expect([before > 500, box.bottom <= 720 - 119]).toEqual([true, true]);
    },
  );
});

test('At 200 % zoom the form that opens begins on the screen', async () => {
  const { page } = await open(demoShop());
  await page.setViewportSize({ width: 150, height: 360 });
  await press(page, /^Log: /);
  const box = page.locator('.form');
  await box.waitFor();
  const at = await top(box);
  expect([at >= 0, at < 360 / 2]).toEqual([true, true]);
});

test('A form that is in sight when it opens moves nothing', async () => {
  const { page } = await open(demoShop());
  await page.setViewportSize({ width: 300, height: 1000 });
  await press(page, /^Log: /);
  await page.locator('.form').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

describe('After Undo', () => {
  test.each([
    ['Log', 'Save'],
    ['Later', /^Tomorrow/],
    ['Not any more', 'Archive'],
  ] as const)(
    'of %s the card is closed as before the click, with the focus on that button',
    async (label, last) => {
      const host = demoShop();
      const { page } = await open(host);
      const name = await firstOf(page, label);
      const before = await page.locator('.cards > .card').first().innerHTML();
      await press(page, name);
      await press(page, last);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await hears(page, 'stands as before.');
      await page.waitForFunction(
        (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
        name,
      );
      expect([
        await page.locator('.form').count(),
        await page.locator('.cards > .card').first().innerHTML(),
      ]).toEqual([0, before]);
    },
  );

  test('the focus stays where the owner puts it when the list is read again', async () => {
    const { page, requests } = await open(demoShop());
    await press(page, /^Later: /);
    await press(page, /^Tomorrow/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await hears(page, 'stands as before.');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Later'));
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('footer').waitFor({ state: 'hidden' });
    expect([
      requests,
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    ]).toEqual([['fillPanel', 'putOff', 'takeBack', 'fillPanel', 'fillPanel'], '']);
  });
});

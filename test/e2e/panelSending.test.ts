/** Sending through a provider in the panel: connect, test, say yes, watch, review, stop; read at the end in the sheet and at the network. */
import type { Page } from 'playwright-core';
import { ask, linesOf } from '../app/shop';
import {
  CANARY,
  pass,
  phoneOf,
  sendingShop,
  statuses,
  tickAfter,
  unapprovedShop,
  type SendingShop,
} from '../app/sending/sendingShop';
import { hears, panelOpener, press, troubled } from './panelPlay';

const open = panelOpener();

function byHandShop(people: number): SendingShop {
  const shop = unapprovedShop(people);
  ask(shop.host, 'connectProvider', { provider: '', accountSid: '', keySid: '', keySecret: '', from: '' });
  return shop;
}

async function openConnect(page: Page): Promise<void> {
  await press(page, /^Set up/);
  await page.getByLabel('Texts of the month').selectOption('Twilio sends them');
}

async function typeKey(page: Page, { network }: SendingShop, secret = network.access.keySecret) {
  await page.getByLabel('Account SID').fill(network.access.accountSid);
  await page.getByLabel('SID of the API key').fill(network.access.keySid);
  await page.getByLabel('Secret of the API key').fill(secret);
  await page.getByLabel('Sender').fill('+1 (413) 555-0100');
}

async function openTexts(shop: SendingShop): Promise<Page> {
  const { page } = await open(shop.host);
  await press(page, /^Texts/);
  return page;
}

describe('connecting', () => {
  test('tells the price, tries the key, and shows of it only the end', async () => {
    const shop = byHandShop(1);
    const { page, noise } = await open(shop.host);
    await openConnect(page);
    const section = page.getByRole('region', { name: 'Who sends the texts' });
    expect(await section.innerText()).toMatch(/about one cent .* trial account .* verified/s);
    await typeKey(page, shop);
    await press(page, 'Connect');
    await hears(page, 'Twilio is connected');
    await page.getByText('Connected', { exact: true }).waitFor();
    expect(await section.innerText()).toContain(
      `Twilio, from the number that ends in 0100, with your key that ends in ${CANARY.slice(-4)}.`,
    );
    const all = (await page.content()) + noise.join('');
    const fields = await page.$$eval('input', (inputs) => inputs.map(({ value }) => value));
    expect([all.includes(CANARY), fields.includes(CANARY)]).toEqual([false, false]);
  });

  test('with a wrong secret is refused, and what was typed stays to be mended', async () => {
    const shop = byHandShop(1);
    const { page } = await open(shop.host);
    await openConnect(page);
    await typeKey(page, shop, 'wrongSecretOfThirtyTwoCharacters');
    await press(page, 'Connect');
    expect(await troubled(page)).toContain('Twilio did not accept the key');
    expect(await page.getByLabel('Account SID').inputValue()).toBe(shop.network.access.accountSid);
  });

  test('the secret cannot be read over the shoulder or kept by the browser', async () => {
    const { page } = await open(byHandShop(1).host);
    await openConnect(page);
    const field = page.getByLabel('Secret of the API key');
    expect([await field.getAttribute('type'), await field.getAttribute('autocomplete')]).toEqual([
      'password',
      'new-password',
    ]);
  });

  test('a test goes to the phone that is typed', async () => {
    const shop = unapprovedShop(1);
    const { page } = await open(shop.host);
    await press(page, /^Set up/);
    await page.getByLabel('Your own phone').fill('413 555 0199');
    await press(page, 'Send me a test');
    await hears(page, 'on its way to your phone');
    expect(shop.network.acceptances.map(({ to }) => to)).toEqual(['+14135550199']);
  });

  test('by hand again forgets the key and gives the list out', async () => {
    const shop = sendingShop(2);
    const { page } = await open(shop.host);
    await press(page, /^Set up/);
    await page.getByLabel('Texts of the month').selectOption('I send them myself');
    await press(page, 'Send by hand again');
    await hears(page, 'The key was forgotten here');
    expect(linesOf(shop.host, 'Send by hand')).toHaveLength(2);
    await press(page, /^Texts/);
    await page.getByRole('heading', { name: '2 texts to send from your phone' }).waitFor();
  });

  test('the words for the registration are drafted from the settings, each to copy', async () => {
    const { page } = await open(unapprovedShop(1).host);
    await press(page, /^Set up/);
    await press(page, 'Words for the registration');
    const words = page.getByRole('region', { name: 'Words for the registration' });
    expect(await words.innerText()).toContain("Bella's: you get one text a month from us.");
    expect(await words.getByRole('button', { name: /^Copy: / }).count()).toBe(12);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy: Opt-in message');
    await hears(page, 'Opt-in message is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Reply HELP for help');
  });
});

describe('the yes', () => {
  test('shows the sender and the cost, and says when the texts go out', async () => {
    const shop = unapprovedShop(3);
    ask(shop.host, 'saveSettings', { 'Price per text part': '$0.01' });
    const page = await openTexts(shop);
    const yes = page.locator('section[aria-label="Say yes"]');
    expect(await yes.innerText()).toMatch(
      /Sent by: Twilio, from the number that ends in 0100\s+3 parts in all; about \$0\.03/,
    );
    expect(await yes.innerText()).toContain('10:00 to 17:00 where each person lives');
    await page.getByLabel('To say yes, type 3').fill('3');
    await press(page, 'Say yes to these 3');
    await hears(page, '3 texts are approved.');
    expect(Object.values(statuses(shop.host))).toEqual(['Approved', 'Approved', 'Approved']);
  });

  test('without a price says where to write it', async () => {
    const page = await openTexts(unapprovedShop(1));
    await page.getByText('for the cost write your price per part under Set up').waitFor();
  });

  test('warns of the words of last month', async () => {
    const shop = sendingShop(1);
    shop.host.setNow('2026-12-01T11:00');
    shop.host.call('prepareTexts');
    const page = await openTexts(shop);
    await page.getByText('These are the very words of November 2026.').waitFor();
  });
});

describe('while they are sent', () => {
  test('the progress is told, and a failed number in plain words', async () => {
    const shop = sendingShop(4);
    shop.network.setPhone(phoneOf(1), { refuse: 21614 });
    shop.host.call('tick');
    tickAfter(shop, 60);
    const page = await openTexts(shop);
    await page.getByText('4 of 4 sent, 3 arrived, 1 failed').waitFor();
    const card = page.locator('li.card', { hasText: 'Ben Bond' });
    expect(await card.innerText()).toContain('This is a landline and cannot take texts. Call');
    expect(await page.getByRole('button', { name: 'Stop everything' }).count()).toBe(0);
  });

  test('"stop everything" stands there until all have left, and takes the yes back', async () => {
    const shop = sendingShop(3);
    const page = await openTexts(shop);
    await page.getByText('3 texts wait.').waitFor();
    await press(page, 'Stop everything');
    await hears(page, '3 texts go back to prepared');
    shop.host.call('tick');
    expect(shop.network.acceptances).toEqual([]);
  });

  test('what holds it up is told, with the way to the connection', async () => {
    const shop = sendingShop(2);
    shop.network.revokeKey();
    shop.host.call('tick');
    const page = await openTexts(shop);
    await page.getByText('Sending is held up. Twilio did not accept the key.').waitFor();
    await press(page, 'Look at the connection');
    await page.getByRole('region', { name: 'Who sends the texts' }).waitFor();
  });

  test.each([
    ['It arrived', [1, 1], 'Sent'],
    ['Send it again', [2, 1], 'Delivered'],
  ])('a text nobody knows of: "%s"', async (answer, times, status) => {
    const shop = sendingShop(2);
    shop.network.setListDelay(null);
    shop.network.next('lost answer');
    shop.host.call('tick');
    for (let run = 0; run < 6; run++) tickAfter(shop, 15);
    shop.network.setListDelay(0);
    const page = await openTexts(shop);
    await press(page, `${answer}: Ana Ames`);
    await hears(page, 'Noted: the text');
    expect(await page.getByRole('button', { name: /Ana Ames/ }).count()).toBe(0);
    pass(shop.host, 60);
    shop.host.call('tick');
    tickAfter(shop, 60);
    expect(shop.phones.map((phone) => shop.network.timesAccepted(phone))).toEqual(times);
    expect(statuses(shop.host)['Ana Ames']).toBe(status);
  });

  test('a panel that cannot be filled after a stop does not say that nothing was done', async () => {
    const shop = sendingShop(2);
    const { page, intercept, requests } = await open(shop.host);
    await press(page, /^Texts/);
    intercept((name) => (name === 'fillPanel' ? { failure: 'Service timed out' } : undefined));
    await press(page, 'Stop everything');
    await hears(page, '2 texts go back to prepared');
    await hears(page, 'press Refresh in a minute');
    expect(requests.slice(-2)).toEqual(['stopSending', 'fillPanel']);
  });
});

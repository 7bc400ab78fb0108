/**
 * A month sent through the simulated phone network, played in the preview as the owner would, each step from where the one before
 * left off: connect, test, say yes by the count, an hour passes, answers come, one answer gets lost, one phone is off.
 */
import type { Browser } from 'playwright-core';
import { Owner } from './owner';
import { openBrowser } from './panelPage';
import { connect, hourPasses, openPhones, phones, secret, typeCount } from './sending';

const OWN_PHONE = '+14135550199';
let browser: Browser;
let owner: Owner;
beforeAll(async () => {
  browser = await openBrowser();
  owner = await Owner.start(browser);
});
afterAll(async () => {
  await owner.leave();
  await browser.close();
});
afterEach(() => expect(owner.troubles).toEqual([]));

const phoneOf = (who: string) => phones(owner).getByRole('region', { name: `Phone of ${who}`, exact: true });

async function linesOf(tab: string): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = await owner.rows(tab);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

const textOf = async (name: string) => (await linesOf('Texts')).find(({ Name }) => Name === name) ?? {};

/** Those whose texts wait, in the order in which they are sent. */
async function waiting(): Promise<string[]> {
  const texts = await linesOf('Texts');
  return texts.flatMap(({ Name = '', Status }) => (Status === 'Approved' ? [Name] : []));
}

async function openTexts(): Promise<void> {
  await owner.press(/^Texts/);
  await owner.press('Refresh');
}

let people: string[] = [];
const [LOST, OFF, ANSWERS, STOPS] = [0, 1, 2, 3];
const person = (index: number) => people[index] ?? '';

test('the owner connects the account that the preview made up', async () => {
  await openPhones(owner);
  await owner.choose('Regulars', 'Open panel');
  await owner.press(/^Set up/);
  await owner.picture('40-by-hand');
  await connect(owner);
  expect(await owner.heard()).toContain('Twilio is connected');
  await owner.picture('41-connected');
  expect(await owner.panel.locator('main').innerText()).not.toContain(await secret(owner));
});

test('a test arrives on the own phone', async () => {
  await owner.panel.getByLabel('Your own phone').fill(OWN_PHONE);
  await owner.press('Send me a test');
  await phoneOf(OWN_PHONE)
    .getByText(/^Test: /)
    .waitFor();
  await owner.picture('42-test');
  expect(await owner.heard()).toContain('The test is on its way to your phone.');
});

test('the yes is given by typing the count, and nothing leaves before ten', async () => {
  await openTexts();
  await typeCount(owner);
  await owner.picture('43-say-yes');
  await owner.press(/^Say yes/);
  expect(await owner.heard()).toMatch(/20 texts are approved\..*Monday to Friday, 10:00 to 17:00/s);
  people = await waiting();
  expect([people.length, await phones(owner).locator('.phone').count()]).toEqual([20, 1]);
});

test('an hour passes and the texts are sent, but for one whose answer gets lost and one whose phone is off', async () => {
  await phones(owner).getByRole('button', { name: "Lose Twilio's next answer" }).click();
  await phones(owner)
    .getByRole('combobox')
    .selectOption({ label: person(OFF) });
  await phones(owner).getByRole('button', { name: 'Switch off' }).click();
  await hourPasses(owner);
  expect(await phones(owner).locator('.phone').count()).toBe(21);
  await openTexts();
  await owner.panel.getByText('19 of 20 sent, 0 arrived, 0 failed').waitFor();
  await owner.picture('44-sent');
  expect((await textOf(person(LOST))).Status).toBe('Sending');
});

test('an answer lands in the Contact log, and a STOP in Consent', async () => {
  await phones(owner)
    .getByRole('button', { name: `${person(ANSWERS)} answers: Great, see you` })
    .click();
  await phones(owner)
    .getByRole('button', { name: `${person(STOPS)} answers: STOP` })
    .click();
  await phoneOf(person(STOPS)).getByText('You have successfully been unsubscribed').waitFor();
  await hourPasses(owner);
  const log = (await linesOf('Contact log')).find(({ Name }) => Name === person(ANSWERS));
  expect(log).toMatchObject({ Direction: 'In', Channel: 'Text', Outcome: 'Replied', Note: 'Great, see you' });
  await owner.picture('45-contact-log');
  const { Phone: phone } = await textOf(person(STOPS));
  const records = await linesOf('Consent');
  expect(
    records.some((record) => Object.values(record).includes(phone ?? '') && record.State === 'revoked'),
  ).toBe(true);
  await owner.picture('46-consent');
});

test('a phone that is off is told in plain words', async () => {
  await openTexts();
  const card = owner.panel.locator('li.card', { hasText: person(OFF) });
  expect(await card.innerText()).toContain('The phone was off or had no coverage.');
  await owner.panel.getByText('19 of 20 sent, 18 arrived, 1 failed').waitFor();
});

test('the text of which nobody knows waits for the owner, who says that it arrived', async () => {
  await hourPasses(owner);
  await openTexts();
  await owner.picture('47-review');
  await owner.press(`It arrived: ${person(LOST)}`);
  expect(await owner.heard()).toContain('Noted: the text arrived.');
  expect((await textOf(person(LOST))).Status).toBe('Sent');
});

test('the others are asked for, without the person who said stop, and nobody is sent a second text', async () => {
  await openTexts();
  await typeCount(owner);
  await owner.press(/^Say yes/);
  await owner.choose('Regulars', "Prepare this month's texts");
  expect(await owner.answer('Cancel')).toMatch(
    /\d+ approved texts wait to be sent\. To stop everything, type STOP\./,
  );
  await hourPasses(owner);
  const received = await phones(owner).locator('.phone .text:not(.own)').count();
  const counts = await phones(owner)
    .locator('.phone')
    .evaluateAll((all) => all.map((one) => one.querySelectorAll('.text:not(.own)').length));
  await owner.picture('48-all-sent');
  expect(received).toBeGreaterThan(30);
  expect(counts.filter((count) => count > 1)).toEqual([2]);
});

test('next month leaves out who said stop, and warns of the same words', async () => {
  await owner.page.locator('.clock-button').click();
  await owner.page.getByRole('button', { name: 'Tue 1 Dec 2026' }).click();
  await owner.page.locator('.clock-button').click();
  await owner.choose('Regulars', "Prepare this month's texts");
  expect(await owner.answer('Cancel')).toContain('These are the very words of November 2026');
  const december = (await linesOf('Texts')).filter(({ Month }) => Month === '2026-12');
  expect(december.find(({ Name }) => Name === person(STOPS))).toMatchObject({
    Status: 'Left out',
    Reason: 'Said stop',
  });
});

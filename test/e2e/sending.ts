/** What an owner does in the preview to send texts: open the phones, connect, type the count, let an hour pass. */
import type { Locator } from 'playwright-core';
import type { Owner } from './owner';

const FIELDS = ['Account SID', 'SID of the API key', 'Secret of the API key', 'Sender'];

export async function openPhones(owner: Owner): Promise<void> {
  await owner.page.getByRole('button', { name: 'Phones', exact: true }).click();
}

export function phones(owner: Owner): Locator {
  return owner.page.getByRole('complementary', { name: 'Phones' });
}

/** The secret of the made-up account, as the pane names it. */
export async function secret(owner: Owner): Promise<string> {
  return (await phones(owner).locator('dd code').allInnerTexts())[2] ?? '';
}

/** From the screen Set up, with the account that the phones name. */
export async function connect(owner: Owner): Promise<void> {
  const account = await phones(owner).locator('dd code').allInnerTexts();
  await owner.panel.getByLabel('Texts of the month').selectOption('Twilio sends them');
  for (const [index, label] of FIELDS.entries())
    await owner.panel.getByLabel(label).fill(account[index] ?? '');
  await owner.press(/^Connect$/);
}

/** Types the number of texts that wait for a yes. */
export async function typeCount(owner: Owner): Promise<void> {
  const label = await owner.panel.locator('label', { hasText: 'To say yes' }).innerText();
  await owner.panel.getByLabel(label).fill(label.replace(/\D/g, ''));
}

/** Moves the clock on and runs what is due. */
export async function hourPasses({ page }: Owner): Promise<void> {
  const due = page.locator('.clock-button .badge');
  await page.locator('.clock-button').click();
  await page.getByRole('button', { name: 'Next hour' }).click();
  await due.waitFor();
  await page.getByRole('button', { name: 'Run what is due' }).click();
  await due.waitFor({ state: 'detached' });
  await page.locator('.clock-button').click();
  await page.locator('.clock-card').waitFor({ state: 'detached' });
}

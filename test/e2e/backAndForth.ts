/** An owner who works beside the panel and comes back to it; and a shop whose texts of November wait to be sent by hand. */
import type { Page } from 'playwright-core';
import type { Answer, Host } from '../../local/emulator';
import { adoptedShop, ask, HEADINGS, SETTINGS, use } from '../app/shop';

/** Seconds after which what the panel shows counts as old. */
export const OLD = 21;

/** A clock is put in once: a second one would go back in time. */
const withClock = new WeakSet<Page>();

/** The mouse goes to the sheet, something is done there, and so many seconds later it comes back and rests. */
export async function leaves(
  page: Page,
  deed: () => unknown = () => undefined,
  seconds = OLD,
): Promise<void> {
  if (!withClock.has(page)) await page.clock.install();
  withClock.add(page);
  await page.mouse.move(150, 300);
  await page.mouse.move(-20, 300);
  deed();
  await page.clock.runFor(seconds * 1_000);
  await page.mouse.move(150, 300);
  await page.clock.runFor(1_000);
}

/** Three people whose texts wait for a yes, to be sent by hand; the menu's questions get these answers. */
export function byHandShop(answers: Answer[] = []): Host {
  const people = ['Ana Ames', 'Ben Bond', 'Cy Cole'].map((name, at) => [
    ...[name, `413-555-010${at}`, '', 'Loyalist', '', 'yes', ''],
  ]);
  const host = adoptedShop([HEADINGS, ...people], { answers: () => answers.shift() ?? null });
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  return host;
}

export const approve = (host: Host) => ask(host, 'approveTexts', { month: '2026-11', count: 3 });

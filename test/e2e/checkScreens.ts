/** The screen Check in every state that has controls of its own. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { OWN_WORDS } from '../app/ownWordsList';
import { adoptedShop } from '../app/shop';
import { shopWithDoubles } from './doubleShop';
import { press } from './panelPlay';

type Screen = readonly [title: string, step: (page: Page) => Promise<void>, shop?: () => Host];

export const CHECK_SCREENS: readonly Screen[] = [
  ['check', (page) => press(page, /^Check/)],
  ['check, words of the owner', (page) => press(page, /^Check/), () => adoptedShop(OWN_WORDS)],
  ['check, who is meant', (page) => press(page, /^Check/), shopWithDoubles],
  ['check, a group of duplicates', lookForDoubles, shopWithDoubles],
  [
    'check, nobody is there twice any more',
    async (page) => {
      await lookForDoubles(page);
      for (const left of [1, 0]) {
        await press(page, 'Not the same');
        await page.getByText(left === 0 ? 'Nobody is left' : '1 group left').waitFor();
      }
    },
    shopWithDoubles,
  ],
];

/** Opens the screen and looks who is in the list twice. */
export async function lookForDoubles(page: Page): Promise<void> {
  await press(page, /^Check/);
  await press(page, 'Who is in my list twice?');
  await page.getByRole('button', { name: 'Merge' }).waitFor();
}

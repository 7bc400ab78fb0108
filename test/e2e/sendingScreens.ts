/** The panel's screens about a provider that sends, in every state that has controls of its own. */
import type { Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { repeatingShop, troubledShop, unapprovedShop } from '../app/sending/sendingShop';
import { press } from './panelPlay';

type Screen = readonly [title: string, step: (page: Page) => Promise<void>, shop?: () => Host];

export const SENDING_SCREENS: readonly Screen[] = [
  [
    'texts that Twilio sends, before the yes',
    async (page) => {
      await press(page, /^Texts/);
      await page.getByRole('form', { name: 'Say yes' }).waitFor();
    },
    repeatingShop,
  ],
  [
    'texts that Twilio sends, one failed and one to review',
    async (page) => {
      await press(page, /^Texts/);
      await page.getByRole('button', { name: /^It arrived/ }).waitFor();
    },
    troubledShop,
  ],
  [
    'set up, connecting Twilio',
    async (page) => {
      await press(page, /^Set up/);
      await page.getByLabel('Texts of the month').selectOption('Twilio sends them');
    },
  ],
  [
    'set up, Twilio connected, with the words for the registration',
    async (page) => {
      await press(page, /^Set up/);
      await press(page, 'Words for the registration');
      await page.getByText('Another key or number').click();
    },
    () => unapprovedShop(1).host,
  ],
];

/** Where a Chromium is; one plain sentence when there is none. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The one named by CHROMIUM, the system's, else Playwright's own download; throws when there is none. */
export function findBrowser(): string {
  const places = [process.env.CHROMIUM ?? '', ...PLACES, chromium.executablePath()];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found === undefined)
    throw new Error(
      'The browser tests need a Chromium: install the package "chromium", or run npx playwright-core install chromium.',
    );
  return found;
}

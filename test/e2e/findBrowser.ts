/** Where a Chromium may be, and how the tests start one. Getting one onto a bare machine is left to test/run/browser.ts. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** First the one without windows of its own, where it is: the same engine, which opens a page in half the time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Milliseconds; a cold browser on a busy machine. */
const START_LIMIT = 60_000;

/** What a person can do when there is none. */
export const NO_BROWSER =
  'The browser tests need a Chromium and none could be had: install the package "chromium" or Google Chrome, or name one as CHROMIUM=/path/to/it.';

/** Those that are there: the one named by CHROMIUM, the system's, Playwright's own download. */
export function browserPlaces(): string[] {
  const places = [process.env.CHROMIUM ?? '', ...PLACES, chromium.executablePath()];
  return places.filter((place) => place !== '' && existsSync(place));
}

/** The first of them; throws when there is none. */
export function findBrowser(): string {
  const [found] = browserPlaces();
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

/** Starts the browser at a place; rejects when it does not start. */
export function launchBrowser(executablePath: string, ...more: readonly string[]): Promise<Browser> {
  // A container has no sandbox, a machine of tests no graphics.
  const args = ['--no-sandbox', '--disable-gpu', ...more];
  return chromium.launch({ executablePath, args, timeout: START_LIMIT });
}

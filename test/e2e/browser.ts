/** Finds a Chromium and starts it; what is looked at is left to the tests. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where the systems' packages put it. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A headless browser. Throws one sentence when there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = [...PLACES, chromium.executablePath()].find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error('No Chromium was found: install it, or name it in the variable CHROMIUM.');
  // Containers have no user namespaces for the sandbox and little shared memory; the pages are our own.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, headless: true, args });
}

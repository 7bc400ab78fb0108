/** Gets a Chromium for the browser tests: one that is there, else Playwright's download, else the Debian package; each counts only when it starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserPlaces, launchBrowser, NO_BROWSER } from '../e2e/findBrowser';

/** One way to a browser. */
export interface BrowserWay {
  /** Told before it is gone; '' for one that needs no words. */
  readonly news: string;
  /** Does what it takes, within its own time limit; false when it may not or cannot. */
  readonly get: () => boolean;
  /** Where the browser is then. */
  readonly places: () => readonly string[];
}

/** The first browser that starts, going the ways in their order and no further than needed; undefined when none does. */
export async function getBrowser(
  ways: readonly BrowserWay[],
  starts: (place: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const { news, get, places } of ways) {
    if (news !== '') console.log(news);
    if (!get()) continue;
    for (const place of places()) if (await starts(place)) return place;
  }
  return undefined;
}

/** Finds or gets the browser and names it in CHROMIUM, where every test looks first; false, with one sentence, when there is none. */
export async function provideBrowser(machine: Machine = thisMachine): Promise<boolean> {
  const place = await getBrowser(browserWays(machine), machine.starts);
  if (place === undefined) {
    console.error(NO_BROWSER);
    return false;
  }
  process.env.CHROMIUM = place;
  console.log(`Browser: ${place}`);
  return true;
}

/** What the ways ask of the machine. */
export interface Machine {
  /** Browsers that are there, the one to take first. */
  readonly places: () => readonly string[];
  /** Root, on a system with Debian's packages. */
  readonly mayInstall: () => boolean;
  /** True when the program ended well. */
  readonly run: (program: string, ...args: readonly string[]) => boolean;
  readonly starts: (place: string) => Promise<boolean>;
}

const PLAYWRIGHT = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');

/** The ways of `npm test`, in their order. */
export function browserWays({ places, mayInstall, run }: Machine): readonly BrowserWay[] {
  return [
    { news: '', get: () => true, places },
    {
      news: "No Chromium that starts was found. Trying Playwright's download …",
      get: () => run(process.execPath, PLAYWRIGHT, 'install', 'chromium'),
      places: () => [chromium.executablePath()],
    },
    {
      news: 'That did not help. Trying the Debian package, where that is allowed …',
      get: () =>
        mayInstall() &&
        run('apt-get', 'update') &&
        run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
      places,
    },
  ];
}

/** Milliseconds: some 200 MB on a slow line. */
const DOWNLOAD_LIMIT = 300_000;
/** Milliseconds without a byte: a machine without the network shall not wait long. */
const SILENCE_LIMIT = '15000';

/** The real one. */
export const thisMachine: Machine = {
  places: browserPlaces,
  mayInstall: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  run: (program, ...args) => runWithin(DOWNLOAD_LIMIT, program, ...args),
  starts: startsAt,
};

/** True when the program ended well in so many milliseconds; all it says goes to stderr, so that the reader sees what takes so long. */
export function runWithin(limit: number, program: string, ...args: readonly string[]): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: SILENCE_LIMIT,
  };
  return spawnSync(program, args, { env, stdio: ['ignore', 2, 2], timeout: limit }).status === 0;
}

/** A download without its system libraries is there and does not start. */
async function startsAt(place: string): Promise<boolean> {
  try {
    const browser = await launchBrowser(place);
    await browser.close();
    return true;
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    console.log(`${place} does not start: ${why}`);
    return false;
  }
}

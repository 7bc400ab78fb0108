/** The panel's figures: the size of its page, and how long a list of 200 takes to paint in a Chromium on this machine. */
import { openBrowser, openPanelPage, panelHtml } from '../e2e/panelPage';
import { firstPaints, paintTimes } from '../e2e/paint';
import { busyShop } from '../e2e/panelShop';

/** More people than the panel shows. */
const PEOPLE = 300;
const SHOWN = 200;
const TRIES = 25;

/** Prints all three figures. */
export async function benchPanel(): Promise<void> {
  const host = busyShop(PEOPLE);
  console.log(`\nPanel page ${(Buffer.byteLength(panelHtml(host)) / 1000).toFixed(1)} KB (100 at most).`);
  const browser = await openBrowser();
  try {
    const { page } = await openPanelPage(browser, host);
    const painted = await firstPaints(page, TRIES);
    if (painted.some(({ cards }) => cards !== SHOWN)) throw new Error('The list was not painted whole.');
    say(
      `List of ${SHOWN}, from the answer until it is painted`,
      painted.map(({ ms }) => ms),
    );
    await page.waitForSelector('main[aria-busy="false"]');
    say(`The same list on coming back to Today`, await paintTimes(page, TRIES));
  } finally {
    await browser.close();
  }
}

function say(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const [best = 0] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${what}: ${best.toFixed(1)} ms at best, ${median.toFixed(1)} ms in the middle of ${times.length} (40 at most, on a machine with nothing else to do).`,
  );
}

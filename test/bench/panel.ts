/** The panel's figures: the size of its page, and how long a list of 200 takes to paint in a Chromium on this machine. */
import { openBrowser, openPanelPage, panelHtml } from '../e2e/panelPage';
import { paintTimes } from '../e2e/paint';
import { busyShop } from '../e2e/panelShop';

/** More people than the panel shows. */
const PEOPLE = 300;
const TRIES = 25;

/** Prints both figures. */
export async function benchPanel(): Promise<void> {
  const host = busyShop(PEOPLE);
  console.log(`\nPanel page ${(Buffer.byteLength(panelHtml(host)) / 1000).toFixed(1)} KB (100 at most).`);
  const browser = await openBrowser();
  try {
    const { page } = await openPanelPage(browser, host);
    const times = (await paintTimes(page, TRIES)).sort((a, b) => a - b);
    const [best = 0] = times;
    const median = times[Math.floor(times.length / 2)] ?? 0;
    console.log(
      `List of 200 painted in ${best.toFixed(1)} ms at best, ${median.toFixed(1)} ms in the middle of ${TRIES} (40 at most, on a machine with nothing else to do).`,
    );
  } finally {
    await browser.close();
  }
}

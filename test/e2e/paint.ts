/** How long the panel takes to paint its longest list; what is long enough is left to others. */
import type { Page } from 'playwright-core';

/** What the page notes of an answer: milliseconds from its arrival until it is painted, and the cards of Today by then. */
interface Painted {
  readonly ms: number;
  readonly cards: number;
}

/** Opens the panel anew so many times, with scripts as cold as for an owner; milliseconds from Google's answer to the list. */
export async function firstPaints(page: Page, tries: number): Promise<Painted[]> {
  await page.addInitScript(WATCH_ANSWERS);
  const painted: Painted[] = [];
  for (let n = 0; n < tries; n++) {
    await page.reload();
    const first = await page.waitForFunction(() => (window as unknown as { painted: Painted[] }).painted[0]);
    painted.push((await first.jsonValue()) as Painted);
  }
  return painted;
}

/** The frame that shows an answer is made (style, layout, paint) after its animation callbacks and before the next message. */
const WATCH_ANSWERS = `
  window.painted = [];
  const { run } = window.google.script;
  window.google.script.run = {
    withSuccessHandler: (next) =>
      run.withSuccessHandler((answer) => {
        const arrived = performance.now();
        next(answer);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          const cards = document.querySelectorAll('.cards > .card').length;
          port1.onmessage = () => window.painted.push({ ms: performance.now() - arrived, cards });
          port2.postMessage(0);
        });
      }),
  };
`;

/** Goes to Sort and back to Today so many times; milliseconds from the click to the painted list. The panel must be filled. */
export async function paintTimes(page: Page, tries: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n++) {
    await timeToPaint(page, 'Sort');
    times.push(await timeToPaint(page, 'Today'));
  }
  return times;
}

/** Clicks in the page itself: a click by role would ask every card for its name first, and time that. */
function timeToPaint(page: Page, screen: string): Promise<number> {
  return page.evaluate(
    (label) =>
      new Promise<number>((resolve) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
        const button = buttons.find(({ textContent }) => textContent.startsWith(label));
        const clicked = performance.now();
        button?.click();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clicked);
          port2.postMessage(0);
        });
      }),
    screen,
  );
}

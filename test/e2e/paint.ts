/** How long the panel takes to paint its longest list; what is long enough is left to others. */
import type { Page } from 'playwright-core';
import { press } from './panelPlay';

/** Paints Today so many times, coming from another screen each time; milliseconds. The panel must be filled. */
export async function paintTimes(page: Page, tries: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n++) {
    await press(page, /^Sort/);
    times.push(await paintToday(page));
  }
  return times;
}

/** Milliseconds from the click to the moment after the frame that shows it was made. */
function paintToday(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const started = performance.now();
          document.querySelector<HTMLElement>('nav button')?.click();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - started);
            port2.postMessage(0);
          });
        });
      }),
  );
}

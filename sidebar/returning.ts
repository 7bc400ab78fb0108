/** The owner comes back from the sheet to the panel: when that is, and what must not change under their hands. */

/** Forms and questions that a click has opened; those that are always there count once something is typed into them. */
const OPEN_FORM = '.form:not(.always)';

/** A mouse that was not seen for so long was in the sheet. */
const AWAY_MS = 3000;

/** Fields that were filled in and of which the server has not heard yet. */
const typed = new Set<EventTarget | null>();

/** Calls `onReturn` for the keyboard, for the mouse and when the browser's tab is seen again, `onLeave` when the mouse goes. Until the page is closed. */
export function watchOwner(onReturn: () => void, onLeave: () => void): void {
  const { documentElement: page } = document;
  addEventListener('focus', onReturn);
  document.addEventListener('visibilitychange', onReturn);
  // A page in a frame is told by some browsers of the first entering only.
  let movedAt = -Infinity;
  page.addEventListener('pointermove', ({ timeStamp }) => {
    if (timeStamp - movedAt > AWAY_MS) onReturn();
    movedAt = timeStamp;
  });
  page.addEventListener('pointerleave', () => {
    movedAt = -Infinity;
    onLeave();
  });
  page.addEventListener('input', ({ target }) => typed.add(target));
}

/** True while a form is open or something stands typed on the screen that is seen. */
export function isWriting(): boolean {
  const isOpen = document.querySelector(OPEN_FORM) !== null;
  return isOpen || [...typed].some((field) => (field as Element).getClientRects().length > 0);
}

/** What was typed has reached the server. */
export function forgetTyped(): void {
  typed.clear();
}

/** What is read anew, in the order in which it stands on the screen; what is new comes last. */
export function keepOrder<T>(
  shown: readonly T[],
  fresh: readonly T[],
  keyOf: (one: T) => string | number,
): T[] {
  const places = new Map(shown.map((one, at) => [keyOf(one), at]));
  const placeOf = (one: T) => places.get(keyOf(one)) ?? shown.length;
  return [...fresh].sort((a, b) => placeOf(a) - placeOf(b));
}

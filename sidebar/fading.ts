/** Good news goes away by itself once there was time to read it, never under the mouse or the focus; trouble stays. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Said } from './desk';

/** Time to notice and read a short message; with an undo, to change one's mind as well. */
const LEAST_SECONDS = 12;
const LEAST_SECONDS_WITH_UNDO = 24;
/** Slow readers take in 10 characters a second. */
const CHARACTERS_PER_SECOND = 10;

/** How long a message stays at least; undefined for one that stays until it is closed. */
export function secondsFor(said: Pick<Said, 'isGood' | 'sentence' | 'undo'> | undefined): number | undefined {
  if (said === undefined || !said.isGood) return undefined;
  const least = said.undo === undefined ? LEAST_SECONDS : LEAST_SECONDS_WITH_UNDO;
  return least + Math.ceil(said.sentence.length / CHARACTERS_PER_SECOND);
}

/** Closes what was said when its time is over; whoever is at it, or not at this page at all, gets the whole time again. */
export function useFading(place: RefObject<HTMLElement | null>, said: Said | undefined, close: () => void) {
  useEffect(() => {
    const seconds = secondsFor(said);
    if (seconds === undefined) return undefined;
    let left = seconds;
    const timer = setInterval(() => {
      const isHeld = document.hidden || place.current?.matches(':hover, :focus-within');
      left = isHeld ? seconds : left - 1;
      if (left <= 0) close();
    }, 1_000);
    return () => clearInterval(timer);
  }, [said]);
}

/** What the panel was filled with, and how it stays true: filled anew by the owner, by a deed, or silently when they come back from the sheet. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../src/rpc/views';
import { instant } from './clock';
import type { Said } from './desk';
import { keepOrder, watchOwner } from './returning';
import { FILLING, goodEnd, type useRunner } from './runner';

/** Milliseconds for which what is shown counts as true. */
const FRESH = 20_000;
/** Milliseconds: whoever only crosses the panel with the mouse is not back. */
const REST = 400;
/** Milliseconds until it is looked again whether the owner has finished what they are writing. */
const LATER = 5_000;

const REFRESH_LATER = 'The panel could not be filled again: press Refresh in a minute.';

type Runner = ReturnType<typeof useRunner>;

/** The data, and the one call that fills it. */
export function useFilling({ run, say, isStale, ...runner }: Runner) {
  const [data, setData] = useState<PanelView | undefined>(undefined);
  const filledAt = useRef(0);
  /** Milliseconds by which the sheet's clock, read as UTC, is ahead of the browser's. */
  const ahead = useRef(0);

  function take(filled: PanelView) {
    isStale.current = false;
    filledAt.current = instant();
    ahead.current = Date.parse(`${filled.now}Z`) - instant();
    setData((shown) => inShownOrder(shown, filled));
  }

  async function refill(stays?: Said) {
    const filled = await run(FILLING, 'fillPanel', {});
    if (filled === undefined) {
      // What was done must not look undone because the panel cannot be filled just now.
      if (stays !== undefined) say({ ...stays, sentence: `${stays.sentence} ${REFRESH_LATER}` });
      return;
    }
    take(filled);
    const said = stays?.isGood === false ? stays : (goodEnd({ sentence: filled.carriedOut }) ?? stays);
    if (said !== undefined) say(said);
  }

  const freshen = useFreshening({ say, ...runner, filledAt, take });
  const isOver = (month: string) => new Date(instant() + ahead.current).toISOString().slice(0, 7) > month;
  return { data, setData, refill, freshen, isOver };
}

interface Freshening extends Pick<Runner, 'say' | 'peek' | 'peeking' | 'isBusy' | 'isQuiet'> {
  readonly filledAt: { current: number };
  readonly take: (filled: PanelView) => void;
}

/** Fills the panel without a word when the owner comes back, once what it shows is old; gives what does so at once. */
function useFreshening({ say, peek, peeking, isBusy, isQuiet, filledAt, take }: Freshening) {
  const timer = useRef(0);
  const comeBack = (rest = REST) => {
    clearTimeout(timer.current);
    const wait = Math.max(rest, filledAt.current + FRESH - instant());
    timer.current = window.setTimeout(() => void freshen(), wait);
  };
  async function freshen() {
    if (document.hidden || peeking.current) return;
    if (isBusy()) return comeBack(LATER);
    // Also when it fails: it is not tried again and again.
    filledAt.current = instant();
    const filled = await peek('fillPanel', {});
    if (filled === undefined) return;
    const said = goodEnd({ sentence: filled.carriedOut });
    if (said !== undefined) say(said);
    if (isBusy()) return comeBack();
    isQuiet.current = true;
    take(filled);
  }
  useEffect(
    () =>
      watchOwner(
        () => comeBack(),
        () => clearTimeout(timer.current),
      ),
    [],
  );
  return freshen;
}

/** Whoever was skipped stays at the end, and the person on the screen stays there. */
function inShownOrder(shown: PanelView | undefined, filled: PanelView): PanelView {
  if (!shown?.work || !filled.work) return filled;
  const { sort } = filled.work;
  const queue = keepOrder(shown.work.sort.queue, sort.queue, ({ id }) => id);
  return { ...filled, work: { ...filled.work, sort: { ...sort, queue } } };
}

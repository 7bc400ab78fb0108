/** One process of the soak: plays its share and tells after each piece. */
import { Pairs } from '../histories/pairs';
import { play, sayHistory, shrink } from '../histories/play';
import { makeHistory } from '../histories/steps';

export interface Share {
  readonly kind: 'pairs' | 'histories';
  /** The first piece that is this process's, and how far it is to the next. */
  readonly first: number;
  readonly step: number;
  readonly seed: number;
  readonly histories: number;
  /** On this machine's clock; no piece is begun later. */
  readonly until: number;
}

export interface Told {
  readonly done: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

/** Waits until it is on its way: the work between two pieces leaves no time for it. */
function tell(told: Told): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(told, () => resolve());
  });
}

async function playPairs({ first, step, until }: Share): Promise<void> {
  const pairs = new Pairs();
  for (let end = 1 + first; end <= pairs.calls && Date.now() < until; end += step) {
    const { pairs: done, faults } = pairs.after(end);
    await tell({ done, texts: 0, faults });
  }
}

async function playHistories({ first, step, seed, histories, until }: Share): Promise<void> {
  for (let at = first; at < histories && Date.now() < until; at += step) {
    const history = makeHistory(seed + at);
    const { faults, texts } = play(history);
    const told = faults.length === 0 ? [] : [`${faults.join('\n')}\n${sayHistory(shrink(history))}`];
    await tell({ done: 1, texts, faults: told });
  }
}

process.on('message', (share: Share) => {
  void (share.kind === 'pairs' ? playPairs(share) : playHistories(share)).then(() => process.disconnect());
});

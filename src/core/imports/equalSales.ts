/** Sales alike in day, amount and words: which of a file's are among the known ones, each known sale being one of them at most. */
import { addTo } from '../multiMap';

/** Whose a sale is, as far as it says. */
export interface Buyer {
  /** A customer's id, or ''. */
  readonly id: string;
  /** In lower case. */
  readonly name: string;
}

/** Everything of one buyer. */
interface Known {
  readonly buyer: Buyer;
  /** How many known sales say this. */
  count: number;
  /** How many of them each buyer of the file has taken. */
  readonly taken: Map<string, number>;
}

/**
 * A bipartite matching of the file's sales with the known ones, kept as large as can be by augmenting paths
 * (Berge 1957): whatever the order of the lines, a file that was taken in has nothing new.
 */
export class EqualSales {
  private readonly known = new Map<string, Known>();
  private readonly byId = new Map<string, Known[]>();
  private readonly byName = new Map<string, Known[]>();
  private readonly buyers = new Map<string, Buyer>();

  add(buyer: Buyer): void {
    const there = this.known.get(keyOf(buyer));
    if (there) there.count += 1;
    else {
      const known: Known = { buyer, count: 1, taken: new Map() };
      this.known.set(keyOf(buyer), known);
      if (buyer.id !== '') addTo(this.byId, buyer.id, known);
      addTo(this.byName, buyer.name, known);
    }
  }

  /** True when the sale is one of the known ones that no other sale of the file is. */
  take(buyer: Buyer): boolean {
    this.buyers.set(keyOf(buyer), buyer);
    return this.place(buyer, new Set());
  }

  /** The next file may take them all again. */
  release(): void {
    for (const { taken } of this.known.values()) taken.clear();
  }

  /** Takes a free one, else one whose taker finds another. */
  private place(buyer: Buyer, tried: Set<Known>): boolean {
    const fits = this.fitting(buyer).filter((known) => !tried.has(known));
    const free = fits.find(({ count, taken }) => sum(taken) < count);
    if (free) {
      give(free, keyOf(buyer), 1);
      return true;
    }
    for (const known of fits) {
      if (tried.has(known)) continue;
      tried.add(known);
      for (const [other, times] of known.taken) {
        const taker = this.buyers.get(other);
        if (times === 0 || taker === undefined || !this.place(taker, tried)) continue;
        give(known, other, -1);
        give(known, keyOf(buyer), 1);
        return true;
      }
    }
    return false;
  }

  /** The same sale may stand there with the customer's id, or with the name alone; what says just the same goes first. */
  private fitting(buyer: Buyer): Known[] {
    const same = this.known.get(keyOf(buyer));
    const near = [...(this.byId.get(buyer.id) ?? []), ...(this.byName.get(buyer.name) ?? [])];
    return same ? [same, ...near] : near;
  }
}

function keyOf({ id, name }: Buyer): string {
  return `${id}\u001f${name}`;
}

function give(known: Known, buyer: string, times: number): void {
  known.taken.set(buyer, (known.taken.get(buyer) ?? 0) + times);
}

function sum(taken: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const times of taken.values()) all += times;
  return all;
}

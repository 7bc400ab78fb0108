/** Sales alike in day, amount and words: which of a file's are among the known ones, each known sale being one of them at most. */

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
  /** How many of them no sale of the file has taken. */
  free: number;
  /** How many of them each buyer of the file has taken. */
  readonly taken: Map<string, number>;
  /** True when none of them can be had any more. */
  isSpent: boolean;
}

/** Known sales that fit together, without those that are taken for good. */
interface Group {
  readonly open: Set<Known>;
  /** Those of which one is still free. */
  readonly free: Set<Known>;
}

/** A buyer who looks for a sale, and the known one that would be let go for it. */
interface Step {
  readonly buyer: Buyer;
  readonly held: Known | undefined;
  readonly before: Step | undefined;
}

/**
 * A bipartite matching of the file's sales with the known ones, kept as large as can be by augmenting paths
 * (Berge 1957): whatever the order of the lines, a file that was taken in has nothing new. What a search without an end
 * has been to leads nowhere for the rest of the file, and is not looked at again.
 */
export class EqualSales {
  private readonly known = new Map<string, Known>();
  private readonly byId = new Map<string, Group>();
  private readonly byName = new Map<string, Group>();
  private readonly buyers = new Map<string, Buyer>();
  private readonly hopeless = new Set<string>();

  add(buyer: Buyer): void {
    const key = keyOf(buyer);
    const known = this.known.get(key) ?? knownOf(buyer);
    this.known.set(key, known);
    known.count += 1;
    this.giveFree(known, 1);
  }

  /** True when the sale is one of the known ones that no other sale of the file is. */
  take(buyer: Buyer): boolean {
    const key = keyOf(buyer);
    if (this.hopeless.has(key)) return false;
    this.buyers.set(key, buyer);
    const passed = new Set<Known>();
    const asked = new Set([key]);
    const steps: Step[] = [{ buyer, held: undefined, before: undefined }];
    for (const step of steps) {
      const free = this.freeFor(step.buyer);
      if (free) {
        this.pass(step, free);
        return true;
      }
      for (const held of this.fitting(step.buyer)) {
        if (held.isSpent || passed.has(held)) continue;
        passed.add(held);
        for (const other of held.taken.keys()) {
          const taker = this.buyers.get(other);
          if (taker === undefined || asked.has(other)) continue;
          asked.add(other);
          steps.push({ buyer: taker, held, before: step });
        }
      }
    }
    for (const one of asked) this.hopeless.add(one);
    for (const known of passed) {
      known.isSpent = true;
      for (const { open } of this.groupsOf(known)) open.delete(known);
    }
    return false;
  }

  /** The next file may take them all again. */
  release(): void {
    this.hopeless.clear();
    for (const known of this.known.values()) {
      known.taken.clear();
      known.isSpent = false;
      this.giveFree(known, known.count - known.free);
    }
  }

  /** The first buyer of the way gets what the next lets go, the last one gets what is free. */
  private pass(last: Step, free: Known): void {
    let to = free;
    for (let step: Step | undefined = last; step !== undefined; step = step.before) {
      const key = keyOf(step.buyer);
      this.give(to, key, 1);
      if (step.held === undefined) return;
      this.give(step.held, key, -1);
      to = step.held;
    }
  }

  private give(known: Known, buyer: string, times: number): void {
    const taken = (known.taken.get(buyer) ?? 0) + times;
    if (taken > 0) known.taken.set(buyer, taken);
    else known.taken.delete(buyer);
    this.giveFree(known, -times);
  }

  private giveFree(known: Known, times: number): void {
    known.free += times;
    for (const { open, free } of this.groupsOf(known)) {
      open.add(known);
      if (known.free > 0) free.add(known);
      else free.delete(known);
    }
  }

  private groupsOf({ buyer: { id, name } }: Known): Group[] {
    return [
      ...(id === '' ? [] : [groupIn(this.byId, id)]),
      ...(name === '' ? [] : [groupIn(this.byName, name)]),
    ];
  }

  /** What says just the same goes first. */
  private freeFor(buyer: Buyer): Known | undefined {
    const same = this.known.get(keyOf(buyer));
    if (same && same.free > 0) return same;
    for (const { free } of this.groupsFor(buyer)) for (const known of free) return known;
    const nameless = this.withoutId(buyer);
    return nameless && nameless.free > 0 ? nameless : undefined;
  }

  private *fitting(buyer: Buyer): Generator<Known> {
    const same = this.known.get(keyOf(buyer));
    if (same) yield same;
    for (const { open } of this.groupsFor(buyer)) yield* open;
    const nameless = this.withoutId(buyer);
    if (nameless) yield nameless;
  }

  /** The same sale may stand there with the customer's id under any name, or where it has none, with any id under the name. */
  private groupsFor({ id, name }: Buyer): Group[] {
    const group = id === '' ? this.byName.get(name) : this.byId.get(id);
    return group ? [group] : [];
  }

  /** Under the name alone, which tells nothing when it is blank. */
  private withoutId({ name }: Buyer): Known | undefined {
    return name === '' ? undefined : this.known.get(keyOf({ id: '', name }));
  }
}

function keyOf({ id, name }: Buyer): string {
  return `${id}\u001f${name}`;
}

function knownOf(buyer: Buyer): Known {
  return { buyer, count: 0, free: 0, taken: new Map(), isSpent: false };
}

function groupIn(groups: Map<string, Group>, key: string): Group {
  const group = groups.get(key) ?? { open: new Set(), free: new Set() };
  groups.set(key, group);
  return group;
}

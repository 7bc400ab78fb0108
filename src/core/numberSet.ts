/** A set of whole numbers in one block of memory: a list has a hundred thousand ids, and a Set makes an entry of each. */

/** 2 to the power of 32 divided by the golden ratio (Knuth): neighbouring numbers land far from each other. */
const SPREAD = 0x9e3779b1;
/** More than half full, and numbers would have to look long for a free place. */
const ROOM = 2;

/** Room for `most` things, each looked for from the place of its number on. */
export class Places {
  /** 0 is a free place. */
  protected places: Int32Array;
  private shift: number;

  constructor(most: number) {
    const bits = bitsFor(most);
    this.places = new Int32Array(2 ** bits);
    this.shift = 32 - bits;
  }

  /** True when one thing more would fill the last free places, among which all others are looked for. */
  protected isFull(things: number): boolean {
    return things * ROOM >= this.places.length;
  }

  /** Twice the room, and all of it free. */
  protected widen(): void {
    this.shift -= 1;
    this.places = new Int32Array(this.places.length * 2);
  }

  protected placeOf(number: number): number {
    return Math.imul(number, SPREAD) >>> this.shift;
  }

  protected after(at: number): number {
    return at === this.places.length - 1 ? 0 : at + 1;
  }
}

function bitsFor(most: number): number {
  return Math.max(1, Math.ceil(Math.log2(most * ROOM + 1)));
}

/** Takes numbers from 1 to 2^31 - 1, no more of them than `most`. */
export class NumberSet extends Places {
  /** False when the number was in the set already. */
  add(number: number): boolean {
    const { places } = this;
    for (let at = this.placeOf(number); ; at = this.after(at)) {
      if (places[at] === number) return false;
      if (places[at] !== 0) continue;
      places[at] = number;
      return true;
    }
  }
}

/** What stands under a text, in blocks of memory: a list has a hundred thousand phones and addresses, and a Map takes twice as long for them. */
import { Places } from './numberSet';

/** FNV-1a for 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Made for `most` different texts; with more of them it grows, which takes its time. */
export class TextMap<Item> extends Places {
  /** In the order in which their texts came. */
  readonly items: Item[] = [];
  private readonly texts: string[] = [];
  /** The hash of the text in each place. */
  private hashes: Int32Array;

  constructor(most: number) {
    super(most);
    this.hashes = new Int32Array(this.places.length);
  }

  get(text: string): Item | undefined {
    const number = this.numberIn(this.find(text, hashOf(text)));
    return number === 0 ? undefined : this.items[number - 1];
  }

  /** The item that came first with this text; undefined for the first one, which is kept. */
  meet(text: string, item: Item): Item | undefined {
    const hash = hashOf(text);
    const at = this.find(text, hash);
    const number = this.numberIn(at);
    if (number > 0) return this.items[number - 1];
    this.place(at, this.texts.push(text), hash);
    this.items.push(item);
    if (this.isFull(this.texts.length)) this.grow();
    return undefined;
  }

  private place(at: number, number: number, hash: number): void {
    this.places[at] = number;
    this.hashes[at] = hash;
  }

  private grow(): void {
    this.widen();
    this.hashes = new Int32Array(this.places.length);
    this.texts.forEach((text, index) => {
      const hash = hashOf(text);
      this.place(this.find(text, hash), index + 1, hash);
    });
  }

  /** Another item for a text that came before. */
  replace(text: string, item: Item): void {
    const number = this.numberIn(this.find(text, hashOf(text)));
    if (number > 0) this.items[number - 1] = item;
  }

  /** Where the text stands, else the free place where it would. */
  private find(text: string, hash: number): number {
    const { hashes, texts } = this;
    for (let at = this.placeOf(hash); ; at = this.after(at)) {
      const number = this.numberIn(at);
      if (number === 0 || (hashes[at] === hash && texts[number - 1] === text)) return at;
    }
  }

  /** Which of the texts stands there, from 1; 0 for none. */
  private numberIn(at: number): number {
    return this.places[at] ?? 0;
  }
}

function hashOf(text: string): number {
  let hash = OFFSET_BASIS | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

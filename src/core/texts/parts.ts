/** How many parts a text costs and which characters make it dear; what may be sent is left to the template's check. */
import { SegmentedMessage } from 'sms-segments-calculator/dist/libs/SegmentedMessage';
import { nameCharacter, plainFor } from './characters';
import type { PersonWords } from './template';

/** A character that forces the whole text into the short alphabet of 70 characters a part. */
export interface DearCharacter {
  readonly character: string;
  /** In words an owner knows: `curly apostrophe`, `emoji`. */
  readonly name: string;
  /** What to write instead; '' when it can only be left out. */
  readonly plain: string;
}

export interface Parts {
  /** At least 1. The bill is the provider's own count. */
  readonly parts: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Each culprit once, in order of appearance; none in GSM-7. */
  readonly dear: readonly DearCharacter[];
}

/** Characters of one septet each, and no two of which belong together: their count is their length. */
const PLAIN = /^[\n -Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà]*$/;
/** One part holds 160 septets; each of several holds 153, because it carries its number. */
const SINGLE = 160;
const EACH_OF_SEVERAL = 153;

/** A cell has fewer characters. */
const LONGER_THAN_NAMES = 100_000;

const NONE: readonly DearCharacter[] = [];

/** Counts like the library for any text, and quickly for plain ones; line ends count one. */
export function partsOf(text: string): Parts {
  const message = text.replace(/\r\n?/g, '\n');
  if (PLAIN.test(message)) return { parts: countPlain(message.length), encoding: 'GSM-7', dear: NONE };
  const counted = new SegmentedMessage(message);
  const encoding = counted.encodingName;
  const dear = [...new Set(counted.getNonGsmCharacters())].map(describeDear);
  return { parts: counted.segmentsCount, encoding, dear };
}

/** The finished text for one person, and its parts. */
export interface CountedText {
  readonly message: string;
  readonly parts: number;
}

/** Letters of one unit each that never join with their neighbours. */
const SIMPLE_NAME = /^[ -Z_a-z\u00a0-\u024f\u0370-\u0481\u048a-\u052f\u1e00-\u1eff‘’]*$/;

/**
 * Counts the texts of many people as `partsOf` does: names of the same length in the same alphabet give texts of the same
 * number of parts, so that the library is asked once for all of them.
 */
export function countingRenderer(
  renderFor: (person: PersonWords) => string,
): (person: PersonWords) => CountedText {
  const known = new Map<string | number, number>();
  return (person) => {
    const message = renderFor(person);
    const shape = shapeOf(person);
    let parts = known.get(shape);
    // The names alone are looked at for each person: they are a tenth of the text.
    if (parts === undefined) known.set(shape, (parts = partsOf(message).parts));
    return { message, parts };
  };
}

/** The same for all names that cost the same; of plain letters, as most are, a number for both their lengths. */
function shapeOf({ firstName, name }: PersonWords): string | number {
  if (PLAIN.test(firstName) && PLAIN.test(name)) return firstName.length * LONGER_THAN_NAMES + name.length;
  return `${dearShapeOf(firstName)}\n${dearShapeOf(name)}`;
}

/** A stand-in of plain letters, or of letters of the dear alphabet. */
function dearShapeOf(name: string): string {
  if (PLAIN.test(name)) return 'a'.repeat(name.length);
  return SIMPLE_NAME.test(name) ? 'ł'.repeat(name.length) : name;
}

function countPlain(length: number): number {
  return length <= SINGLE ? 1 : Math.ceil(length / EACH_OF_SEVERAL);
}

function describeDear(character: string): DearCharacter {
  return { character, name: nameCharacter(character), plain: plainFor(character) };
}

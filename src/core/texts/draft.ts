/** A text while it is being written: what it becomes for the person who makes it longest, what it costs, what makes it dear. */
import { partsOf, type DearCharacter } from './parts';
import { render, type BusinessWords, type PersonWords } from './template';

/** For a list in which nobody gets the text yet: longer than nine in ten names. */
export const LONG_NAME: PersonWords = { firstName: 'Maximilienne', name: 'Maximilienne Fotheringham' };

export interface DraftCount {
  /** The longest of the finished texts. */
  readonly text: string;
  readonly parts: number;
  /** Characters that the parts it takes have room for: 160 or 153 each, 70 or 67 each with dear ones. */
  readonly room: number;
  readonly dear: readonly DraftDear[];
}

export interface DraftDear extends DearCharacter {
  /** False when it comes from a name or from the business, where the template has nothing to replace. */
  readonly isInTemplate: boolean;
}

/** Room for characters in one part, and in each of several, which carry their number. */
const ROOM = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } };

/** The count for the person whose text takes most parts, then most characters. */
export function countDraft(
  template: string,
  business: BusinessWords,
  people: readonly PersonWords[],
): DraftCount {
  const texts = (people.length === 0 ? [LONG_NAME] : people).map((person) =>
    render(template, { ...business, ...person }),
  );
  const counted = texts.map((text) => ({ text, ...partsOf(text) }));
  const [longest] = counted.sort((a, b) => b.parts - a.parts || b.text.length - a.text.length);
  if (longest === undefined) return { text: '', parts: 1, room: ROOM['GSM-7'].one, dear: [] };
  const { text, parts, encoding, dear } = longest;
  const room = parts === 1 ? ROOM[encoding].one : parts * ROOM[encoding].each;
  return {
    text,
    parts,
    room,
    dear: dear.map((one) => ({ ...one, isInTemplate: template.includes(one.character) })),
  };
}

/** The template with every such character written plainly, or left out when nothing stands for it. */
export function replaceDear(template: string, { character, plain }: DearCharacter): string {
  return template.split(character).join(plain);
}

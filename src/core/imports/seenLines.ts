/** The first lines of each kind, which the owner is shown before an import, and why each is of that kind. */
import type { Person, Place } from './people';
import type { SeenLine, SeenLines } from './planTypes';

/** Lines of each kind that the owner is shown. */
const SHOWN = 20;

/** Why a line is no customer; goes on from its number. */
export const NOBODY = 'there is no name, company, phone or e-mail in it.';

type Noted = { [kind in keyof SeenLines]: SeenLine[] };

/** None yet. */
export function noLines(): Noted {
  return { created: [], updated: [], joined: [], unchanged: [], refused: [], doubtful: [], agreed: [] };
}

/** Adds a line while there is room; nothing for somebody of whom no line says anything. */
export function note(
  lines: SeenLine[],
  place: Place | undefined,
  rest: Pick<SeenLine, 'why' | 'person'>,
): void {
  if (place !== undefined && lines.length < SHOWN) lines.push({ ...place, ...rest });
}

/** Why a line is left whose phone or e-mail several customers have. */
export function whoseWords(one: Person, other: Person): string {
  return `${one.name || 'one customer'} and ${other.name || 'another'} have this number or address, and nothing tells whose line it is.`;
}

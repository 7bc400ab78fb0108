/** Tells of each line of the files who it is; lines that say most of themselves go first, so that the order of the lines makes no difference. */
import type { Cell } from '../cell';
import { readConsent } from '../customers/consent';
import type { Field, ReadingRules } from '../customers/customer';
import type { IncomingCustomer } from './incoming';
import type { Line } from './line';
import type { FoundBy, People, Person, Traits } from './people';
import { isSameValue } from './values';

/** A line that holds somebody. */
export interface FileLine {
  /** Index of the file. */
  readonly file: number;
  readonly row: IncomingCustomer;
  readonly line: Line;
}

/** Who a line is, and how that is known. */
export interface Assigned {
  readonly person: Person;
  /** '' for somebody new. */
  readonly by: FoundBy | '';
  /** Somebody else with the same number or address; for a line that was found, who it could be just as well. */
  readonly unlike: Person | undefined;
}

/** By index of the line; undefined for lines that nothing tells of, see `sameSaying`. Named lines go before nameless ones. */
export function assignLines(lines: readonly FileLine[], people: People): readonly (Assigned | undefined)[] {
  const assigned = lines.map((): Assigned | undefined => undefined);
  for (const isNamed of [true, false])
    lines.forEach(({ line: { traits } }, index) => {
      if (!isTold(traits) || isNamed !== (traits.name !== '')) return;
      const { person, by, unlike } = people.find(traits);
      const who = person ?? people.add(traits.id);
      if (!person || !unlike) people.learn(who, traits);
      assigned[index] = { person: who, by: person ? by : '', unlike };
    });
  return assigned;
}

/** True when there is an id, a number or an address. */
function isTold({ id, phones, emails, externals }: Traits): boolean {
  return id !== '' || phones.length + emails.length + externals.length > 0;
}

/** A line that says nothing but what is known of somebody of this name is about them; by the name alone nobody is. */
export function sameSaying(line: Line, people: People, rules: ReadingRules): Assigned {
  const known = people.saying(line.cells).find((one) => saysAll(one.self, line, rules));
  return {
    person: known?.self ?? people.add(''),
    by: known === undefined ? '' : 'everything it says',
    unlike: undefined,
  };
}

/** A stop is part of what a line says: by the name alone it closes nobody else. */
function saysAll(person: Person, { cells, stops }: Line, rules: ReadingRules): boolean {
  const isStopped = person.isStopped || readConsent(person.now('textConsent')) === 'no';
  if (stops.includes('text') && !isStopped) return false;
  return Object.keys(cells).every((field) => {
    const there: Cell = cells[field as Field] ?? '';
    return isSameValue(field as Field, { here: person.now(field as Field), there }, rules);
  });
}

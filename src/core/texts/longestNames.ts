/** Which few people stand for all when it is asked how long a month's text can become; rendering it is left to the draft. */
import { partsOf } from './parts';
import type { PersonWords } from './template';

/** What a text with this person's name can be longest in. */
const MEASURES: readonly ((person: PersonWords) => number)[] = [
  ({ firstName }) => firstName.length,
  ({ name }) => name.length,
  ({ firstName }) => (isDear(firstName) ? firstName.length : 0),
  ({ name }) => (isDear(name) ? name.length : 0),
];

/** At most four people, each once: longest first name, longest name, and the same among names of dear characters. */
export function longestNames(people: readonly PersonWords[]): PersonWords[] {
  const longest = MEASURES.flatMap((measure) => longestBy(people, measure));
  return longest.filter((one, at) => longest.indexOf(one) === at);
}

function longestBy(people: readonly PersonWords[], measure: (person: PersonWords) => number): PersonWords[] {
  let most = 0;
  let longest: PersonWords | undefined;
  for (const person of people) {
    const size = measure(person);
    if (size > most) [most, longest] = [size, person];
  }
  return longest === undefined ? [] : [longest];
}

function isDear(name: string): boolean {
  return partsOf(name).encoding === 'UCS-2';
}

/** The fingerprint of what an import would do, so that the owner's yes is to just that. */
import { cellText } from '../cell';
import { isConsentField } from '../customers/consent';
import type { Field } from '../customers/customer';
import { Printer } from '../print';
import type { Person } from './people';
import type { ConsentNews, PlannedPurchase, Question } from './planTypes';

export interface PlanNews {
  readonly created: readonly Person[];
  readonly updated: readonly Person[];
  readonly questions: readonly Question[];
  readonly optOuts: readonly ConsentNews[];
  /** The yeses that a story would take in. */
  readonly yeses: readonly ConsentNews[];
  readonly purchases: readonly PlannedPurchase[];
}

/** Of a plan without answers; the same whether or not there is a story. */
export function seenOf({ created, updated, questions, optOuts, yeses, purchases }: PlanNews): string {
  const printer = new Printer();
  const open = new Set(yeses.map(({ person, channel }) => keyOf(person, channel)));
  const addPerson = (person: Person) => {
    printer.add(person.id).add(person.place ? `${person.place.file} ${person.place.line}` : '');
    for (const field in person.wanted) {
      const isOpen = field === 'textConsent' && open.has(keyOf(person, 'text'));
      const isOpenCall = field === 'callConsent' && open.has(keyOf(person, 'call'));
      if (!isOpen && !isOpenCall)
        printer
          .add(field)
          .add(cellText(person.wanted[field as Field]))
          .add(standing(person, field as Field));
    }
  };
  created.forEach(addPerson);
  printer.add('updated');
  for (const person of updated) if (isMoreThanStory(person, open)) addPerson(person);
  for (const { key, here, there } of questions) printer.add(key).add(cellText(here)).add(cellText(there));
  for (const { channel, contact } of [...optOuts, ...yeses]) printer.add(channel).add(contact);
  for (const { on, amount, what, order, name } of purchases)
    printer.add(on).add(String(amount)).add(what).add(order).add(name);
  return printer.print();
}

/** What would be overwritten: whoever edits it has not agreed to that. A stop is taken in whatever stands there. */
function standing({ customer }: Person, field: Field): string {
  return isConsentField(field) ? '' : cellText(customer?.cells[field]);
}

function keyOf({ place, id }: Person, channel: string): string {
  return `${id} ${place?.file ?? ''} ${place?.line ?? ''} ${channel}`;
}

/** Somebody of the list of whom only a story writes anything is not there without it. */
function isMoreThanStory(person: Person, open: ReadonlySet<string>): boolean {
  return Object.keys(person.wanted).some((field) => {
    if (field === 'textConsent') return !open.has(keyOf(person, 'text'));
    if (field === 'callConsent') return !open.has(keyOf(person, 'call'));
    return true;
  });
}

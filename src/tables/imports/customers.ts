/** One row of an export as a customer; which rows are read is left to `readTable`. */
import type { IncomingCustomer } from '../../core/imports/incoming';
import { NONE } from '../../core/shortList';
import { bestAddress, countryCode } from './address';
import { setText, type Draft } from './draft';
import { fillNames } from './names';
import { emailsIn, phonesIn, type Reach } from './reach';

/** The customer of a row taken apart. */
export function customerFrom(draft: Draft, line: number): IncomingCustomer {
  const { cells, stops, stoppedOn, externalId, changedOn, plan } = draft;
  const { whole, city, state, postcode, country = '' } = bestAddress(draft.addresses);
  const code = countryCode(country);
  const isAbroad = code !== '' && code !== plan.country;
  const phones = phonesIn(draft.phones, isAbroad ? [code, plan.country] : plan.countries);
  const emails = emailsIn(draft.emails);
  setText(cells, 'phone', phones[0]?.text);
  setText(cells, 'email', emails[0]?.text);
  setText(cells, 'city', city);
  setText(cells, 'state', state);
  setText(cells, 'postcode', postcode);
  fillNames(draft, plan.isNamedById ? externalId : '');
  if (whole) cells.address = withoutName(whole, draft) + (isAbroad ? `, ${country}` : '');
  return {
    line,
    externalId,
    cells,
    read: { phone: phones[0]?.key ?? '', email: emails[0]?.key ?? '' },
    morePhones: othersOf(phones),
    moreEmails: othersOf(emails),
    optOuts: stops.length + plan.stops.length === 0 ? NONE : [...new Set([...plan.stops, ...stops])],
    stoppedOn,
    changedOn,
  };
}

function othersOf(reach: readonly Reach[]): readonly string[] {
  return reach.length > 1 ? reach.slice(1).map(({ text }) => text) : NONE;
}

/** An address for envelopes begins with the name. */
function withoutName(line: string, { cells, externalId }: Draft): string {
  const { name, company, firstName = '', lastName = '' } = cells;
  if (!line.includes(', ')) return line;
  const names = [name, company, `${firstName} ${lastName}`, externalId];
  const found = names.find((each) => each !== undefined && each !== '' && line.startsWith(`${each}, `));
  return found === undefined ? line : line.slice(found.length + 2);
}

/** The names that requests may carry, and their reading; Twilio ignores a misspelt one in silence, the network does not. */
import { PhoneNetworkFault } from './errors';

/** Parameters of the contract that a text of ours may have; the others are not simulated. */
const SEND_NAMES = ['To', 'From', 'MessagingServiceSid', 'Body', 'ValidityPeriod', 'SmartEncoded'];
const LIST_NAMES = ['To', 'From', 'DateSent', 'DateSent<', 'DateSent>', 'PageSize', 'Page', 'PageToken'];

/** The fields of a form: a plus is a blank, as in all forms. */
export function readForm(payload: string): Map<string, string> {
  return readPairs(payload, SEND_NAMES);
}

/** The fields behind the question mark. */
export function readQuery(search: string): Map<string, string> {
  const query = readPairs(search.replace(/^\?/, ''), LIST_NAMES);
  const size = query.get('PageSize') ?? '50';
  if (!/^\d+$/.test(size) || Number(size) < 1 || Number(size) > 1000)
    throw new PhoneNetworkFault(`PageSize ${size} is not 1 to 1000.`);
  for (const name of ['DateSent', 'DateSent<', 'DateSent>'])
    if (!/^\d{4}-\d\d-\d\d$/.test(query.get(name) ?? '2026-01-01'))
      throw new PhoneNetworkFault(`${name} is no day.`);
  return query;
}

function readPairs(text: string, allowed: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (!allowed.includes(name)) throw new PhoneNetworkFault(`Twilio knows no parameter ${name} here.`);
    if (fields.has(name)) throw new PhoneNetworkFault(`The parameter ${name} is there twice.`);
    fields.set(name, value);
  }
  return fields;
}

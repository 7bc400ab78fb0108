/** Customers who are brought in though somebody should look at how to reach them: nothing is lost, and nothing is passed over in silence. */
import { cellText } from '../cell';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import type { Line } from './line';
import type { Person } from './people';

/** True for a line that may leave a doubt: most leave none, and are not read again. */
export function isDoubtful({ cells, traits, hasPhone, hasEmail }: Line): boolean {
  const isUnread = (cells.phone !== undefined && !hasPhone) || (cells.email !== undefined && !hasEmail);
  return isUnread || traits.phones.length + traits.emails.length === 0;
}

/** Those of these people who come in with something to look at, each with the reason. */
export function doubtsOf(people: Iterable<Person>, country: string): { person: Person; why: string }[] {
  return [...people]
    .map((person) => ({ person, why: doubtOf(person, country) }))
    .filter(({ why }) => why !== '');
}

/** What is wrong with the phone and the e-mail that are brought in; '' when nothing is. */
function doubtOf({ customer, wanted: { phone, email } }: Person, country: string): string {
  const doubts: string[] = [];
  if (readPhone(phone, country).kind === 'unreadable') doubts.push('phone cannot be read');
  if (readEmail(email).kind === 'unreadable') doubts.push('e-mail is not an address');
  if (customer === undefined && cellText(phone) + cellText(email) === '') doubts.push('no way to reach them');
  const sentence = doubts.join(', ');
  return sentence && `${sentence.replace(/^./, (letter) => letter.toUpperCase())}.`;
}

/** One text to the owner's own phone, to see that the connection works and how the words arrive; no customer's text, so in no journal. */
import { isOptedOut } from '../../core/customers/consentRecords';
import { readPhone } from '../../core/phone';
import { good, refused, type Result } from '../../core/result';
import { checkTemplate } from '../../core/texts/checkTemplate';
import { closedNumbers } from '../../core/texts/leftOut';
import { compileTemplate } from '../../core/texts/template';
import type { Book } from '../book';
import { settingsOf, type Outcome } from '../command';
import { openCustomerList } from '../customerList';
import { readConsents } from '../consentBook';
import { openConnection } from './connection';
import { Journal } from './journal';

/** Seconds in which a test is worth anything. */
const VALID_SECONDS = 900;

/** Whoever needs more on one day is not testing. */
const MOST_TESTS = 10;

/** Refused without a connection, after ten tests on one day, for words that may not go out, and for a number that cannot be texted or said stop. */
export function sendTest(book: Book, { to }: { to: string }): Result<Outcome> {
  const { ports } = book;
  const connection = openConnection(ports);
  if (!connection)
    return refused(
      'provider',
      'You have not connected a provider, so no test can be sent. Connect one first.',
    );
  const { settings } = settingsOf(book);
  const phone = readPhone(to, settings.country);
  if (phone.kind !== 'phone' || !phone.isTextable)
    return refused('bad-request', 'This is no mobile number that can be read. Nothing was sent.');
  const [error] = checkTemplate(settings).errors;
  if (error !== undefined) return refused('bad-text', `${error} Nothing was sent.`);
  const journal = new Journal(ports);
  if (isClosed(book, phone.phone, { country: settings.country, journal }))
    return refused('bad-request', 'This number has said stop. Nothing was sent.');
  if (!countTest(book, journal))
    return refused(
      'bad-request',
      `${MOST_TESTS} tests were sent today, and that is the most for one day. Try again tomorrow. Nothing was sent.`,
    );
  const words = compileTemplate(settings.monthlyText, settings)({ firstName: '', name: '' });
  const job = { to: phone.phone, body: `Test: ${words}`, validitySeconds: VALID_SECONDS };
  const outcome = connection.line.readSend(ports.fetch(connection.line.buildSend(job)));
  if (outcome.kind === 'accepted')
    return good({ sentence: 'The test is on its way to your phone.', record: 'A test was sent.' });
  const why =
    outcome.kind === 'ambiguous'
      ? `${connection.provider.name} gave no clear answer: the test may arrive or not. Wait a minute before you try again.`
      : outcome.text;
  return refused('provider', why);
}

/** A recorded stop, or a no on any row with this number in a list that can be opened. */
function isClosed(
  book: Book,
  phone: string,
  { country, journal }: { readonly country: string; readonly journal: Journal },
): boolean {
  const { consent } = readConsents(book, country, journal);
  if (isOptedOut(consent, { id: '', phone, email: '' }, 'text')) return true;
  const opened = openCustomerList(book);
  return opened.ok && closedNumbers(opened.value.customers, country).has(phone);
}

/** Counted before it is sent, whatever becomes of it; false when the day has had its share. */
function countTest({ ports }: Book, journal: Journal): boolean {
  const today = ports.clock.today();
  const [day = '', count = ''] = journal.noteOf('tests').split(' ');
  const sent = day === today ? Number(count) : 0;
  if (sent >= MOST_TESTS) return false;
  journal.setNotes({ tests: `${today} ${sent + 1}` });
  return true;
}

/** Chooses who sends the texts: a provider, once its key has been tried, or the owner's own thumb. */
import { good, refused, type Result } from '../../core/result';
import type { Credentials } from '../../core/texts/providers/provider';
import { BY_HAND } from '../../core/texts/providers/byHand';
import { providerNamed } from '../../core/texts/providers/providers';
import type { ArgsOf } from '../../rpc/contract';
import type { Book } from '../book';
import type { Outcome } from '../command';
import { keepConnection, lastOf } from './connection';
import { Journal } from './journal';
import { readSchedule } from '../schedule/mark';
import { personOf } from '../schedule/scheduleView';
import { showMonth } from './monthPlan';

/** Refused, with everything as it was, when the access looks wrong or the provider does not accept it. */
export function connectProvider(book: Book, wanted: ArgsOf<'connectProvider'>): Result<Outcome> {
  const name = wanted.provider.trim().toLowerCase();
  if (name === '' || name === BY_HAND) return sendByHand(book);
  const provider = providerNamed(name);
  if (!provider)
    return refused('bad-request', 'Texts can be sent by hand or through Twilio. Nothing was changed.');
  const credentials = tidied(wanted);
  const fault = provider.checkCredentials(credentials);
  if (fault !== undefined) return refused('bad-request', `${fault} Nothing was changed.`);
  const line = provider.connect(credentials);
  const reading = line.readCheck(book.ports.fetch(line.buildCheck()));
  if (reading.kind === 'refused') return refused('provider', `${reading.text} Nothing was changed.`);
  if (reading.kind === 'unread')
    return refused(
      'provider',
      `${provider.name} gave no answer. Try again in a minute. Nothing was changed.`,
    );
  keepConnection(book.ports, provider, credentials);
  const count = changeSender(book, provider.name);
  const again =
    count === 0 ? '' : ' Your yes was to a list to send by hand, so say yes again to what is sent for you.';
  return good({
    sentence: `${provider.name} is connected with the key whose secret ends in ${lastOf(credentials.keySecret)}. Only you can send with it.${again}`,
    record: `${provider.name} was connected.`,
  });
}

function sendByHand(book: Book): Result<Outcome> {
  book.ports.secrets.remove();
  const journal = new Journal(book.ports);
  journal.setNotes({ provider: BY_HAND, trouble: '' });
  journal.settleNoMore();
  if (readSchedule(book)?.people[personOf(book)] === undefined) book.ports.schedule.turnOff();
  if (journal.isInUse) showMonth(book, journal);
  return good({
    sentence: 'Texts are sent by hand. The key was forgotten here; delete it at the provider as well.',
    record: 'Texts are sent by hand.',
  });
}

/** Whoever said yes to a list did not say yes to a machine: approvals are taken back. Gives how many. */
function changeSender(book: Book, provider: string): number {
  const journal = new Journal(book.ports);
  const isNew = journal.noteOf('provider') !== provider;
  const count = isNew ? journal.withdrawAll(book.ports.clock.minute()) : 0;
  journal.setNotes({ provider, trouble: '' });
  if (isNew && journal.isInUse) showMonth(book, journal);
  return count;
}

function tidied({ accountSid, keySid, keySecret, from }: ArgsOf<'connectProvider'>): Credentials {
  return {
    accountSid: accountSid.trim(),
    keySid: keySid.trim(),
    keySecret: keySecret.trim(),
    from: from.trim().replace(/[\s()-]/g, ''),
  };
}

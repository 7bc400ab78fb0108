/** A text from a person's phone, with Twilio's own obedience to STOP and START. */
import { keepText, optOutKey, type Context } from './context';

/** Words that Twilio obeys, as the whole text. */
const STOP_WORDS = ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'];
const START_WORDS = ['START', 'YES', 'UNSTOP'];
const STOPPED =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.';
const STARTED =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe.';

/** One text on its way in. */
export interface Inbound {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** Puts it down, changes the block and lets Twilio answer. Answers with the id of the text. */
export function receive(context: Context, { from, to, body }: Inbound): string {
  const sid = keepText(context, { direction: 'inbound', from, to, body, end: 'received' });
  const word = body.trim().toUpperCase();
  const isStop = STOP_WORDS.includes(word);
  if (!isStop && !START_WORDS.includes(word)) return sid;
  const key = optOutKey(context, to, from);
  const others = context.state.optOuts.filter((one) => one !== key);
  context.state.optOuts = isStop ? [...others, key] : others;
  const answer = { from: to, to: from, body: isStop ? STOPPED : STARTED };
  keepText(context, { ...answer, direction: 'outbound-reply', end: 'delivered' });
  return sid;
}

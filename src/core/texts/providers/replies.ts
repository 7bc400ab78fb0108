/** What people answer to a text: wants to stop, may want to, wants again, asks for help, or says something. What follows is left to the opt-outs. */

/** `opt out` counts at once; `maybe stop` blocks the number until the owner has decided; only `start` lifts an opt-out. */
export type ReplyKind = 'opt out' | 'maybe stop' | 'start' | 'help' | 'other';

export interface ReplyMeaning {
  readonly kind: ReplyKind;
  /** Says that the number is not this customer's. */
  readonly isWrongNumber: boolean;
}

/** The words of the regulator and of the networks, and what people write instead; blanks, marks and accents do not count. */
const OPT_OUT = new Set(
  'stop stopall quit end revoke optout cancel unsubscribe remove removeme arret alto parar baja'.split(' '),
);
const START = new Set(['start', 'unstop']);
const HELP = new Set(['help', 'info']);
/** Anywhere in the text. */
const MAYBE_STOP =
  /stop|unsubscribe|remove me|do not text|don ?t text|take me off|wrong number|lose my number/;
const WRONG_NUMBER = /wrong number/;

const UNSEEN_AND_ACCENTS = /\p{Cf}|\p{M}/gu;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Decides on the whole text. */
export function readReply(body: string): ReplyMeaning {
  const words = body.normalize('NFKD').toLowerCase().replace(UNSEEN_AND_ACCENTS, '').replace(NO_LETTERS, ' ');
  return { kind: kindOf(words), isWrongNumber: WRONG_NUMBER.test(words) };
}

function kindOf(words: string): ReplyKind {
  const whole = words.replace(/ /g, '');
  if (OPT_OUT.has(whole)) return 'opt out';
  if (START.has(whole)) return 'start';
  if (HELP.has(whole)) return 'help';
  return MAYBE_STOP.test(words) ? 'maybe stop' : 'other';
}

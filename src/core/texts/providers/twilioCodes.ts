/** What Twilio's numbers for trouble mean: whom they concern, the sentence for the owner, and what they tell about the phone. */
import { quoteOutside } from './outsideText';
import type { PhoneEffect, Problem, Scope } from './provider';

/** `later` was not processed and may be sent again; `unclear` may have gone out. */
export type Verdict = Scope | 'later' | 'unclear';

/** What a code says. */
export interface Meaning {
  readonly verdict: Verdict;
  /** For the owner. */
  readonly text: string;
  readonly phone?: PhoneEffect;
  readonly isUnheardOf?: true;
}

type Row = readonly [codes: readonly number[], verdict: Verdict, text: string, phone?: PhoneEffect];

const SENDER = 'Twilio does not send texts from this number. Check the sender in the settings for texts.';
const OUR_FAULT = 'Twilio did not understand Regulars, and nothing was sent. Please report this code.';
const BUSY = 'The phone network was too busy. The text was not sent.';

/** Refusals at once, with status 400 if not said otherwise. Twilio's own advice is to take the numbers for hints. */
const REFUSALS: readonly Row[] = [
  [[21211], 'recipient', 'There is no such number. Correct it in the list.', 'invalid'],
  [
    [21614, 21635],
    'recipient',
    'This is a landline and cannot take texts. Call, or ask for a mobile number.',
    'landline',
  ],
  [
    [21610],
    'recipient',
    'This person has texted STOP to you. Nothing goes there until they text START.',
    'opted out',
  ],
  [[21612, 21268], 'recipient', 'Texts cannot reach this number from yours. Call instead.', 'unreachable'],
  [[21266], 'recipient', 'This is the number you send from. Correct it in the list.', 'unreachable'],
  [
    [21408],
    'account',
    'Texts to this country are switched off at Twilio. Allow the countries you serve there, under Geo permissions.',
  ],
  [[21212, 21601, 21606, 21659, 21660, 21661], 'account', SENDER],
  [
    [21703, 21704, 21705],
    'account',
    'The Messaging Service has no number. Add yours to it at Twilio, or check the sender in the settings for texts.',
  ],
  [[20003], 'account', 'Twilio did not accept the key. Make a new one at Twilio and enter it here.'],
  [[20404], 'account', 'Twilio knows no such account. Check the account SID in the settings for texts.'],
  [
    [21608, 572005],
    'account',
    'A trial account texts only phones that are verified at Twilio. Verify this one there, or upgrade.',
  ],
  [
    [572002],
    'account',
    'A trial account has a sender for each verified phone. Enter the one Twilio shows for this phone.',
  ],
  [[30044], 'account', 'A trial account sends texts of one part only. Shorten the text.'],
  [[21607, 10002], 'account', 'A trial account may not do this. Upgrade at Twilio.'],
  [[21602, 21603, 21604, 21617, 21619, 21620], 'bug', OUR_FAULT],
  [[35111, 35114, 35115, 35117, 35118, 35125], 'bug', OUR_FAULT],
  [[21611], 'later', 'Too many texts wait at Twilio already. The rest goes out later.'],
  [[63038], 'later', 'Twilio sends no more for this account today. The rest goes out tomorrow.'],
  [[20429], 'later', 'Twilio was busy and took nothing. The rest goes out later.'],
  [[20500, 20503], 'unclear', 'Twilio had a fault.'],
];

/** Why an accepted text did not arrive. */
const FAILURES: readonly Row[] = [
  [[30001], 'recipient', 'The text waited too long at Twilio. It was not sent.'],
  [[30002], 'account', 'Twilio has suspended the account. Settle it with Twilio; nothing more goes out.'],
  [[30003], 'recipient', 'The phone was off or had no coverage.'],
  [
    [30004],
    'recipient',
    'This person or their phone network blocks your texts. Call instead.',
    'unreachable',
  ],
  [[30005], 'recipient', 'There is no such number. Correct it in the list.', 'invalid'],
  [[30006], 'recipient', 'This number cannot take texts; it may be a landline. Call instead.', 'landline'],
  [
    [30007],
    'content',
    'The phone network took the text for spam. Change its words or its link to fit your registration.',
  ],
  [[30008], 'recipient', 'The phone network did not deliver the text and gives no reason.'],
  [[30017, 30022, 30023], 'recipient', BUSY],
  [
    [30018, 30024, 30032, 30034, 30035],
    'account',
    'Phone networks block your number until it is registered. Finish the registration at Twilio.',
  ],
  [[30019], 'bug', 'The text was too big for the phone network. Shorten it.'],
  [[30450], 'account', "Twilio's guard against fraud stopped the text. Look into your account there."],
  [[30610, 30047], 'recipient', 'Twilio held the text back because of the hour at this place.'],
  [[30640], 'recipient', 'Twilio warns never to text this number. Call instead.', 'unreachable'],
];

/** The network never had these, so that another text this month is no second one. */
const NEVER_SENT: readonly number[] = [30001, 30017, 30022, 30023];

const refusals = byCode(REFUSALS);
const failures = byCode(FAILURES);

function byCode(rows: readonly Row[]): ReadonlyMap<number, Meaning> {
  return new Map(
    rows.flatMap(([codes, verdict, text, phone]) =>
      codes.map((code) => [code, { verdict, text, ...(phone && { phone }) }] as const),
    ),
  );
}

/** A refusal by its code. One that is not known is never repeated, and stops the run lest everybody meets it. */
export function meaningOfRefusal(code: number, message: string): Meaning {
  const known = refusals.get(code) ?? failures.get(code);
  if (known) return known;
  const text = `Twilio refused with code ${code}, and nothing was sent. Its words: ${quoteOutside(message)}`;
  return { verdict: 'account', text, isUnheardOf: true };
}

/** Why a text did not arrive; `code` 0 when Twilio gave none. One that is not known concerns this person only. */
export function problemOfDelivery(code: number): Problem & { readonly wasNeverSent: boolean } {
  const known = failures.get(code) ?? refusals.get(code);
  const text = code === 0 ? 'The text did not arrive.' : `The text did not arrive (Twilio's code ${code}).`;
  const { verdict, ...rest } = known ?? { verdict: 'recipient', text };
  const scope = verdict === 'later' || verdict === 'unclear' ? 'recipient' : verdict;
  return { ...rest, scope, code, wasNeverSent: NEVER_SENT.includes(code) };
}

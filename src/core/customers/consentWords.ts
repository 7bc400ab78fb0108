/** Consent in words for the owner: what was recorded, and how somebody stands. */
import { toDay } from '../day';
import { sayDay } from '../sayDay';
import type { Consent } from './consent';
import type { Channel, ConsentRecord } from './consentRecords';

const WHAT: { readonly [channel in Channel]: string } = { text: 'texts', call: 'calls', email: 'e-mail' };
/** What a stop means from now on. */
const NO_MORE: { readonly [channel in Channel]: string } = {
  text: 'no more texts and no more calls',
  call: 'no more calls',
  email: 'no more e-mail',
};

/** After recording; `deciding` is the record that counts now, which may be another one. */
export function sayRecorded(written: ConsentRecord, deciding: ConsentRecord | undefined): string {
  const who = written.name || 'This customer';
  const what = WHAT[written.channel];
  if (deciding !== undefined && deciding.state !== written.state)
    return deciding.state === 'revoked'
      ? `Recorded, but ${who} said stop${onDay(deciding)} and that is newer, so ${what} stay closed.`
      : `Recorded, but ${who} agreed again${onDay(deciding)} and that is newer, so ${what} stay open.`;
  return written.state === 'granted'
    ? `Recorded: ${who} agreed to ${what}${onDay(written)}.`
    : `Recorded: ${NO_MORE[written.channel]} for ${who}. A later yes opens it again.`;
}

function onDay({ on }: ConsentRecord): string {
  const day = toDay(on);
  return day === undefined ? '' : ` on ${sayDay(day)}`;
}

/** What is known of one person. */
export interface Stand {
  /** What the list says of texts. */
  readonly inList: Consent;
  /** How people in the list agreed, as told at set-up, or ''. */
  readonly story: string;
  /** False for a yes that somebody put into the list since. */
  readonly isTold: boolean;
  /** Who else says no to texts with the same number, or ''. */
  readonly otherNo: string;
  /** The record that counts for each channel. */
  readonly deciding: (channel: Channel) => ConsentRecord | undefined;
}

/** How somebody stands: a sentence about texts, and one for each other channel with a record. */
export function sayStanding(stand: Stand): string[] {
  const others = (['call', 'email'] as const).flatMap((channel) => {
    const record = stand.deciding(channel);
    return record === undefined ? [] : [sayRecord(record, channel)];
  });
  return [sayTexts(stand), ...others];
}

function sayTexts({ inList, story, isTold, otherNo, deciding }: Stand): string {
  const record = deciding('text');
  if (record?.state !== 'revoked' && inList === 'yes' && otherNo !== '')
    return `The list says yes to texts. But ${sayOtherNo(otherNo)}`;
  if (record === undefined) return sayList(inList, isTold ? story : undefined);
  const said = sayRecord(record, 'text');
  if (record.state === 'revoked')
    return inList === 'yes' ? `${said} The list says yes, but the stop counts.` : said;
  if (inList === 'yes') return said;
  return `${said} But the list ${inList === 'no' ? 'says no' : 'has no yes'}, so no text goes there.`;
}

/** One no closes the number for everybody; `who` has it too. */
export function sayOtherNo(who: string): string {
  return `${who} has the same number and says no in the list, so no text goes there until that is changed.`;
}

/** Without a story the yes came after set-up. */
function sayList(inList: Consent, story: string | undefined): string {
  if (inList === 'no') return 'The list says no to texts.';
  if (inList !== 'yes') return 'No consent to texts yet.';
  if (story === undefined)
    return 'The list says yes to texts, but how and when they agreed is missing, so no text goes there. Record it here.';
  return `The list says yes to texts. ${story === '' ? 'How they agreed was never told: record it here.' : `Told at set-up: ${story}`}`;
}

/** What a record says, before what it is about. */
export const SAID = {
  granted: 'Agreed to',
  revoked: 'Said stop to',
  withdrawn: 'Import taken back: no yes to',
};

/** `Agreed to texts on 1 Nov 2026, paper form.` A stop to texts, asked about calls, is about calls. */
function sayRecord(record: ConsentRecord, channel: Channel): string {
  const way = [record.how, record.revokedBy].find((text) => text !== '');
  return `${SAID[record.state]} ${WHAT[channel]}${onDay(record)}${way === undefined ? '' : ` (${way})`}.`;
}

/** Consent in words for the owner: what was recorded, and how somebody stands. */
import { toDay } from '../day';
import { sayDay } from '../sayDay';
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

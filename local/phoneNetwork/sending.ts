/** What Twilio checks before it takes a text, and how the text fares afterwards. */
import { SegmentedMessage } from 'sms-segments-calculator';
import SMART_ENCODING from 'sms-segments-calculator/dist/libs/SmartEncodingMap';
import { newSid, random, type Context } from './context';
import { PhoneNetworkFault, TwilioRefusal } from './errors';
import type { NetworkState, PhoneHabits, StoredMessage } from './options';

const E164 = /^\+[1-9]\d{6,14}$/;
const MAX_BODY = 1600;
/** Ten hours, as long as Twilio keeps a text at the most and by default. */
const MAX_VALIDITY = 36_000;
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';
/** Codes of texts that never left Twilio. */
const NEVER_LEFT: readonly number[] = [30001, 30002, 30017, 30022, 30023];
const MS = 1000;

/** Throws Twilio's refusal if there is one, and faults for values that nobody should send. */
export function checkSend(form: ReadonlyMap<string, string>, context: Context): void {
  const to = form.get('To') ?? '';
  const body = form.get('Body') ?? '';
  checkSender(form, context);
  if (to === '') throw new TwilioRefusal(21604);
  if (!E164.test(to)) throw new TwilioRefusal(21211, `The 'To' number ${to} is not a valid phone number.`);
  if (body.trim() === '') throw new TwilioRefusal(21602);
  if (body.length > MAX_BODY) throw new TwilioRefusal(21617);
  const validity = Number(form.get('ValidityPeriod') ?? MAX_VALIDITY);
  if (!Number.isInteger(validity) || validity < 1 || validity > MAX_VALIDITY)
    throw new PhoneNetworkFault(`ValidityPeriod ${validity} is not 1 to ${MAX_VALIDITY}.`);
  checkPhone(to, context);
  checkTrial(to, body, context);
}

function checkSender(form: ReadonlyMap<string, string>, { numbers, service }: Context): void {
  const from = form.get('From');
  const sid = form.get('MessagingServiceSid');
  if (from === undefined && sid === undefined) throw new TwilioRefusal(21603);
  if (sid !== undefined && sid !== service) throw new TwilioRefusal(21705);
  if (from === undefined) return;
  if (!E164.test(from))
    throw new TwilioRefusal(21212, `The 'From' number ${from} is not a valid phone number.`);
  if (!numbers.includes(from))
    throw new TwilioRefusal(21660, `Mismatch between the 'From' number ${from} and the account`);
}

function checkPhone(to: string, { numbers, state }: Context): void {
  const code = habitsOf(state, to).refuse;
  if (code !== undefined)
    throw new TwilioRefusal(
      code,
      code === 21614 ? `'To' number is not a valid mobile number: ${to}` : undefined,
    );
  if (numbers.includes(to))
    throw new TwilioRefusal(21266, `'To' and 'From' number cannot be the same: ${to}`);
  if (state.allowance !== null && state.allowance <= 0) throw new TwilioRefusal(63038);
}

function checkTrial(to: string, body: string, { verified }: Context): void {
  if (!verified) return;
  if (!verified.includes(to)) throw new TwilioRefusal(21608, `The number ${to} is unverified.`);
  if (new SegmentedMessage(TRIAL_PREFIX + body).segmentsCount > 1) throw new TwilioRefusal(30044);
}

/** Of this number, over those of everybody. */
function habitsOf(state: NetworkState, number: string): PhoneHabits {
  return { ...state.habits['everybody'], ...state.habits[number] };
}

/** Takes a text: it leaves at the sender's pace of a part a second, unless its validity is over before. */
export function takeText(form: ReadonlyMap<string, string>, context: Context): StoredMessage {
  const { state, numbers, verified } = context;
  const now = context.now();
  const service = form.get('MessagingServiceSid') ?? null;
  const from = form.get('From') ?? numbers[0] ?? '';
  const body = `${verified ? TRIAL_PREFIX : ''}${smartEncoded(form, service)}`;
  const { segmentsCount } = new SegmentedMessage(body);
  const lastLeft = Math.max(
    0,
    ...state.messages.filter((one) => one.from === from).map((one) => one.leftAt ?? 0),
  );
  const leavesAt = Math.max(now + MS, lastLeft + segmentsCount * MS, state.jammedUntil);
  const givesUpAt = now + Number(form.get('ValidityPeriod') ?? MAX_VALIDITY) * MS;
  const to = form.get('To') ?? '';
  const { fail = null, isSilent = false } = habitsOf(state, to);
  const errorCode = leavesAt > givesUpAt ? 30001 : fail;
  const hasLeft = errorCode === null || !NEVER_LEFT.includes(errorCode);
  const lastAt = leavesAt > givesUpAt ? givesUpAt : leavesAt + Math.round((2 + random(context) * 28) * MS);
  return {
    sid: newSid(context),
    direction: 'outbound-api',
    from,
    service,
    to,
    body,
    segments: segmentsCount,
    createdAt: now,
    visibleAt: state.listDelay === null ? null : now + state.listDelay * MS,
    leftAt: hasLeft ? leavesAt : null,
    doneAt: isSilent && errorCode === null ? null : lastAt,
    end: errorCode === null ? 'delivered' : hasLeft ? 'undelivered' : 'failed',
    errorCode,
  };
}

/** Services replace typographic characters by themselves. */
function smartEncoded(form: ReadonlyMap<string, string>, service: string | null): string {
  const body = form.get('Body') ?? '';
  const isOn = form.get('SmartEncoded') ?? String(service !== null);
  return isOn === 'true' ? [...body].map((one) => SMART_ENCODING[one] ?? one).join('') : body;
}

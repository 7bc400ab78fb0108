/** What goes wrong on the way: asked for by a test, or by chance. */
import type { FetchAnswer } from '../emulator/options';
import { random, type Context } from './context';
import { refusalAnswer, TwilioRefusal } from './errors';
import type { Mishap, RequestKind } from './options';

const ADDRESS = 'https://api.twilio.com/2010-04-01/';
/** Characters that are left of an answer cut short. */
const CUT = 40;

/** The mishaps in which the text is not taken. */
const BEFORE: readonly Mishap[] = ['no connection', 'throttle', 'server error', 'redirect'];

/** The mishap of this request, if it has one. */
export function takeMishap(context: Context, kind: RequestKind): Mishap | undefined {
  const { mishaps, chances } = context.state;
  const at = mishaps.findIndex(({ on }) => on === kind);
  if (at >= 0) return mishaps.splice(at, 1)[0]?.mishap;
  const risks = Object.entries(chances) as [Mishap, number][];
  return risks.find(([, chance]) => random(context) < chance)?.[0];
}

/** Whether the provider does nothing at all. */
export function isBefore(mishap: Mishap): boolean {
  return BEFORE.includes(mishap);
}

/** What the asker gets instead of the answer. Throws when that is nothing. */
export function upset(mishap: Mishap, answer?: FetchAnswer): FetchAnswer {
  if (mishap === 'throttle') return refusalAnswer(new TwilioRefusal(20429));
  if (mishap === 'redirect') return { status: 302, headers: { location: 'https://example.com/' }, body: '' };
  if (mishap === 'no connection') throw new Error(`Address unavailable: ${ADDRESS}`);
  if (mishap === 'lost answer') throw new Error(`Timeout: ${ADDRESS}`);
  if (mishap === 'cut answer' && answer) return { ...answer, body: (answer.body ?? '').slice(0, CUT) };
  return refusalAnswer(new TwilioRefusal(20500));
}

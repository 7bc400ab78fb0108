/** The menu's way to say yes to a month's texts: a question after they were prepared, answered by typing their number. */
import { sayMonth } from '../../core/sayDay';
import { good, type Result } from '../../core/result';
import { inLock, runOutcome, type Outcome } from '../command';
import type { Ports } from '../ports';
import type { Prepared } from '../prepareTexts';
import { approveTexts, sayReady, type ReadyTexts } from './approve';

const TITLE = 'Say yes to these texts?';

/** Asks when texts wait for a yes; an empty answer or Cancel leaves them prepared. Never throws. */
export function askForYes(ports: Ports, prepared: Result<Prepared>): Result<Outcome> {
  if (!prepared.ok) return prepared;
  const { sentence, ready } = prepared.value;
  const typed = ready.texts.length === 0 ? '' : (ports.dialogs.ask(TITLE, questionFor(ready))?.trim() ?? '');
  if (typed === '') return good({ sentence });
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  return runOutcome(ports, TITLE, () =>
    inLock(ports, TITLE, (book) => approveTexts(book, { month: ready.month, count, seen: ready.seen })),
  );
}

function questionFor({ month, texts, later }: ReadyTexts): string {
  const bySize = [...texts].sort((a, b) => b.message.length - a.message.length);
  const [longest, shortest] = [bySize[0]?.message ?? '', bySize[bySize.length - 1]?.message ?? ''];
  const count = texts.length;
  const others = later === 0 ? '' : ` The other ${later} follow when these are sent.`;
  return [
    `${sayMonth(month)}: ${sayReady(count)}.${others} Who is left out, and why, stands in the Texts tab.`,
    `Longest: ${longest}`,
    ...(shortest === longest ? [] : [`Shortest: ${shortest}`]),
    `To say yes, type ${count}. You get a list to send from your own phone; nothing is sent by itself.`,
  ].join('\n\n');
}

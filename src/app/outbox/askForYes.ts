/** The menu's way to say yes to a month's texts, by typing their number, and to stop what is being sent, by typing STOP. */
import { sayMonth } from '../../core/sayDay';
import { good, type Result } from '../../core/result';
import { byHandTab } from '../../tables/byHandTable';
import { findOwnTab, openBook, type Book } from '../book';
import { guarded, inLock, runOutcome, type Outcome } from '../command';
import type { Ports } from '../ports';
import type { Prepared } from '../prepareTexts';
import { approveTexts, sayReady, type ReadyTexts, type Yes } from './approve';
import { Journal } from './journal';
import { saySender, senderOf, type Sender } from './sender';
import { stopSending } from './stopSending';

const YES = 'Say yes to these texts?';
const STOP = 'Stop sending?';
const TO_STOP = 'To stop everything, type STOP.';

/** Asks when texts wait for a yes or are being sent; an empty answer or Cancel leaves everything as it is. Never throws. */
export function askForYes(ports: Ports, prepared: Result<Prepared>): Result<Outcome> {
  if (!prepared.ok) return prepared.trouble.code === 'busy' ? askWhileBusy(ports, prepared) : prepared;
  const { sentence, ready } = prepared.value;
  const count = ready.texts.length;
  if (count + ready.waiting === 0) return good({ sentence });
  const sender = guarded(ports, YES, () => good(senderOf(ports, new Journal(ports))));
  if (!sender.ok || (count === 0 && sender.value.kind === 'by hand')) return good({ sentence });
  const title = count === 0 ? STOP : YES;
  const typed = typedInto(ports, title, questionFor(ready, sender.value));
  if (isStop(typed)) return stop(ports);
  if (typed === '' || count === 0) return good({ sentence });
  const wanted = { month: ready.month, count: /^\d+$/.test(typed) ? Number(typed) : 0, seen: ready.seen };
  const isByHand = sender.value.kind === 'by hand';
  return runOutcome(ports, YES, () => inLock(ports, YES, (book) => approve(book, wanted, isByHand)));
}

/** Whoever sends by hand goes on in the list that the yes has given out. */
function approve(book: Book, wanted: Yes, isByHand: boolean): Result<Outcome> {
  const approved = approveTexts(book, wanted);
  if (approved.ok && isByHand) findOwnTab(openBook(book.ports), byHandTab)?.goTo();
  return approved;
}

/** A run that sends has the lock for minutes: just then the owner must be able to stop it. */
function askWhileBusy(ports: Ports, busy: Result<Prepared>): Result<Outcome> {
  const isSending = guarded(ports, STOP, () => good(!new Journal(ports).isByHand));
  if (!isSending.ok || !isSending.value) return busy;
  const typed = typedInto(ports, STOP, `Texts may be on their way just now. ${TO_STOP}`);
  return isStop(typed) ? stop(ports) : busy;
}

/** A question that cannot be shown is as good as one that was left empty. */
function typedInto(ports: Ports, title: string, question: string): string {
  const answer = guarded(ports, title, () => good(ports.dialogs.ask(title, question)));
  return answer.ok ? (answer.value?.trim() ?? '') : '';
}

function isStop(typed: string): boolean {
  return /^stop\b/i.test(typed);
}

function stop(ports: Ports): Result<Outcome> {
  return runOutcome(ports, STOP, () => stopSending(ports));
}

function questionFor(ready: ReadyTexts, sender: Sender): string {
  const { waiting } = ready;
  const stopping =
    waiting === 0
      ? []
      : [
          `${waiting === 1 ? '1 approved text waits' : `${waiting} approved texts wait`} to be sent. ${TO_STOP}`,
        ];
  return [...(ready.texts.length === 0 ? [] : yesLines(ready, sender)), ...stopping].join('\n\n');
}

function yesLines(
  { month, texts, later, parts, cost, repeats, hours }: ReadyTexts,
  sender: Sender,
): string[] {
  const bySize = [...texts].sort((a, b) => b.message.length - a.message.length);
  const [longest, shortest] = [bySize[0]?.message ?? '', bySize[bySize.length - 1]?.message ?? ''];
  const count = texts.length;
  const others = later === 0 ? '' : ` The other ${later} follow when these are sent.`;
  const price = cost === '' ? '' : `, about ${cost}`;
  const how =
    sender.kind === 'by hand'
      ? 'You get a list to send from your own phone; nothing is sent by itself.'
      : `They go out ${hours}.`;
  return [
    `${sayMonth(month)}: ${sayReady(count)}.${others} Who is left out, and why, stands in the Texts tab.`,
    ...(repeats === '' ? [] : [repeats]),
    `Longest: ${longest}`,
    ...(shortest === longest ? [] : [`Shortest: ${shortest}`]),
    `${parts === 1 ? '1 part' : `${parts} parts`}${price}, ${saySender(sender)}.`,
    `To say yes, type ${count}. ${how}`,
  ];
}

/** The panel's picture of who sends the texts and how that goes; of a key only its end. */
import type { SendingView } from '../../rpc/sendingView';
import type { Journal } from '../outbox/journal';
import { senderOf } from '../outbox/sender';
import type { Ports } from '../ports';

const MS_PER_MINUTE = 60_000;

/** At most one service call. */
export function sendingView(ports: Ports, journal: Journal): SendingView {
  const sender = senderOf(ports, journal);
  const last = journal.noteOf('last');
  const { day, time = '' } = ports.clock.at(Number(last) * MS_PER_MINUTE);
  return {
    provider: sender.kind === 'by hand' ? '' : sender.provider,
    isMine: sender.kind === 'we',
    from: sender.kind === 'we' ? sender.from : '',
    keyEnd: sender.kind === 'we' ? sender.keyEnd : '',
    trouble: journal.noteOf('trouble'),
    lastRun: last === '' ? '' : `${day} ${time}`,
  };
}

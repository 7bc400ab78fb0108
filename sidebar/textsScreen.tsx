/** Texts: the month's plan, who is left out and why, the composer, the owner's yes and the list to send. */
import { toDay } from '../src/core/day';
import { sayMonth } from '../src/core/sayDay';
import type { Month } from '../src/core/day';
import { UNTOLD } from '../src/core/texts/text';
import type { SendingView } from '../src/rpc/sendingView';
import type { TextsView } from '../src/rpc/views';
import { CallList } from './calls';
import { SayYes, SendByHand } from './approval';
import { Composer } from './composer';
import { WhenAndHow } from './consent';
import type { Desk } from './desk';
import { useEntry } from './entry';
import { Form } from './form';
import { OpenTab } from './openTab';
import { Progress } from './progress';
import { count } from './words';

interface Props {
  readonly desk: Desk;
  readonly texts: TextsView;
  readonly sending: SendingView;
}

export function TextsScreen({ desk, texts, sending }: Props) {
  const month = toDay(`${texts.month}-01`) === undefined ? texts.month : sayMonth(texts.month as Month);
  const left = texts.leftOut.reduce((sum, group) => sum + group.count, 0);
  const prepare = async () => {
    const done = await desk.run('Preparing the texts', 'prepareTexts', {});
    if (done === undefined) return;
    desk.changeWork({ texts: { ...texts, isPrepared: true } });
  };
  return (
    <>
      <h2>{month}</h2>
      <Progress desk={desk} approval={texts.approval} sending={sending} />
      {texts.isPrepared ? (
        <>
          <SendByHand desk={desk} month={texts.month} approval={texts.approval} />
          <SayYes desk={desk} month={texts.month} approval={texts.approval} sending={sending} />
        </>
      ) : null}
      <p class="big">
        {texts.approval.progress.total > 0
          ? `${texts.willGet} still to come, ${left} left out.`
          : `${count(texts.willGet, 'person', 'people')} would get it, ${left} would not.`}
      </p>
      <LeftOut desk={desk} texts={texts} />
      <Composer desk={desk} texts={texts} month={month} onPrepare={prepare} />
      {texts.isPrepared ? (
        <>
          <p class="quiet">{`${month} is prepared in the Texts tab.`}</p>
          <OpenTab desk={desk} tab="Texts" />
        </>
      ) : null}
      <CallList desk={desk} />
    </>
  );
}

/** For all of them at once; whoever agreed otherwise is told of on their own page. */
function HowForm({ desk, seen }: { desk: Desk; seen: string }) {
  const [entry, set] = useEntry({ on: '', how: '' });
  const save = () => desk.runAndRefill('Recording', 'recordYeses', { ...entry, seen });
  return (
    <Form look="form always" label="How they agreed" onSave={save}>
      <WhenAndHow entry={entry} set={set} />
      <button type="submit" class="action" disabled={entry.on === '' || entry.how === ''}>
        Record
      </button>
    </Form>
  );
}

function LeftOut({ desk, texts: { leftOut: groups, untold } }: Pick<Props, 'desk' | 'texts'>) {
  if (groups.length === 0) return null;
  return (
    <section aria-label="Left out">
      <h3>Who gets none, and why</h3>
      {groups.map(({ reason, count: number, names }) => (
        <details key={reason}>
          <summary>
            {reason} <span class="badge">{number}</span>
          </summary>
          <p class="names">
            {names.join(', ')}
            {number > names.length ? ` and ${number - names.length} more` : ''}
          </p>
          {reason === UNTOLD ? <HowForm desk={desk} seen={untold} /> : null}
        </details>
      ))}
    </section>
  );
}

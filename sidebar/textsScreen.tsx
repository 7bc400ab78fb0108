/** Texts: the month's plan, who is left out and why, the composer, the owner's yes and the list to send. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { toDay } from '../src/core/day';
import { sayMonth } from '../src/core/sayDay';
import type { Month } from '../src/core/day';
import { UNTOLD } from '../src/core/texts/text';
import type { SendingView } from '../src/rpc/sendingView';
import type { TextsView } from '../src/rpc/views';
import { Button } from './button';
import { CallList } from './calls';
import { SayYes, SendByHand } from './approval';
import { Composer } from './composer';
import { WhenAndHow } from './consent';
import type { Desk } from './desk';
import { useEntry } from './entry';
import { comeIntoView, Form } from './form';
import { OpenTab } from './openTab';
import { Progress } from './progress';
import { focusTitle } from './title';
import { count } from './words';

interface Props {
  readonly desk: Desk;
  readonly texts: TextsView;
  readonly sending: SendingView;
}

export function TextsScreen({ desk, texts, sending }: Props) {
  const month = toDay(`${texts.month}-01`) === undefined ? texts.month : sayMonth(texts.month as Month);
  const left = texts.leftOut.reduce((sum, group) => sum + group.count, 0);
  const fold = useRef<HTMLDetailsElement>(null);
  const prepare = async () => {
    const done = await desk.run('Preparing the texts', 'prepareTexts', {});
    if (done === undefined) return;
    desk.changeWork({ texts: { ...texts, isPrepared: true } });
    // What comes next is asked at the top.
    focusTitle();
  };
  return (
    <>
      <h2>{month}</h2>
      {texts.lastMonth !== '' && <p class="notice">{texts.lastMonth}</p>}
      <Untold texts={texts} fold={fold} />
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
      <LeftOut desk={desk} texts={texts} fold={fold} />
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

type Fold = { readonly fold: RefObject<HTMLDetailsElement | null> };

/** Texts that wait for nothing but a word of the owner; the button goes to where it is asked for. */
function Untold({ texts: { leftOut }, fold }: Pick<Props, 'texts'> & Fold) {
  const group = leftOut.find(({ reason }) => reason === UNTOLD);
  if (group === undefined) return null;
  const unfold = () => {
    if (!fold.current) return;
    fold.current.open = true;
    fold.current.querySelector('summary')?.focus();
    comeIntoView(fold.current);
  };
  return (
    <p class="notice">
      {`${count(group.count, 'person gets', 'people get')} no text: we do not know how they agreed. `}
      <Button class="link" onClick={unfold}>
        Say how they agreed
      </Button>
    </p>
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

function LeftOut({ desk, texts: { leftOut: groups, untold }, fold }: Pick<Props, 'desk' | 'texts'> & Fold) {
  if (groups.length === 0) return null;
  return (
    <section aria-label="Left out">
      <h3>Who gets none, and why</h3>
      {groups.map(({ reason, count: number, names }) => (
        <details key={reason} ref={reason === UNTOLD ? fold : null}>
          <summary>
            {reason} <span class="badge">{number}</span>
          </summary>
          <p class="names">
            {names.join(', ')}
            {number > names.length ? ` and ${number - names.length} more` : ''}
          </p>
          {reason === UNTOLD ? <HowForm key={untold} desk={desk} seen={untold} /> : null}
        </details>
      ))}
    </section>
  );
}

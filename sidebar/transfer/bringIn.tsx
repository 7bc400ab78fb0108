/** Bring customers in: the step that is open and its buttons; each step is a file of its own. */
import { useEffect, useRef } from 'preact/hooks';
import { Bar } from './bar';
import { ChooseActions, ChooseFiles } from './chooseFiles';
import { Columns } from './columns';
import { closeWindow, type TransferDesk } from './desk';
import { Done } from './done';
import { DryRun, DryRunActions } from './dryRun';
import { Sending } from './sending';
import { useBringIn, type BringIn, type Step } from './useBringIn';

interface Props {
  readonly desk: TransferDesk;
  readonly tabs: readonly string[];
}

export function BringInScreen({ desk, tabs }: Props) {
  const flow = useBringIn(desk);
  const { step } = flow;
  useEscape(step.kind !== 'choose' || flow.chosen.length > 0);
  return (
    <>
      <main aria-busy={desk.running !== ''}>
        <fieldset class="plain" disabled={desk.running !== ''}>
          <Heading step={step} />
          <Content {...{ desk, tabs, flow }} />
        </fieldset>
      </main>
      <Bar desk={desk}>
        <Actions {...{ desk, flow }} />
      </Bar>
    </>
  );
}

/** Escape closes a window that holds nothing yet; what was chosen is not lost by a key. */
function useEscape(isHeld: boolean): void {
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (isHeld && event.key === 'Escape') event.preventDefault();
    };
    addEventListener('keydown', hold, true);
    return () => removeEventListener('keydown', hold, true);
  });
}

const HEADINGS = {
  choose: 'Choose your files',
  sending: 'Sending your rows',
  columns: 'Which column is what',
  plan: 'What will happen',
};

/** Takes the focus when another step opens, so that keyboard and screen reader go on from there. */
function Heading({ step }: { step: Step }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const text = step.kind === 'done' ? step.sentence : HEADINGS[step.kind];
  // While the rows are sent each portion is a step of the same kind.
  const place = step.kind === 'sending' ? step.kind : step;
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [place]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

function Content({ desk, tabs, flow }: Props & { flow: BringIn }) {
  const { step } = flow;
  if (step.kind === 'sending') return <Sending {...step} />;
  if (step.kind === 'columns') return <Columns flow={flow} view={step.view} />;
  if (step.kind === 'plan') return <DryRun flow={flow} view={step.view} />;
  if (step.kind === 'done') return <Done flow={flow} edited={step.edited} change={step.change} />;
  return <ChooseFiles {...{ desk, tabs, flow }} />;
}

function Actions({ desk, flow }: { desk: TransferDesk; flow: BringIn }) {
  const { step } = flow;
  const isBusy = desk.running !== '';
  const cancel = (
    <button type="button" disabled={isBusy && step.kind !== 'sending'} onClick={flow.cancel}>
      Cancel
    </button>
  );
  const close = (
    <button type="button" class={step.kind === 'done' ? 'action' : ''} onClick={closeWindow}>
      Close
    </button>
  );
  if (step.kind === 'sending') return cancel;
  return (
    <fieldset class="plain actions" disabled={isBusy}>
      {step.kind === 'choose' ? <ChooseActions flow={flow} /> : null}
      {step.kind === 'columns' ? (
        <button type="button" class="action" onClick={() => void flow.confirm(step.view)}>
          These columns are right
        </button>
      ) : null}
      {step.kind === 'plan' ? <DryRunActions flow={flow} view={step.view} /> : null}
      {step.kind === 'columns' || step.kind === 'plan' ? cancel : close}
      {step.kind === 'done' && step.change !== '' && step.edited.length === 0 ? (
        <button type="button" onClick={() => void flow.takeBack(step.change, false)}>
          Take it back
        </button>
      ) : null}
    </fieldset>
  );
}

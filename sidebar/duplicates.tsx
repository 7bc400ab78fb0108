/** Duplicates: one group at a time, field by field, with what is proposed chosen already; merging it, or calling it different people. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DuplicateField, DuplicatesView, DuplicateView } from '../src/rpc/duplicateViews';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { keepOrder } from './returning';
import { Sentences } from './sentences';
import { count } from './words';

/** The same people are the same group, whatever its number by now. */
const peopleOf = ({ members }: DuplicateView) => members.map(({ id }) => id).join();

/** What was found, asked for once and again whenever the panel is filled: an undo or Refresh may bring a group back, a merge in the tab take one away. */
function useGroups(desk: Desk) {
  const [view, setView] = useState<DuplicatesView | undefined>(undefined);
  const find = async () => {
    if ((await desk.run('Looking for duplicates', 'findDuplicates', {})) === undefined) return;
    // It speaks of the tab, and would stand over the first group.
    desk.say(undefined);
    await show(true);
  };
  // A list without duplicates has no tab, however often it is looked for.
  const show = async (isLookedFor = false) => {
    const shown = await desk.run('Looking', 'showDuplicates', {});
    if (shown !== undefined && !shown.isFound && !isLookedFor) await find();
    else if (shown !== undefined) setView(shown);
  };
  const showAgain = async (before: DuplicatesView) => {
    const shown = await desk.reread('showDuplicates', {});
    if (shown === undefined) return;
    // Those for later stay at the end when nobody asked.
    const groups = desk.isQuiet() ? keepOrder(before.groups, shown.groups, peopleOf) : shown.groups;
    setView({ ...shown, groups });
  };
  useEffect(() => {
    if (view !== undefined) void showAgain(view);
  }, [desk.data]);
  return { view, setView, find, show };
}

export function Duplicates({ desk }: { desk: Desk }) {
  const { view, setView, find, show } = useGroups(desk);
  const [first, ...rest] = view?.groups ?? [];
  return (
    <section aria-label="Duplicates">
      <h2>Duplicates</h2>
      {view === undefined ? (
        <Button class="tonal" onClick={() => show()}>
          Who is in my list twice?
        </Button>
      ) : first === undefined ? (
        <Nobody desk={desk} onFind={() => void find()} />
      ) : (
        <Group
          key={peopleOf(first)}
          {...{ desk, shown: first, total: view.total, isLast: rest.length === 0 }}
          onDone={() => setView({ ...view, groups: rest, total: view.total - 1 })}
          onSkip={() => setView({ ...view, groups: [...rest, first] })}
        />
      )}
    </section>
  );
}

/** What comes in the place of another takes the focus, unless it came by itself. */
function useFocus<T extends HTMLElement>(desk: Desk) {
  const words = useRef<T>(null);
  useEffect(() => {
    if (!desk.isQuiet()) words.current?.focus();
  }, []);
  return words;
}

function Nobody({ desk, onFind }: { desk: Desk; onFind: () => void }) {
  const words = useFocus<HTMLParagraphElement>(desk);
  return (
    <>
      <p class="big" ref={words} tabIndex={-1}>
        Nobody is left who may be in your list twice.
      </p>
      <Button onClick={onFind}>Look again</Button>
    </>
  );
}

interface Props {
  readonly desk: Desk;
  readonly shown: DuplicateView;
  readonly total: number;
  /** Of those that were read; the screen above is filled anew then, and the next ones are read. */
  readonly isLast: boolean;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}

function Group(props: Props) {
  const { desk, shown, total } = props;
  const [chosen, choose] = useState<{ readonly [field: string]: number }>({});
  const heading = useFocus<HTMLHeadingElement>(desk);
  const { members, fields, notices } = shown;
  return (
    <div class="card">
      <h3 ref={heading} tabIndex={-1}>
        {`Are these ${members.length === 2 ? 'two' : members.length} one customer?`}
      </h3>
      <p class="hint">{`${count(total, 'group')} left. ${shown.score} of 100 sure: ${shown.why}.`}</p>
      {members.length === 2 ? (
        <div class="pair quiet">
          {members.map(({ id, row }, at) => (
            <span key={id}>{`Row ${row}, ${at === 0 ? 'stays' : 'goes'}`}</span>
          ))}
        </div>
      ) : null}
      {fields.map((field) => (
        <Choice
          key={field.field}
          field={field}
          members={members}
          chosen={chosen[field.field] ?? field.best}
          onChoose={(at) => choose({ ...chosen, [field.field]: at })}
        />
      ))}
      <Sentences look="notice" of={notices} />
      <Actions {...props} chosen={chosen} />
    </div>
  );
}

function Actions(props: Props & { chosen: { readonly [field: string]: number } }) {
  const { desk, shown, chosen, isLast, onDone, onSkip } = props;
  const { group } = shown;
  const ids = shown.members.map(({ id }) => id);
  const fields = Object.fromEntries(Object.entries(chosen).map(([field, at]) => [field, ids[at] ?? '']));
  const keep = ids[0] ?? '';
  const run = isLast ? desk.runAndRefill : desk.run;
  const merge = async () => {
    const done = await run('Merging', 'mergeDuplicates', { group, ids, keep, fields });
    if (done !== undefined) onDone();
  };
  const part = async () => {
    if ((await run('Noting', 'notTheSame', { group, ids })) !== undefined) onDone();
  };
  return (
    <ButtonRow>
      <Button class="action" onClick={merge}>
        Merge
      </Button>
      <Button onClick={part}>Not the same</Button>
      {isLast ? null : (
        <Button class="text" onClick={onSkip}>
          Later
        </Button>
      )}
    </ButtonRow>
  );
}

interface ChoiceProps {
  readonly field: DuplicateField;
  readonly members: DuplicateView['members'];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** Side by side where they differ; what is the same everywhere, stands in one row alone, or is put together, is only said. */
function Choice({ field: { field, heading, cells, best, merged }, members, chosen, onChoose }: ChoiceProps) {
  const filled = cells.filter((text) => text !== '');
  const only = filled.length === 1 ? members[best] : undefined;
  if (best < 0 || new Set(filled).size === 1)
    return (
      <p class="merged">
        <strong>{`${heading}: `}</strong>
        {merged}
        {only && <span class="quiet">{` (row\u00a0${only.row})`}</span>}
      </p>
    );
  const isPair = cells.length === 2;
  return (
    <fieldset class="score">
      <legend>{heading}</legend>
      <div class={isPair ? 'pair' : ''}>
        {members.map(({ id, name, row }, at) => (
          <label key={id} class="tick">
            <input
              type="radio"
              name={field}
              aria-label={`${heading} of ${name}, row ${row}: ${cells[at] || 'blank'}`}
              checked={chosen === at}
              onChange={() => onChoose(at)}
            />
            <span>
              <Broken text={cells[at] || 'blank'} />
              {isPair ? null : <span class="quiet">{` (row ${row})`}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** An address goes to the next line behind its @, not in the middle of a word. */
function Broken({ text }: { text: string }) {
  const at = text.indexOf('@') + 1;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

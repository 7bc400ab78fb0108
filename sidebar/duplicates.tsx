/** Duplicates: one group at a time, field by field, with what is proposed chosen already; merging it, or calling it different people. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DuplicateField, DuplicatesView, DuplicateView } from '../src/rpc/duplicateViews';
import type { Desk } from './desk';
import { count } from './words';

export function Duplicates({ desk }: { desk: Desk }) {
  const [view, setView] = useState<DuplicatesView | undefined>(undefined);
  const find = async () => {
    if ((await desk.run('Looking for duplicates', 'findDuplicates', {})) !== undefined) await show();
  };
  const show = async () => {
    const shown = await desk.run('Looking', 'showDuplicates', {});
    if (shown !== undefined && !shown.isFound) await find();
    else if (shown !== undefined) setView(shown);
  };
  // An undo or Refresh may bring a group back.
  useEffect(() => {
    if (view !== undefined) void show();
  }, [desk.data]);
  const [first, ...rest] = view?.groups ?? [];
  return (
    <section aria-label="Duplicates">
      <h2>Duplicates</h2>
      {view === undefined ? (
        <button type="button" class="tonal" onClick={() => void show()}>
          Who is in my list twice?
        </button>
      ) : first === undefined ? (
        <>
          <p class="big">Nobody is left who may be in your list twice.</p>
          <button type="button" onClick={() => void find()}>
            Look again
          </button>
        </>
      ) : (
        <Group
          key={first.group}
          {...{ desk, total: view.total, shown: first }}
          onDone={() => setView({ ...view, groups: rest, total: view.total - 1 })}
          onSkip={() => setView({ ...view, groups: [...rest, first] })}
        />
      )}
    </section>
  );
}

interface Props {
  readonly desk: Desk;
  readonly shown: DuplicateView;
  readonly total: number;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}

function Group({ desk, shown, total, onDone, onSkip }: Props) {
  const [chosen, choose] = useState<{ readonly [field: string]: number }>({});
  const heading = useRef<HTMLHeadingElement>(null);
  // The next group takes the place of the one before.
  useEffect(() => heading.current?.focus(), []);
  const { group, members, fields, notices } = shown;
  return (
    <div class="card">
      <h3 ref={heading} tabIndex={-1}>
        {`Are these ${members.length === 2 ? 'two' : members.length} one customer?`}
      </h3>
      <p class="hint">{`${count(total, 'group')} left. ${shown.score} of 100 sure: ${shown.why}.`}</p>
      {fields.map((field) => (
        <Choice
          key={field.field}
          field={field}
          names={members.map(({ name, row }) => `${name}, row ${row}`)}
          chosen={chosen[field.field] ?? field.best}
          onChoose={(at) => choose({ ...chosen, [field.field]: at })}
        />
      ))}
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      <Actions key={group} {...{ desk, shown, chosen, total, onDone, onSkip }} />
    </div>
  );
}

function Actions(props: Props & { chosen: { readonly [field: string]: number } }) {
  const { desk, shown, chosen, total, onDone, onSkip } = props;
  const { group } = shown;
  const ids = shown.members.map(({ id }) => id);
  const fields = Object.fromEntries(Object.entries(chosen).map(([field, at]) => [field, ids[at] ?? '']));
  const keep = ids[0] ?? '';
  const merge = async () => {
    const done = await desk.run('Merging', 'mergeDuplicates', { group, ids, keep, fields });
    if (done !== undefined) onDone();
  };
  const part = async () => {
    if ((await desk.run('Noting', 'notTheSame', { group, ids })) !== undefined) onDone();
  };
  return (
    <div class="actions">
      <button type="button" class="action" onClick={() => void merge()}>
        Merge
      </button>
      <button type="button" onClick={() => void part()}>
        Not the same
      </button>
      {total > 1 ? (
        <button type="button" class="text" onClick={onSkip}>
          Later
        </button>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly field: DuplicateField;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** Side by side where they differ; what is the same everywhere, or put together, is only said. */
function Choice({ field: { field, heading, cells, best, merged }, names, chosen, onChoose }: ChoiceProps) {
  if (best < 0 || new Set(cells).size === 1)
    return (
      <p>
        <strong>{`${heading}: `}</strong>
        {merged}
      </p>
    );
  return (
    <fieldset class="score">
      <legend>{heading}</legend>
      <div class={cells.length === 2 ? 'pair' : ''}>
        {cells.map((text, at) => (
          <label key={names[at]} class="tick">
            <input
              type="radio"
              name={field}
              aria-label={`${heading} of ${names[at] ?? ''}: ${text || 'blank'}`}
              checked={chosen === at}
              onChange={() => onChoose(at)}
            />
            {text || 'blank'}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

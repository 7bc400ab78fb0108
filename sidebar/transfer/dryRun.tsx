/** What an import would do: counted, each with the first twenty to look at, and the choices that are the owner's. */
import type { ImportChoice, ImportedFile, ImportView } from '../../src/rpc/importViews';
import { Field } from '../field';
import { Lines } from './lines';
import { Questions } from './questions';
import type { BringIn } from './useBringIn';
import type { Wish } from './wish';
import { madeOf, many, number } from './words';

interface Props {
  readonly flow: BringIn;
  readonly view: ImportView;
}

export function DryRun({ flow, view }: Props) {
  const { wish, setWish } = flow;
  return (
    <>
      <p class="quiet">Nothing is changed yet.</p>
      <Counts view={view} />
      <Files flow={flow} view={view} />
      <Differences choice={wish.choice} onChoose={(choice) => setWish({ ...wish, choice })} />
      {flow.isStale ? null : <Questions questions={view.questions} wish={wish} onWish={setWish} />}
    </>
  );
}

function Counts({ view }: { view: ImportView }) {
  const { counts } = view;
  return (
    <section aria-label="What will happen, counted">
      <Lines title={many(counts.created, 'new customer')} total={counts.created} lines={view.created} />
      <Lines
        title={many(counts.updated, 'customer gets', 'customers get') + ' something new'}
        total={counts.updated}
        lines={view.updated}
      />
      <Lines
        title={many(counts.joined, 'line is', 'lines are') + ' a customer of an earlier line'}
        total={counts.joined}
        lines={view.joined}
      />
      <Lines
        title={many(counts.doubtful, 'customer comes', 'customers come') + ' in, but should be looked at'}
        total={counts.doubtful}
        lines={view.doubtful}
      />
      <Lines
        title={many(counts.refused, 'line is', 'lines are') + ' left out'}
        total={counts.refused}
        lines={view.refused}
      />
      <Lines
        title={many(counts.unchanged, 'customer stays as it is', 'customers stay as they are')}
        total={counts.unchanged}
        lines={view.unchanged}
      />
      <Consents view={view} />
      <Others view={view} />
    </section>
  );
}

function Consents({ view }: { view: ImportView }) {
  const { yeses, optOuts } = view.counts;
  return (
    <>
      <Lines title={many(yeses, 'customer') + ' agreed to texts'} total={yeses} lines={view.agreed} />
      <Lines
        title={`${many(optOuts, 'opt-out')}: a no stays a no, whatever else a file says`}
        total={optOuts}
        lines={view.optOuts}
      />
    </>
  );
}

function Others({ view: { counts, newColumns, leftColumns } }: { view: ImportView }) {
  const { purchases, yesesLeft } = counts;
  return (
    <ul class="counts">
      {newColumns === '' ? null : <li>{newColumns}</li>}
      {leftColumns === '' ? null : <li>{leftColumns}</li>}
      {purchases === 0 ? null : <li>{many(purchases, 'new purchase')}</li>}
      {yesesLeft === 0 ? null : (
        <li>{`${many(yesesLeft, 'customer with a new number has', 'customers with a new number have')} no yes to it: the yes was to the old one`}</li>
      )}
    </ul>
  );
}

function Files({ flow, view }: Props) {
  return (
    <section aria-label="Your files">
      <h2>Your files</h2>
      <ul>
        {view.files.map((file) => (
          <li key={file.file}>{fileLine(file)}</li>
        ))}
      </ul>
      <button type="button" class="small" onClick={() => flow.showColumns(view)}>
        Look at the columns
      </button>
    </section>
  );
}

function fileLine(file: ImportedFile): string {
  const made = madeOf(file);
  const facts = [
    `${many(file.customers, 'customer')}, ${number(file.withEmail)} with email, ${number(file.withPhone)} with phone`,
    file.headingLine > 0 ? `headings in line ${file.headingLine}` : 'no headings',
    ...(made === '' ? [] : [made]),
  ];
  return `${file.file} is ${file.source === 'List' ? 'a list' : file.source}: ${facts.join('; ')}.`;
}

const CHOICES: readonly (readonly [choice: ImportChoice, label: string, hint: string])[] = [
  ['blanks', 'Fill blanks only', 'Nothing in your list is overwritten.'],
  ['newer', 'Newer wins', 'What a file says takes the place of yours, unless yours is newer.'],
  ['ask', 'Ask me', 'Shows each difference and lets you choose.'],
];

interface DifferencesProps {
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

function Differences({ choice, onChoose }: DifferencesProps) {
  return (
    <fieldset class="score">
      <legend>Where a file says something else than your list</legend>
      {CHOICES.map(([name, label, hint]) => (
        <label key={name} class="tick">
          <input type="radio" name="choice" checked={choice === name} onChange={() => onChoose(name)} />
          <span>
            {label} <span class="quiet">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Beside the button, so that nobody brings people in without their yes for not having seen it. */
function Story({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  return (
    <Field
      label="How did they agree to texts?"
      hint="One sentence, for example: they signed the card at the counter."
      value={wish.story}
      onChange={(story) => onWish({ ...wish, story })}
    />
  );
}

/** One button that goes on: a changed wish is looked at first. */
export function DryRunActions({ flow, view }: Props) {
  const { created, updated, purchases, optOuts, yeses } = view.counts;
  if (flow.isStale)
    return (
      <button type="button" class="action" onClick={() => void flow.planAnew()}>
        Show what will happen
      </button>
    );
  const people = created + updated;
  const others = purchases + optOuts + view.questions.length;
  if (people + others + yeses === 0)
    return <p class="quiet">There is nothing in these files that your list does not have.</p>;
  const what =
    people > 0
      ? many(people, 'customer')
      : purchases > 0
        ? many(purchases, 'purchase')
        : optOuts > 0
          ? many(optOuts, 'opt-out')
          : view.questions.length > 0
            ? 'what I chose'
            : many(yeses, 'yes', 'yeses');
  const isWithout = view.needsConsentStory && flow.wish.story.trim() === '';
  return (
    <>
      {view.needsConsentStory ? <Story wish={flow.wish} onWish={flow.setWish} /> : null}
      <button
        type="button"
        class="action"
        disabled={isWithout && people + others === 0}
        onClick={() => void flow.apply(view)}
      >
        {`Bring ${what} in${isWithout ? ' without a yes to texts' : ''}`}
      </button>
    </>
  );
}

/** The set-up of the list: what each column holds, with samples; nothing is changed before the owner has seen what would be. */
import { useState } from 'preact/hooks';
import type { MappedColumn, MappingView } from '../src/rpc/mappingView';
import { Button } from './button';
import type { Desk } from './desk';
import { Field } from './field';
import { OwnWords, type Meanings } from './ownWords';
import { focusTitle } from './title';
import { count } from './words';

/** The owner's choices by heading; '' leaves a column alone. */
type Choices = { readonly [heading: string]: string };

export function Mapping({ desk, isNew }: { desk: Desk; isNew: boolean }) {
  const [view, setView] = useState<MappingView | undefined>(undefined);
  const look = async (tab: string, mapping: 'guess' | Choices) => {
    const found = await desk.run('Looking at your list', 'readMapping', { tab, mapping });
    if (found !== undefined) setView(found);
  };
  const finish = async (done: Promise<unknown>) => {
    if ((await done) === undefined) return;
    setView(undefined);
    focusTitle();
  };
  const adopt = (tab: string, mapping: Choices, { story, meanings }: Said) => {
    const segmentWords = Object.fromEntries(meanings);
    const request = { tab, mapping, consentStory: story, segmentWords };
    return finish(desk.runAndRefill('Setting up', 'adoptList', request));
  };
  if (view === undefined) return <Beginning isNew={isNew} onLook={() => look('', 'guess')} />;
  if (view.tab === '')
    return (
      <EmptySheet
        onStart={(withDemo) => void finish(desk.runAndRefill('Making your list', 'startList', { withDemo }))}
      />
    );
  return (
    <Columns
      key={view.tab}
      view={view}
      onLook={(tab, mapping) => void look(tab, mapping)}
      onAdopt={(mapping, said) => void adopt(view.tab, mapping, said)}
      onCancel={() => setView(undefined)}
    />
  );
}

function Beginning({ isNew, onLook }: { isNew: boolean; onLook: () => unknown }) {
  return (
    <>
      <Button class={isNew ? 'action' : ''} onClick={onLook}>
        {isNew ? 'Find my customer list' : 'Which column is what'}
      </Button>
      <p class="hint">Looks at the tab that is open. Changes nothing yet.</p>
    </>
  );
}

function EmptySheet({ onStart }: { onStart: (withDemo: boolean) => void }) {
  return (
    <section class="card" aria-label="Empty spreadsheet">
      <p>This spreadsheet is empty.</p>
      <Button class="action" onClick={() => onStart(true)}>
        Try it with 60 invented customers
      </Button>
      <Button onClick={() => onStart(false)}>Start with an empty list</Button>
    </section>
  );
}

/** How they agreed, and what the owner's own words mean. */
interface Said {
  readonly story: string;
  readonly meanings: Meanings;
}

interface ColumnsProps {
  readonly view: MappingView;
  readonly onLook: (tab: string, mapping: 'guess' | Choices) => void;
  readonly onAdopt: (mapping: Choices, said: Said) => void;
  readonly onCancel: () => void;
}

function Columns({ view, onLook, onAdopt, onCancel }: ColumnsProps) {
  const [choices, setChoices] = useState<Choices>(() => choicesOf(view.columns));
  const [said, setSaid] = useState<Said>({ story: view.consentStory, meanings: new Map() });
  const isChanged = JSON.stringify(choices) !== JSON.stringify(choicesOf(view.columns));
  const twice = repeated(Object.values(choices));
  return (
    <section aria-label="Which column is what">
      <h2>Which column is what</h2>
      <Field label="Tab" value={view.tab} choices={view.tabs} onChange={(tab) => onLook(tab, 'guess')} />
      <p class="quiet">{`${count(view.customers, 'customer')} found.`}</p>
      {view.classes !== '' && <p class="notice">{view.classes}</p>}
      {view.columns.map((column) => (
        <ColumnChoice
          key={column.column}
          column={column}
          choices={view.choices}
          value={choices[column.heading] ?? ''}
          onChange={(means) => setChoices({ ...choices, [column.heading]: means })}
        />
      ))}
      {twice === undefined ? null : <p class="notice">{`Two columns are the ${twice}. Choose one.`}</p>}
      {isChanged ? (
        <Button class="action" disabled={twice !== undefined} onClick={() => onLook(view.tab, choices)}>
          Show what will be done
        </Button>
      ) : (
        <Agreement view={view} said={said} onSay={setSaid} onAdopt={() => onAdopt(choices, said)} />
      )}
      <Button class="text" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  );
}

function choicesOf(columns: readonly MappedColumn[]): Choices {
  return Object.fromEntries(columns.map(({ heading, means }) => [heading, means]));
}

function repeated(words: readonly string[]): string | undefined {
  return words.find((word, at) => word !== '' && words.indexOf(word) !== at);
}

interface ColumnProps {
  readonly column: MappedColumn;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChange: (means: string) => void;
}

function ColumnChoice({ column, choices, value, onChange }: ColumnProps) {
  const samples = column.samples.length === 0 ? 'empty' : column.samples.join(' · ');
  return (
    <Field
      label={column.heading}
      hint={column.isSure ? samples : `${samples} (not sure, please look)`}
      value={value}
      choices={choices}
      emptyChoice="Leave alone"
      onChange={onChange}
    />
  );
}

interface AgreementProps {
  readonly view: MappingView;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
  readonly onAdopt: () => void;
}

function Agreement({ view, said, onSay, onAdopt }: AgreementProps) {
  return (
    <>
      <OwnWords
        words={view.words}
        meanings={said.meanings}
        onChange={(meanings) => onSay({ ...said, meanings })}
      />
      {view.consent !== '' && (
        <>
          <p>{view.consent}</p>
          <Field
            label="How did they agree to texts?"
            hint="For example: they signed the card at the counter."
            value={said.story}
            isLong
            onChange={(story) => onSay({ ...said, story })}
          />
        </>
      )}
      <h3>What will be done, after a hidden backup</h3>
      <ul>
        {[...said.meanings].map(
          ([word, means]) =>
            means && <li>{`"${word}" ${means === 'Lead' ? 'is emptied' : `becomes ${means}`}`}</li>,
        )}
        {view.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">Your other columns and your rows stay as they are.</p>
      <Button class="action" onClick={onAdopt}>
        Set up
      </Button>
    </>
  );
}

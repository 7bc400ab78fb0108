/** The composer of the monthly text: counts while one types, names what makes it dear, says what must be mended. */
import { useRef, useState } from 'preact/hooks';
import { checkTemplate } from '../src/core/texts/checkTemplate';
import { countDraft, replaceDear, type DraftCount, type DraftDear } from '../src/core/texts/draft';
import { STARTERS } from '../src/core/texts/starters';
import type { SettingChange } from '../src/rpc/contract';
import type { TextsView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { count } from './words';

/** What may stand in braces. */
const PLACEHOLDERS = ['{first name}', '{name}', '{business name}', '{website}'];

interface Props {
  readonly desk: Desk;
  readonly texts: TextsView;
  /** In words. */
  readonly month: string;
  readonly onPrepare: () => unknown;
}

export function Composer({ desk, texts, month, onPrepare }: Props) {
  // What the owner wrote, and what stood there when they began; without it the words are those of the Settings tab.
  const [written, setWritten] = useState<SettingChange | undefined>(undefined);
  const draft = written?.value ?? texts.monthlyText;
  const setDraft = (value: string) =>
    setWritten({ name: 'Monthly text', seen: written?.seen ?? texts.monthlyText, value });
  const counted = countDraft(draft, texts, texts.longest);
  const isChanged = draft !== texts.monthlyText;
  const save = async () => {
    const changes = written ? [written] : [];
    const saved = await desk.runAndRefill('Saving the text', 'changeSettings', { changes });
    if (saved !== undefined) setWritten(saved.kept[0]);
  };
  return (
    <section aria-label="The words">
      <h3>The words</h3>
      <Words draft={draft} onChange={setDraft} />
      <Meter counted={counted} />
      <Dear dear={counted.dear} onReplace={(one) => setDraft(replaceDear(draft, one))} />
      <Judgement desk={desk} texts={texts} draft={draft} />
      <Example counted={counted} isReal={texts.longest.length > 0} />
      <ButtonRow>
        <Button class="action" onClick={isChanged ? save : onPrepare}>
          {isChanged ? 'Save text' : `Prepare ${month}`}
        </Button>
        {isChanged ? <Button onClick={() => setWritten(undefined)}>Undo changes</Button> : null}
      </ButtonRow>
      <Starters onUse={setDraft} />
    </section>
  );
}

function Words({ draft, onChange }: { draft: string; onChange: (text: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (placeholder: string) => {
    const from = area.current?.selectionStart ?? draft.length;
    const to = area.current?.selectionEnd ?? from;
    onChange(draft.slice(0, from) + placeholder + draft.slice(to));
    area.current?.focus();
  };
  return (
    <div class="field">
      <label for="monthly-text">Monthly text</label>
      <textarea
        id="monthly-text"
        ref={area}
        rows={5}
        value={draft}
        aria-describedby="monthly-text-meter"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div class="actions" role="group" aria-label="Put in">
        {PLACEHOLDERS.map((placeholder) => (
          <Button key={placeholder} class="small" onClick={() => insert(placeholder)}>
            {placeholder}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Meter({ counted: { text, parts, room } }: { counted: DraftCount }) {
  const length = [...text].length;
  const cost = parts === 1 ? 'One part' : `${parts} parts, so the price of ${parts} texts`;
  return (
    <p id="monthly-text-meter" class={parts === 1 ? 'meter' : 'meter dear'}>
      <strong>{cost}</strong>
      {` · ${length} of ${room} characters, with the name that takes most parts`}
    </p>
  );
}

function Dear({ dear, onReplace }: { dear: readonly DraftDear[]; onReplace: (one: DraftDear) => void }) {
  if (dear.length === 0) return null;
  return (
    <section class="notice" aria-label="Dear characters">
      <p>{`${count(dear.length, 'character leaves', 'characters leave')} room for 70 instead of 160:`}</p>
      <ul class="plain">
        {dear.map((one) => (
          <li key={one.character}>
            <span>{`${one.name} ${one.character}`}</span>
            {one.isInTemplate ? (
              <Replace one={one} onReplace={onReplace} />
            ) : (
              <span class="quiet">in a name</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Replace({ one, onReplace }: { one: DraftDear; onReplace: (one: DraftDear) => void }) {
  const plain = one.plain.trim() === '' ? 'a blank' : one.plain;
  const label = one.plain === '' ? 'Leave it out' : `Write ${plain}`;
  return (
    <Button class="small" aria-label={`${label}: ${one.name}`} onClick={() => onReplace(one)}>
      {label}
    </Button>
  );
}

function Judgement({ desk, texts, draft }: { desk: Desk; texts: TextsView; draft: string }) {
  const { errors, warnings } = checkTemplate({
    businessName: texts.businessName,
    website: texts.website,
    monthlyText: draft,
  });
  const isUnfinished = texts.businessName === '' || texts.website === '';
  if (errors.length + warnings.length === 0) return <p class="good">✓ Ready to go out.</p>;
  return (
    <ul class="checks">
      {errors.map((error) => (
        <li key={error} class="bad">
          <strong>To mend: </strong>
          {error}
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning}>
          <strong>Better: </strong>
          {warning}
        </li>
      ))}
      {isUnfinished ? (
        <li>
          <Button class="small" onClick={() => desk.show('setUp')}>
            Fill in under Set up
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function Example({ counted: { text }, isReal }: { counted: DraftCount; isReal: boolean }) {
  return (
    <figure>
      <figcaption>{isReal ? 'With the name that takes most parts' : 'For a long name'}</figcaption>
      <p class="bubble">{text}</p>
    </figure>
  );
}

function Starters({ onUse }: { onUse: (text: string) => void }) {
  return (
    <details>
      <summary>Start from an example</summary>
      <ul class="plain">
        {STARTERS.map((text, index) => (
          <li key={text} class="starter">
            <p>{text}</p>
            <Button class="small" aria-label={`Use this: example ${index + 1}`} onClick={() => onUse(text)}>
              Use this
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

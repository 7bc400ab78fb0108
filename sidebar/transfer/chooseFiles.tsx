/** The first step: files dropped or chosen, or a tab of this spreadsheet; and the way back from what was brought in earlier. */
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../field';
import type { TransferDesk } from './desk';
import { Earlier } from './earlier';
import type { Chosen } from './readChosen';
import type { BringIn } from './useBringIn';
import { madeOf, many } from './words';

const KINDS = '.csv,.tsv,.tab,.txt,.vcf,.vcard,text/csv,text/tab-separated-values,text/vcard';

interface Props {
  readonly desk: TransferDesk;
  readonly tabs: readonly string[];
  readonly flow: BringIn;
}

export function ChooseFiles({ desk, tabs, flow }: Props) {
  const { chosen, add, remove } = flow;
  useDrop((files) => void add(files));
  return (
    <>
      <div class="drop">
        <label for="files">Drop the files here that other systems gave you, or choose them</label>
        <p class="hint" id="files-hint">
          CSV, tabs or vCard; several at a time. Up to 50,000 rows a file. Nothing is changed yet.
        </p>
        <input
          id="files"
          aria-describedby="files-hint"
          type="file"
          multiple
          accept={KINDS}
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])]);
            // The same file can be chosen again after it was changed.
            currentTarget.value = '';
          }}
        />
      </div>
      {chosen.length === 0 ? null : (
        <ul class="plain" aria-label="Your files">
          {chosen.map((file) => (
            <ChosenFile key={file.name + file.fingerprint} file={file} onRemove={() => remove(file)} />
          ))}
        </ul>
      )}
      {tabs.length === 0 || chosen.length > 0 ? null : <FromTab tabs={tabs} flow={flow} />}
      <Earlier desk={desk} flow={flow} />
    </>
  );
}

function ChosenFile({ file, onRemove }: { file: Chosen; onRemove: () => void }) {
  const { name, table, trouble } = file;
  return (
    <li>
      <span>
        {table === undefined ? (
          <span class="notice">{trouble}</span>
        ) : (
          <>
            <strong>{name}</strong> <span class="quiet">{`${rowsBelow(table)}, ${madeOf(table)}`}</span>
          </>
        )}
      </span>
      <button type="button" class="small" aria-label={`Remove ${name}`} onClick={onRemove}>
        Remove
      </button>
    </li>
  );
}

/** Where the headings stand is known later, that of cards at once. */
function rowsBelow({ rows, delimiter }: NonNullable<Chosen['table']>): string {
  const filled = rows.slice(1).filter((row) => row.some((cell) => cell.trim() !== ''));
  return delimiter === 'vcard'
    ? many(filled.length, 'card')
    : `${many(filled.length, 'row')} below the first line`;
}

function FromTab({ tabs, flow }: { tabs: readonly string[]; flow: BringIn }) {
  const [tab, setTab] = useState(tabs[0] ?? '');
  return (
    <section class="row" aria-label="A tab of this spreadsheet">
      <Field label="Or take a tab of this spreadsheet" value={tab} choices={tabs} onChange={setTab} />
      <button type="button" onClick={() => void flow.lookAtTab(tab)}>
        Look at this tab
      </button>
    </section>
  );
}

/** What goes on from here. */
export function ChooseActions({ flow }: { flow: BringIn }) {
  const ready = flow.chosen.filter(({ table }) => table !== undefined).length;
  if (ready === 0) return null;
  return (
    <button type="button" class="action" onClick={() => void flow.lookAtFiles()}>
      {ready === 1 ? 'Look at this file' : `Look at these ${ready} files`}
    </button>
  );
}

/** A file dropped anywhere in the window is taken. */
function useDrop(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const drop = (event: DragEvent) => take([...(event.dataTransfer?.files ?? [])]);
    addEventListener('drop', drop);
    return () => removeEventListener('drop', drop);
  });
}

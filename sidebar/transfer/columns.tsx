/** Which column of each file is what: three samples and a choice for each, the ones that are not sure first. */
import type { ImportColumn, ImportedFile, ImportView } from '../../src/rpc/importViews';
import { Field } from '../field';
import type { BringIn } from './useBringIn';
import { fieldOf, withColumn, type Wish } from './wish';
import { many, number } from './words';

interface Props {
  readonly flow: BringIn;
  readonly view: ImportView;
}

export function Columns({ flow, view }: Props) {
  const files = view.files.map((file, index) => ({ file, index, isUnsure: !isKnown(file) }));
  const isAnyUnsure = files.some(({ isUnsure }) => isUnsure);
  files.sort((one, other) => Number(other.isUnsure) - Number(one.isUnsure));
  return (
    <>
      <p>Look at each column and choose what it holds.</p>
      {files.map(({ file, index }) => (
        <section key={index} aria-label={file.file}>
          <h2>{`${file.file}: ${file.source}`}</h2>
          <FileColumns {...{ flow, view, file, index }} isOpen={!isAnyUnsure} />
        </section>
      ))}
    </>
  );
}

function isKnown({ columns }: ImportedFile): boolean {
  return columns.every(({ isSure }) => isSure);
}

interface FileProps extends Props {
  readonly file: ImportedFile;
  readonly index: number;
  /** The columns that we know are unfolded. */
  readonly isOpen: boolean;
}

function FileColumns({ flow, view, file, index, isOpen }: FileProps) {
  const shown = (columns: readonly ImportColumn[]) => (
    <div class="fields">
      {columns.map((column) => (
        <ColumnChoice
          key={column.heading}
          {...{ view, column, isSure: column.isSure }}
          field={fieldOf(flow.wish, index, column)}
          onChange={(field) =>
            flow.setWish((wish: Wish) => withColumn(wish, index, { heading: column.heading, field }))
          }
        />
      ))}
    </div>
  );
  const unsure = file.columns.filter(({ isSure }) => !isSure);
  const others = file.columns.filter(({ isSure }) => isSure);
  const isKept = (column: ImportColumn) => column.use !== '' || fieldOf(flow.wish, index, column) !== '';
  const nowhere = others.filter((column) => !isKept(column)).length;
  return (
    <>
      {unsure.length === 0 ? null : shown(unsure)}
      {others.length === 0 ? null : (
        <details open={isOpen}>
          <summary>
            {many(others.length - nowhere, 'column that we know', 'columns that we know')}
            {nowhere === 0 ? '' : `, ${number(nowhere)} kept nowhere`}
          </summary>
          {shown(others)}
        </details>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly view: ImportView;
  readonly column: ImportColumn;
  readonly field: string;
  readonly onChange: (field: string) => void;
}

/** Chosen by heading: a field's name is for the program. */
function ColumnChoice({ view, column, field, onChange }: ChoiceProps) {
  const { heading, samples, isSure, use, isFixed } = column;
  const cells = samples.length === 0 ? 'empty' : samples.join(' · ');
  const shown = use === '' ? cells : [use, ...(samples.length === 0 ? [] : [cells])].join(': ');
  return (
    <Field
      label={heading}
      hint={isSure ? shown : `${shown} (not sure, please look)`}
      value={view.fields.find((one) => one.field === field)?.heading ?? ''}
      choices={isFixed ? [] : view.fields.map((one) => one.heading)}
      emptyChoice={column.field === '' && use !== '' ? 'No column of its own' : 'Kept nowhere'}
      onChange={(chosen) => onChange(view.fields.find((one) => one.heading === chosen)?.field ?? '')}
    />
  );
}

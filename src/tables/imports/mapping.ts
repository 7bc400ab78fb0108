/** What the owner is shown of a file's columns and may change, and by what a confirmed mapping is known again. */
import type { Field } from '../../core/customers/customer';
import type { RawTable } from '../../core/imports/incoming';
import { tidyText } from '../../core/tidyText';
import { keyOf } from '../customers/words';
import { layOut, type ImportColumn, type Layout, type Mapping } from './layout';
import type { Role } from './parts';
import { withoutSecrets } from './secrets';
import { useOf } from './uses';
import { plain } from './values';

/** A column of a file as the owner sees it. */
export interface MappedColumn {
  readonly heading: string;
  /** Up to three different cells. */
  readonly samples: readonly string[];
  /** '' for a column that becomes none of ours. */
  readonly field: Field | '';
  /** False when the owner should confirm it. */
  readonly isSure: boolean;
  /** What is done with it when that is more, or something else, than filling the field; '' when nothing is. */
  readonly use: string;
  /** Whatever the owner says of it. */
  readonly isFixed: boolean;
}

/** Fields that the other roles become; what is not named here is a field by itself. */
const FIELDS: { readonly [role in Role]?: Field | '' } = {
  ...{
    middle: 'name',
    suffix: 'lastName',
    tags: 'segment',
    number: 'address',
    street: 'address',
    whole: 'address',
  },
  ...{ secret: '', nickname: '', phoneLabel: '', emailLabel: '', country: '', changedOn: '', externalId: '' },
  ...{
    otherId: '',
    stop: '',
    allow: '',
    standing: '',
    soldOn: '',
    amount: '',
    lineAmount: '',
    lessAmount: '',
  },
  ...{ what: '', order: '', saleState: '', buyerId: '', buyer: '' },
};
/** Whatever the owner says of the column: what must not be used and must not be kept. */
const FIXED = /^(?:secret|stop|allow|standing)$/;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** Rows in which samples are looked for. */
const SAMPLED_ROWS = 200;

/** The columns of the file with what each is taken for; none when the file holds no list. */
export function mappingOf(table: RawTable): MappedColumn[] {
  const layout = layOut(table);
  if (!layout) return [];
  const rows = layout.rows.slice(layout.headingRow + 1, layout.headingRow + 1 + SAMPLED_ROWS);
  return layout.columns.map((column) => ({
    heading: column.heading,
    samples: column.role === 'secret' ? [] : samplesOf(rows, column.at),
    field: fieldOf(column.role),
    isSure: column.isSure,
    use: useOf(column.role),
    isFixed: FIXED.test(column.role),
  }));
}

/** The same for files with the same headings, in any order and case, whatever rows follow; '' when there are none. */
export function fingerprintOf(table: RawTable): string {
  const layout = layOut(table);
  const keys = (table.rows[layout?.headingRow ?? -1] ?? []).map(keyOf).filter((key) => key !== '');
  return keys.sort().join('|');
}

/** The layout with what the owner changed; warnings and secrets stay what they are. */
export function withMapping(layout: Layout, mapping: Mapping): Layout {
  const said = saidIn(mapping);
  return { ...layout, columns: layout.columns.map((column) => remap(column, said(column.heading))) };
}

/** What a mapping says of a heading, which the file may write in other capitals than the one it was said of. */
export function saidIn(mapping: Mapping = {}): (heading: string) => Field | '' | undefined {
  const entries = Object.entries(mapping);
  const exactly = new Map(entries);
  const alike = new Map(entries.map(([heading, field]) => [keyOf(heading), field]));
  alike.delete('');
  return (heading) => exactly.get(heading) ?? alike.get(keyOf(heading));
}

function remap(column: ImportColumn, field: Field | '' | undefined): ImportColumn {
  if (field === undefined || FIXED.test(column.role) || field === fieldOf(column.role)) return column;
  // `112.50` alone tells nothing: among the notes it has its heading before it.
  const group = field === 'notes' ? column.heading : column.group;
  return { ...column, group, role: field === 'address' ? 'whole' : (field as Role), rank: 0, isSure: true };
}

/** The field of ours that a role becomes, '' for none. */
export function fieldOf(role: Role): Field | '' {
  return FIELDS[role] ?? (role as Field | '');
}

function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = tidyText(withoutSecrets(plain(row[at]))).slice(0, LONGEST_SAMPLE);
    if (text !== '') found.add(text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** The whole spreadsheet as pieces of an archive: one JSON to bring back, and each tab as CSV for whoever has no Regulars. The key of an SMS account is no part of a spreadsheet, so it is not here. */
import {
  ARCHIVE_VERSION,
  blocksOf,
  type ArchiveHead,
  type ExactCell,
  type Look,
  type TabRows,
} from '../../core/exports/archive';
import { cellText } from '../../core/cell';
import type { Piece } from '../../core/exports/parts';
import { formatCsv } from '../../core/files/formatCsv';
import type { Book } from '../book';
import { SCHEMA_VERSION } from '../memory';
import type { Tab } from '../ports';
import { keptJournal } from './keptJournal';
import { stampOf, type Source } from './stamp';

/** Rows read at once. */
const ROWS_AT_ONCE = 2_000;
/** What file systems do not like in a name. */
const NOT_IN_NAMES = /[^\p{L}\p{N} ()_-]/gu;

/** A tab as far as it holds something. */
interface Sized {
  readonly tab: Tab;
  readonly rows: number;
  readonly columns: number;
}

/** A stretch of rows of a tab; the last one has a row more, which tells how the rest of the grid looks. */
interface Stretch extends Sized {
  /** Of the archive's tabs, from 0. */
  readonly index: number;
  readonly row: number;
  readonly height: number;
}

/** Charts on tabs of their own have no cells and stay behind. */
export function archiveSource(book: Book): Source {
  const tabs = book.tabs.filter(({ isGrid }) => isGrid).map((tab) => ({ tab, ...tab.filled() }));
  const file = { name: `${book.ports.clock.today()} archive.json`, mime: 'application/json' };
  const stretches = tabs.flatMap((sized, index) => stretchesOf(sized, index));
  const state = tabs.map(({ tab, rows, columns }) => `${tab.id} ${tab.name} ${rows} ${columns}`).join('\n');
  return {
    pieces: [
      { ...file, text: () => `${JSON.stringify(headOf(book, tabs)).slice(0, -1)},"blocks":[` },
      ...stretches.flatMap((stretch, at) => stretchPieces(stretch, { ...file, isFirst: at === 0 })),
      { ...file, text: () => ']}\n' },
    ],
    stampAt: (_, text) => stampOf(book.ports, `${state}\n${text}`),
  };
}

function stretchesOf(sized: Sized, index: number): Stretch[] {
  const end = Math.min(sized.rows + 1, sized.tab.maxRows());
  const count = Math.ceil(end / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => {
    const row = at * ROWS_AT_ONCE + 1;
    return { ...sized, index, row, height: Math.min(ROWS_AT_ONCE, end - row + 1) };
  });
}

/** Read once, whichever of the two is asked for first. */
function stretchPieces(stretch: Stretch, file: Omit<Piece, 'text'> & { readonly isFirst: boolean }): Piece[] {
  let read: TabRows | undefined;
  const rows = () => (read ??= readStretch(stretch));
  const { name, mime, isFirst } = file;
  const number = String(stretch.index + 1).padStart(2, '0');
  return [
    {
      name,
      mime,
      text: () =>
        (isFirst ? '' : ',') +
        blocksOf(rows())
          .map((block) => `\n${JSON.stringify(block)}`)
          .join(),
    },
    {
      name: `${number} ${stretch.tab.name.replace(NOT_IN_NAMES, '_')}.csv`,
      mime: 'text/csv',
      text: () => csvOf(rows().values.slice(0, Math.max(0, stretch.rows - stretch.row + 1))),
    },
  ];
}

function readStretch({ tab, index, rows, columns, row, height }: Stretch): TabRows {
  const block = { row, column: 1, rows: height, columns: Math.max(1, columns) };
  const read = (look: Look) => tab.readLook(block, look);
  return {
    tab: index,
    row,
    values: tab.readExact(block),
    formulas: tab.readFormulas(block),
    looks: {
      format: read('format'),
      weight: read('weight'),
      ground: read('ground'),
      note: read('note'),
    },
    goesOn: row + height > rows,
  };
}

function csvOf(rows: readonly (readonly ExactCell[])[]): string {
  if (rows.length === 0) return '';
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.at : cellText(cell))));
  return `${formatCsv(texts, { guarded: true })}\r\n`;
}

function headOf({ ports, tags }: Book, tabs: readonly Sized[]): ArchiveHead {
  const ids = tabs.map(({ tab }) => tab.id);
  const marks = tags.map(({ place, value }): ArchiveHead['marks'][number] => [
    place.kind === 'workbook' ? -1 : ids.indexOf(place.tabId),
    place.kind === 'column' ? place.column : 0,
    value,
  ]);
  return {
    regulars: 'archive',
    version: ARCHIVE_VERSION,
    schema: SCHEMA_VERSION,
    made: ports.clock.today(),
    tabs: tabs.map(({ tab, columns }) => ({
      id: tab.id,
      name: tab.name,
      ...tab.readShape(Math.max(1, columns)),
    })),
    marks,
    journal: keptJournal(ports.journal.readAll()),
  };
}

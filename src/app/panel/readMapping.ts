/** What the set-up would make of a tab: each column with samples and its meaning, how consent is read, what would change. Writes nothing. */
import { cellText } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { ownWords } from '../../core/customers/segmentWords';
import { good, type Result } from '../../core/result';
import type { ArgsOf } from '../../rpc/contract';
import type { MappedColumn, MappingView } from '../../rpc/mappingView';
import { COLUMNS, headingOf, isOurOwn } from '../../tables/customers/columns';
import { isOwnTab, type Book } from '../book';
import type { Ports } from '../ports';
import { classesQuestion } from '../setUp/askWords';
import { findList, proposeFor, typedSegments, type FoundList } from '../setUp/findList';
import { mappedColumns } from '../setUp/mapping';
import { samplesOf } from '../setUp/samples';
import { changeLines, consentSentence } from '../setUp/words';
import { inPanel } from './inPanel';

/** '' asks for the tab where the owner is, else the first that has a list. */
export function readMapping(ports: Ports, request: ArgsOf<'readMapping'>): Result<MappingView> {
  return inPanel(ports, 'Set up', (book) => {
    const found = findList(book, request.tab === '' ? undefined : request.tab);
    if (!found.ok) return found;
    if (found.value === undefined) return good({ value: emptyView(book) });
    const columns = columnsFor(found.value, request.mapping);
    return columns.ok ? good({ value: viewOf(book, found.value, columns.value) }) : columns;
  });
}

function columnsFor(
  found: FoundList,
  mapping: ArgsOf<'readMapping'>['mapping'],
): Result<ReadonlyMap<Field, number>> {
  if (mapping !== 'guess') return mappedColumns(found, mapping);
  return good(new Map(found.recognised.columns.map(({ field, column }) => [field, column])));
}

function emptyView(book: Book): MappingView {
  return {
    tab: '',
    tabs: tabNames(book),
    customers: 0,
    classes: '',
    columns: [],
    choices: choices(),
    changes: [],
    consent: '',
    consentStory: '',
    words: [],
  };
}

function viewOf(book: Book, found: FoundList, columns: ReadonlyMap<Field, number>): MappingView {
  const proposal = proposeFor(book, found, { columns });
  const classes = classesQuestion(found, columns);
  const isAdopted = book.memory?.customersTab === found.tab.id;
  return {
    tab: found.tab.name,
    tabs: tabNames(book),
    customers: proposal.list.customers.length,
    classes: classes === undefined ? '' : `${classes.question} Then choose Segment there.`,
    columns: mappedColumnsOf(found, columns),
    choices: choices(),
    changes: changeLines(book, proposal).map((line) => line.replace(/^• /, '')),
    consent: consentSentence(proposal),
    consentStory: (isAdopted ? book.memory?.consentStory : undefined) ?? '',
    words: ownWords(typedSegments(proposal)),
  };
}

/** Columns with a heading, from left to right; ours are left out. */
function mappedColumnsOf(found: FoundList, columns: ReadonlyMap<Field, number>): MappedColumn[] {
  const { grid, recognised } = found;
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  const unsure = new Set(recognised.columns.filter(({ isSure }) => !isSure).map(({ column }) => column));
  return (grid[recognised.headingRow - 1] ?? []).flatMap((cell, index) => {
    const column = index + 1;
    const heading = cellText(cell);
    const field = fields.get(column);
    if (heading === '' || (field !== undefined && isOurOwn(field))) return [];
    const means = field === undefined ? '' : headingOf(field);
    return [{ column, heading, samples: samplesOf(found, column), means, isSure: !unsure.has(column) }];
  });
}

function choices(): string[] {
  return COLUMNS.filter(({ field }) => !isOurOwn(field)).map(({ heading }) => heading);
}

function tabNames(book: Book): string[] {
  return book.tabs.filter((tab) => tab.isGrid && !isOwnTab(book, tab)).map(({ name }) => name);
}

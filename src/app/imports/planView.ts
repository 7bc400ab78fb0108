/** The dry run as the dialog shows it: the files counted, the first of each kind, what is asked; nothing in it is done. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import type { Person } from '../../core/imports/people';
import type { ConsentNews, Question, SeenLine } from '../../core/imports/planTypes';
import { good, type Result } from '../../core/result';
import { sayDay } from '../../core/sayDay';
import type { ArgsOf } from '../../rpc/contract';
import type {
  ImportColumn,
  ImportedFile,
  ImportLine,
  ImportQuestion,
  ImportView,
} from '../../rpc/importViews';
import { headingOf } from '../../tables/customers/columns';
import { mappingOf, saidIn } from '../../tables/imports/mapping';
import type { Book } from '../book';
import { newColumns } from '../newColumns';
import type { Worked } from '../panel/inPanel';
import { mappableFields } from './mappings';
import { headingIn, readSituation, stagedSource, type Situation } from './situation';

const SHOWN_QUESTIONS = 200;
const SHOWN_STOPS = 20;
const LONGEST_SHOWN = 300;

/** The request of the dialog. */
export function planView(
  start: Book,
  { importId, choice, mapping }: ArgsOf<'planImport'>,
): Result<Worked<ImportView>> {
  const source = stagedSource(start, importId);
  if (!source.ok) return source;
  const wish = { choice, mapping, answers: new Map<string, 'here'>(), hasStory: false };
  const situation = readSituation(start, source.value, wish);
  return situation.ok ? good({ value: viewOf(situation.value) }) : situation;
}

/** What would become of the files. */
export function viewOf(situation: Situation): ImportView {
  const { plan, source } = situation;
  const lines = (seen: readonly SeenLine[]) => seen.map((line) => lineView(situation, line));
  return {
    importId: source.head.importId,
    files: source.tables.map((_, index) => fileView(situation, index)),
    fields: mappableFields(),
    counts: {
      created: plan.created.length,
      updated: plan.updated.length,
      joined: plan.joined,
      unchanged: plan.unchanged,
      refused: plan.refused,
      purchases: plan.purchases.length,
      optOuts: plan.optOuts.length,
      doubtful: plan.doubtful,
      yeses: plan.yeses,
      yesesLeft: plan.yesesLeft,
    },
    created: lines(plan.lines.created),
    updated: lines(plan.lines.updated),
    joined: lines(plan.lines.joined),
    refused: lines(plan.lines.refused),
    unchanged: lines(plan.lines.unchanged),
    doubtful: lines(plan.lines.doubtful),
    agreed: lines(plan.lines.agreed),
    optOuts: lines(plan.optOuts.slice(0, SHOWN_STOPS).map(stopLine)),
    questions: plan.questions.slice(0, SHOWN_QUESTIONS).map((question) => questionView(situation, question)),
    needsConsentStory: plan.needsConsentStory,
    newColumns: newColumns(missingFields(situation), (situation.open?.list.headingCells ?? []).map(cellText)),
    leftColumns: leftColumns(situation),
    seen: plan.seen,
  };
}

/** The columns that the list does not have yet; that of the yeses comes with the story. */
function missingFields({ input, plan }: Situation): Field[] {
  const wanted = new Set<Field>([...plan.fields, ...(plan.yeses > 0 ? ['textConsent' as const] : [])]);
  return [...wanted].filter((field) => !input.fields.has(field));
}

const SHOWN_LEFT = 6;

/** So that nobody believes that all of a file came over. */
function leftColumns({ source, mappings }: Situation): string {
  const headings = source.tables.flatMap((table, index) => {
    const said = saidIn(mappings[index]);
    return mappingOf(table)
      .filter(({ heading, field, use }) => (said(heading) ?? field) === '' && use === '')
      .filter(({ samples, isFixed }) => samples.length > 0 && !isFixed)
      .map(({ heading }) => `"${heading}"`);
  });
  const names = [...new Set(headings)].filter((name) => name !== '""');
  if (names.length === 0) return '';
  const more = names.length > SHOWN_LEFT ? ` and ${names.length - SHOWN_LEFT} more` : '';
  return `Kept nowhere: ${names.slice(0, SHOWN_LEFT).join(', ')}${more}. Choose what they are under "Look at the columns", Notes for example.`;
}

function fileView({ source, files, plan, mappings }: Situation, index: number): ImportedFile {
  const table = source.tables[index];
  const read = files[index];
  const counts = plan.files[index] ?? { customers: 0, withEmail: 0, withPhone: 0, refused: 0 };
  const said = saidIn(mappings[index]);
  const choosable = new Set<string>(mappableFields().map(({ field }) => field));
  return {
    file: table?.file ?? '',
    source: read?.source ?? '',
    encoding: table?.encoding ?? '',
    delimiter: table?.delimiter ?? '',
    headingLine: read?.headingLine ?? 0,
    rows: table?.rows.length ?? 0,
    ...counts,
    columns: (table ? mappingOf(table) : []).map(
      ({ heading, samples, field, isSure, use, isFixed }): ImportColumn => ({
        ...{ heading, samples, use, isFixed },
        field: said(heading) ?? (choosable.has(field) ? field : ''),
        isSure: isSure || said(heading) !== undefined,
      }),
    ),
  };
}

function stopLine({ person, channel, contact, file }: ConsentNews): SeenLine {
  return { file, line: person.place?.line ?? 0, why: `${STOPPED[channel]} to ${contact}.`, person };
}

const STOPPED = { text: 'No texts', call: 'No calls', email: 'No e-mails' };

function lineView(situation: Situation, { file, line, why, person }: SeenLine): ImportLine {
  const reached = person?.reached(situation.rules.country);
  return {
    file: situation.source.tables[file]?.file ?? '',
    line,
    name: person?.name ?? '',
    phone: reached?.phone ?? '',
    email: reached?.email ?? '',
    why,
    changes: person === undefined ? [] : changesOf(situation, person),
  };
}

function changesOf({ open }: Situation, { wanted, customer }: Person): ImportLine['changes'] {
  return Object.entries(wanted).map(([field, cell]) => ({
    heading: headingIn(open?.list, field as Field, headingOf),
    from: shown(customer?.cells[field as Field]),
    to: shown(cell),
  }));
}

function questionView(
  { open }: Situation,
  { key, person, field, here, there, leavesYes }: Question,
): ImportQuestion {
  const heading = headingIn(open?.list, field, headingOf);
  return { key, name: person.name, heading, here: shown(here), there: shown(there), leavesYes };
}

function shown(cell: Cell | undefined): string {
  const text =
    cell !== undefined && isDayCell(cell) && cell.time === undefined ? sayDay(cell.day) : cellText(cell);
  return text.slice(0, LONGEST_SHOWN);
}

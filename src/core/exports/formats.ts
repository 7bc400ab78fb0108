/** The files for another system: who is in which, and what stands in them; what the systems want is said in systems. */
import {
  americanDay,
  columnsOf,
  idColumns,
  saidNo,
  tableFiles,
  type Column,
  type ExportFile,
} from './columns';
import type { Leaving } from './leaving';
import { systems, type ChoiceName, type System } from './systems';
import { formatVcards } from './vcard';

type Choice = (customer: Leaving) => boolean;

const isOurs: Choice = ({ values }) => values.id !== '';
const hasEmail: Choice = ({ values }) => values.email !== '';
/** Put away, or never to be written to again: no marketing, though they said no stop. */
const isLeftAlone: Choice = ({ values }) => values.archivedOn !== '' || values.segment === 'Terrorist';
const isOpen: Choice = (one) => isOurs(one) && !saidNo(one) && !isLeftAlone(one);

const CHOICES: { readonly [name in ChoiceName]: Choice } = {
  ours: isOurs,
  open: isOpen,
  closed: (one) => isOurs(one) && !isOpen(one),
  stopped: (one) => hasEmail(one) && saidNo(one),
  reached: (one) => hasEmail(one) && isOpen(one),
  alone: (one) => hasEmail(one) && !saidNo(one) && isLeftAlone(one),
  company: ({ values }) => values.company !== '',
};

/** Their files are there without anybody in them too. */
const MAIN: ReadonlySet<ChoiceName> = new Set(['ours', 'open', 'reached']);

/** The names by which formats are asked for. */
export const FORMATS: readonly string[] = [
  'hubspot',
  'keap',
  'sharpspring',
  'dynamics',
  'google',
  'mailchimp',
  'vcard',
];

/** The files that a system takes; those for stops and the like when somebody is in them. */
export function exportFiles(format: string, leaving: readonly Leaving[]): ExportFile[] {
  const customers = leaving.filter(isOurs);
  const known = systems();
  const system = known.systems[format];
  if (system === undefined) {
    const own = [...columnsOf(known.ours), ...idColumns(customers)];
    return [{ name: 'customers.vcf', mime: 'text/vcard', text: formatVcards(customers, own) }];
  }
  const usual = columnsFor(system, customers);
  const form = system.isAmerican ? americanDay : (text: string) => text;
  return system.files.flatMap(([name, choice, own]) => {
    const columns = own === undefined ? usual : columnsOf(own);
    const chosen = leaving.filter(CHOICES[choice]);
    const all = chosen.map((one) => columns.map(([, fill]) => form(fill(one))));
    const rows = own === undefined ? all : distinct(all);
    return rows.length > 0 || MAIN.has(choice)
      ? tableFiles(name, columns, { rows, most: system.most ?? Infinity })
      : [];
  });
}

function distinct(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [row.join().toLowerCase(), row])).values()];
}

/** Ids of other systems are columns like the rest, or the last of the pairs. */
function columnsFor({ columns, id, pairs }: System, customers: readonly Leaving[]): Column[] {
  const plain = columnsOf(columns);
  const ids = idColumns(customers);
  if (pairs === undefined)
    return [...plain, ...ids.map(([heading, fill]): Column => [heading === id?.[0] ? id[1] : heading, fill])];
  return [
    ...plain,
    ...pairs.flatMap(([kind, text], at) =>
      paired(kind, [...columnsOf(text), ...(at === pairs.length - 1 ? ids : [])]),
    ),
  ];
}

/** A label beside each value; none beside a blank one. */
function paired(kind: string, columns: readonly Column[]): Column[] {
  return columns.flatMap(([label, fill], at): Column[] => [
    [`${kind} ${at + 1} - Label`, (one) => fill(one) && label],
    [`${kind} ${at + 1} - Value`, fill],
  ]);
}

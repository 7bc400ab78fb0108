/** What the columns of a file are by the owner's word: said now, or remembered of a file with the same headings. */
import type { Field } from '../../core/customers/customer';
import type { RawTable } from '../../core/imports/incoming';
import { printOf } from '../../core/print';
import { good, refused, type Result } from '../../core/result';
import type { FileMapping } from '../../rpc/importViews';
import { COLUMNS } from '../../tables/customers/columns';
import type { Mapping } from '../../tables/imports/layout';
import { fingerprintOf } from '../../tables/imports/mapping';
import type { Ports } from '../ports';

/** Before the fingerprint of the headings, in the document's properties. */
const REMEMBERED = 'map ';
const MOST_REMEMBERED = 30;
/** Google allows 9 KB in a property. */
const MAX_TEXT = 4_000;

/** By file; what is said now goes before what is remembered. Refused for a word that is no column of ours. */
export function mappingsFor(
  ports: Ports,
  tables: readonly RawTable[],
  said: readonly FileMapping[],
): Result<readonly (Mapping | undefined)[]> {
  const isKnown = (word: string) => word === '' || mappableFields().some(({ field }) => field === word);
  const strange = said.flatMap(({ columns }) => Object.values(columns)).find((word) => !isKnown(word));
  if (strange !== undefined)
    return refused('bad-request', `"${strange}" is nothing a column can hold. Nothing was changed.`);
  const known = ports.journal.readAll();
  return good(
    tables.map((table, index) => {
      const now = said.find(({ file }) => file === index)?.columns ?? {};
      const mapping = { ...readMapping(known[nameOf(table)]), ...now };
      return Object.keys(mapping).length === 0 ? undefined : (mapping as Mapping);
    }),
  );
}

function readMapping(text: string | undefined): { readonly [heading: string]: string } {
  try {
    return text ? (JSON.parse(text) as { readonly [heading: string]: string }) : {};
  } catch {
    return {};
  }
}

function nameOf(table: RawTable): string {
  return REMEMBERED + printOf(fingerprintOf(table));
}

/** Remembers what was said of each file's columns, for the next file with these headings; the oldest is not known, so any gives way. */
export function rememberMappings(
  ports: Ports,
  tables: readonly RawTable[],
  mappings: readonly (Mapping | undefined)[],
): void {
  const known = ports.journal.readAll();
  const fresh: { [name: string]: string } = {};
  tables.forEach((table, index) => {
    const text = JSON.stringify(mappings[index] ?? {});
    const name = nameOf(table);
    if (text !== '{}' && text.length <= MAX_TEXT && known[name] !== text) fresh[name] = text;
  });
  const names = Object.keys(fresh);
  if (names.length === 0) return;
  const others = Object.keys(known).filter(
    (name) => name.startsWith(REMEMBERED) && known[name] !== '' && !names.includes(name),
  );
  const going = others.slice(0, Math.max(0, others.length + names.length - MOST_REMEMBERED));
  ports.journal.write({ ...Object.fromEntries(going.map((name) => [name, ''])), ...fresh });
}

/** What a column of a file can be: nothing that only we write. */
export function mappableFields(): { field: Field; heading: string }[] {
  return COLUMNS.filter(({ field }) => field !== 'status' && field !== 'referredById').map(
    ({ field, heading }) => ({ field, heading }),
  );
}

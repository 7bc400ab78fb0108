/** The groups of the Duplicates tab as the panel shows them: the rows as they stand now, field by field, with what is proposed. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { mergedFields, planMerge, type Merging } from '../../core/duplicates/merge';
import { BUNDLES, goingWords, mergedCell } from '../../core/duplicates/mergeFields';
import { headingIn, OWN, ownColumns, ownLines } from '../../core/duplicates/ownColumns';
import { good, type Result } from '../../core/result';
import { sayDay } from '../../core/sayDay';
import type { DuplicateField, DuplicatesView, DuplicateView } from '../../rpc/duplicateViews';
import { duplicatesTab, readGroups, type ListedGroup } from '../../tables/duplicatesTable';
import { findOwnTab, readGrid } from '../book';
import { readConsents } from '../consentBook';
import { rulesOf, settingsOf } from '../command';
import { inPanel } from '../panel/inPanel';
import type { Ports } from '../ports';
import { readFormulaCells } from './formulaCells';
import { groupToMerge, membersOf, mergingOf, type MergeFacts } from './groupToMerge';
import { openWhole, type WholeList } from './wholeList';

const MOST_GROUPS = 50;
/** Asked about as one, whatever it is made of. */
const NAMES_OF_BUNDLES: { readonly [field in Field]?: string } = { name: 'Name', address: 'Address' };
/** Hidden or ours: nothing an owner could choose. */
const NOT_SHOWN = /^(?:referredById|external:)/;

/** Nothing is written. */
export function showDuplicates(ports: Ports): Result<DuplicatesView> {
  return inPanel<DuplicatesView>(ports, 'Duplicates', (book) => {
    const tab = findOwnTab(book, duplicatesTab);
    const listed = readGroups(readGrid(tab, duplicatesTab));
    if (listed.length === 0) return good({ value: { groups: [], total: 0, isFound: tab !== undefined } });
    const opened = openWhole(book);
    if (!opened.ok) return opened;
    const reading = settingsOf(book);
    const facts: MergeFacts = {
      rules: rulesOf(book, reading),
      consent: readConsents(book, reading.settings.country).consent,
      formulas: new Map(),
    };
    const list = opened.value;
    const calculated = { ...facts, formulas: formulasIn(list, listed, facts) };
    const groups = listed.flatMap((group) => groupView(list, group, calculated) ?? []);
    return good({ value: { groups: groups.slice(0, MOST_GROUPS), total: groups.length, isFound: true } });
  });
}

/** What is calculated in groups that differ in the owner's own columns, or in words; most lists have none. */
function formulasIn(
  list: WholeList,
  listed: readonly ListedGroup[],
  facts: MergeFacts,
): MergeFacts['formulas'] {
  const rows = listed.flatMap(({ ids }) => {
    const members = membersOf(list, ids);
    const merging = mergingOf(list, members, { wish: {}, facts });
    const lines = [...ownLines(merging), ...goingWords(merging)];
    return lines.length > 0 ? members.map(({ row }) => row) : [];
  });
  return rows.length > 0 ? readFormulaCells(list, rows) : facts.formulas;
}

/** Undefined when a row of the group is not in the list any more. */
function groupView(list: WholeList, listed: ListedGroup, facts: MergeFacts): DuplicateView | undefined {
  const members = membersOf(list, listed.ids);
  const found =
    members.length === listed.ids.length ? groupToMerge(list, members, { wish: {}, facts }) : undefined;
  if (!found?.ok) return undefined;
  const { kept, gone } = found.value;
  const rows = [kept, ...gone];
  const merging = mergingOf(list, rows, { wish: {}, facts });
  return {
    group: listed.group,
    score: listed.score,
    why: listed.why,
    members: rows.map(({ id, row, cells }) => ({ id, row, name: nameOf(cells).full || `Row ${row}` })),
    fields: fieldsOf(list, merging),
    notices: planMerge(merging)?.notices ?? [],
  };
}

/** Those of which any row has something, first those in which they differ. */
function fieldsOf(list: WholeList, merging: Merging): DuplicateField[] {
  const leads = mergedFields(merging.fields).filter(
    (field) => !NOT_SHOWN.test(field) && leadOf(field, list) === field,
  );
  const shown = leads.flatMap((field): DuplicateField[] => {
    const parts = partsOf(field, list);
    const cells = merging.rows.map(({ cells: own }) => textOf(parts.map((part) => own[part])));
    if (cells.every((text) => text === '')) return [];
    const merged = parts.map((part) => mergedCell(part, merging));
    const mergedText = textOf(merged.map(({ cell }) => cell));
    const from = merged.find(({ cell }) => cellText(cell) !== '')?.from;
    return [
      {
        field,
        heading: NAMES_OF_BUNDLES[parts.length > 1 ? field : 'id'] ?? list.headings.get(field) ?? field,
        cells: isOneReach(field, merging) ? cells.map(() => mergedText) : cells,
        best: merging.rows.findIndex(({ id }) => id === from),
        merged: mergedText,
      },
    ];
  });
  const isOne = ({ cells }: DuplicateField) =>
    Number(new Set(cells.filter((text) => text !== '')).size === 1);
  const own = ownFields(merging).filter((one) => isOne(one) === 0 && one.cells.some(Boolean));
  return [...shown, ...own].sort((a, b) => isOne(a) - isOne(b));
}

function ownFields(merging: Merging): DuplicateField[] {
  return ownColumns(merging).map(({ heading, cells, best }) => {
    const texts = cells.map((cell) => textOf([cell]));
    const merged = texts[best] ?? '';
    return { field: OWN + heading, heading: headingIn(heading), cells: texts, best, merged };
  });
}

/** One number or address, written in several ways, is nothing to choose from. */
function isOneReach(field: Field, { rows, rules }: Merging): boolean {
  if (field !== 'phone' && field !== 'email') return false;
  const reached = rows.map((row) => reachedOf(row, rules.country)[field]);
  return reached[0] !== '' && new Set(reached).size === 1;
}

/** The first column of a bundle that the list has. */
function leadOf(field: Field, list: WholeList): Field {
  return partsOf(field, list)[0] ?? field;
}

function partsOf(field: Field, { columns }: WholeList): readonly Field[] {
  const bundle = BUNDLES.find((fields) => fields.includes(field)) ?? [field];
  return bundle.filter((part) => columns.has(part) && part !== 'referredById');
}

function textOf(cells: readonly (Cell | undefined)[]): string {
  return cells
    .map((cell) => (isDayCell(cell) ? sayDay(cell.day) : cellText(cell)))
    .filter((text) => text !== '')
    .join(' ');
}

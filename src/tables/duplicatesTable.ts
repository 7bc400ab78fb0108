/** The Duplicates tab: one row for each customer of a group, and what the owner chose in the column Keep. */
import { cellText, type Cell } from '../core/cell';
import { isCustomerId, type CustomerId } from '../core/customers/customer';
import { entriesOf, type OwnTab } from './ownTab';

export const KEEP_CHOICES = ['Merge', 'Merge into this one', 'Not the same'] as const;
export type KeepChoice = (typeof KEEP_CHOICES)[number];

const KEEP_NOTE =
  'Merge makes one row of the group, with the best of each. Merge into this one keeps the row you choose it in. Not the same: ' +
  'never shown together again. Choose in one row of the group, then use Find duplicates again.';

export const duplicatesTab: OwnTab = {
  key: 'duplicates',
  name: 'Duplicates',
  columns: [
    { heading: 'Group', kind: 'automatic', width: 55 },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
    { heading: 'Name', kind: 'text', width: 145 },
    { heading: 'Phone', kind: 'text', width: 115 },
    { heading: 'Email', kind: 'text', width: 180, isWrapped: true },
    { heading: 'Score', kind: 'automatic', width: 55, note: 'How sure it is, of 100' },
    { heading: 'Why', kind: 'text', width: 210, isWrapped: true },
    { heading: 'Keep', kind: 'text', width: 150, note: KEEP_NOTE },
  ],
};

/** A row of the tab. */
export interface DuplicateLine {
  readonly group: number;
  readonly id: CustomerId;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly score: number;
  readonly why: string;
  readonly choice: KeepChoice | '';
}

/** In the order of the headings. */
export function duplicateRow({ group, id, name, phone, email, score, why, choice }: DuplicateLine): Cell[] {
  return [group, id, name, phone, email, score, why, choice];
}

/** A group as it stands in the tab. */
export interface ListedGroup {
  readonly group: number;
  readonly ids: readonly CustomerId[];
  readonly score: number;
  readonly why: string;
  /** What was chosen in which row. */
  readonly choices: ReadonlyMap<CustomerId, KeepChoice>;
  /** What stands in Keep and is no choice, or ''. */
  readonly strange: string;
}

interface GrowingGroup extends ListedGroup {
  readonly ids: CustomerId[];
  readonly choices: Map<CustomerId, KeepChoice>;
  strange: string;
}

/** The groups from the top of the tab; rows without a number or an id are of none. */
export function readGroups(grid: readonly (readonly Cell[])[]): ListedGroup[] {
  const groups = new Map<number, GrowingGroup>();
  for (const entry of entriesOf(duplicatesTab, grid)) {
    const text = (heading: string) => cellText(entry.get(heading));
    const group = Number(text('Group'));
    const id = text('Customer ID');
    if (!(group > 0) || !isCustomerId(id)) continue;
    const known: GrowingGroup = groups.get(group) ?? {
      group,
      ids: [],
      score: Number(text('Score')),
      why: text('Why'),
      choices: new Map<CustomerId, KeepChoice>(),
      strange: '',
    };
    const word = text('Keep');
    const choice = KEEP_CHOICES.find((one) => one.toLowerCase() === word.toLowerCase());
    if (!known.ids.includes(id)) known.ids.push(id);
    if (choice !== undefined) known.choices.set(id, choice);
    else known.strange ||= word;
    groups.set(group, known);
  }
  return [...groups.values()];
}

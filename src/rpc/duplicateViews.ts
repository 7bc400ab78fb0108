/** What finding and merging duplicates says across the wire: its requests, and the groups as the panel shows them; types only. */

/** One field in which the rows of a group differ. */
export type DuplicateField = {
  /** Goes back with `mergeDuplicates`. */
  readonly field: string;
  readonly heading: string;
  /** As text, in the order of the members; '' for a blank cell. */
  readonly cells: readonly string[];
  /** Index of the member whose cell is proposed; -1 where it is put together from all or is nobody's choice. */
  readonly best: number;
  /** What the merged customer gets when nothing else is chosen. */
  readonly merged: string;
};

export type DuplicateMember = { readonly id: string; readonly row: number; readonly name: string };

/** Rows that may be one person. */
export type DuplicateView = {
  /** As in the tab. */
  readonly group: number;
  readonly score: number;
  readonly why: string;
  /** The one that stays first. */
  readonly members: readonly DuplicateMember[];
  readonly fields: readonly DuplicateField[];
  /** What the owner should know before merging. */
  readonly notices: readonly string[];
};

export type DuplicatesView = {
  /** At most 50, the surest first. */
  readonly groups: readonly DuplicateView[];
  readonly total: number;
  /** False until duplicates were looked for. */
  readonly isFound: boolean;
};

type None = { readonly [key: string]: never };
type Sentence = { readonly sentence: string };

/** A group by its number in the Duplicates tab; with `ids`, only while just these rows are in it. */
type Group = { readonly group: number; readonly ids?: readonly string[] };

export type DuplicateRequests = {
  /** As the menu item: carries out what was chosen in the tab, then looks anew. */
  readonly findDuplicates: { readonly args: None; readonly result: Sentence };
  /** The groups of the tab as they stand in the list now. */
  readonly showDuplicates: { readonly args: None; readonly result: DuplicatesView };
  /** `keep` is the row that stays, `fields` says from which row a field is taken; what is absent is as proposed. */
  readonly mergeDuplicates: {
    readonly args: Group & {
      readonly keep?: string;
      readonly fields?: { readonly [field: string]: string };
    };
    /** `change` goes back with `takeBackChange`. */
    readonly result: Sentence & { readonly change: string };
  };
  readonly notTheSame: { readonly args: Group; readonly result: Sentence };
};

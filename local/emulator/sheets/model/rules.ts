/** What can be laid over cells besides their values: formats, notes, validation; plain data without behaviour. */
import type { Box } from './box';

/** A rectangle of a certain tab. */
export interface Area {
  readonly sheetId: number;
  readonly box: Box;
}

/** An argument of a criterion: dates as milliseconds since 1970, ranges as areas, relative dates by name. */
export type CriterionValue =
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly area: Area }
  | { readonly relative: string };

/** A test that a value passes or fails, by Google's name of the criterion. */
export interface Criterion {
  readonly type: string;
  readonly values: readonly CriterionValue[];
}

/** A data validation rule as set; compared by identity. */
export interface ValidationRule extends Criterion {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Lines around a cell; a side that is absent has none. */
export interface Borders {
  readonly top?: string;
  readonly left?: string;
  readonly bottom?: string;
  readonly right?: string;
}

/** Everything a cell can carry besides its value; absent means Google's default. */
export interface CellAttributes {
  numberFormat: string;
  background: string;
  fontColor: string;
  fontFamily: string;
  fontLine: string;
  fontSize: number;
  fontStyle: string;
  fontWeight: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrap: string;
  textDirection: string;
  rotation: number;
  borders: Borders;
  validation: ValidationRule;
  note: string;
}

export type AttributeName = keyof CellAttributes;

/** What `clearFormat` resets and `formatOnly` copies. */
export const FORMAT_NAMES = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontLine',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'textDirection',
  'rotation',
  'borders',
] as const satisfies readonly AttributeName[];

/** All attributes. */
export const ATTRIBUTE_NAMES: readonly AttributeName[] = [...FORMAT_NAMES, 'validation', 'note'];

/** Colours, fonts and conditions of one conditional format rule. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly condition: Criterion | undefined;
  readonly style: {
    readonly background: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly strikethrough: boolean | null;
    readonly underline: boolean | null;
  };
  readonly gradient: Gradient | undefined;
}

/** The points of a colour scale. */
export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

/** One point of a colour scale; without a type it is the smallest or largest value. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string | undefined;
  readonly value: string;
}

/** What a column of a filter lets through. */
export interface FilterRule {
  readonly condition: Criterion | undefined;
  readonly hidden: readonly string[] | undefined;
  readonly visible: readonly string[] | undefined;
}

/** The one filter of a sheet; columns counted from 0 on the sheet. */
export interface FilterState {
  readonly box: Box;
  readonly columns: readonly { readonly column: number; readonly rule: FilterRule }[];
}

/** Where a piece of developer metadata sits. */
export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

/** One piece of developer metadata. */
export interface MetadataItem {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly place: MetadataPlace;
}

/** One protection; `box` undefined covers the whole sheet. */
export interface ProtectionItem {
  readonly id: number;
  readonly sheetId: number;
  readonly box: Box | undefined;
  readonly name: string | null;
  readonly description: string;
  readonly isWarningOnly: boolean;
  /** undefined: everybody who may edit the file. */
  readonly editors: readonly string[] | undefined;
  readonly unprotected: readonly Box[];
}

/** A name for cells. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

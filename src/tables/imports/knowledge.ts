/** All that is known of other systems' files, as plain data; how it is used is left to `parts` and `recogniseSource`. */
import { ADDRESS_BOOKS } from './sources/addressBooks';
import { BOOKS } from './sources/books';
import { CRMS } from './sources/crms';
import { MAILINGS } from './sources/mailings';
import { SHOPS } from './sources/shops';
import type { Source } from './sources/source';
import { COUNTRIES, GROUP, ROLES, SALE_ROLES } from './headingRules';

/** What there is to know. */
export interface Knowledge {
  readonly sources: readonly Source[];
  /** `role pattern`, the first that fits counts; patterns are for keys of headings, @ stands for `group`. */
  readonly roles: readonly string[];
  /** Whose or which address. */
  readonly group: string;
  /** The columns of a sale in a shop's file that nobody knows. */
  readonly saleRoles: readonly string[];
  /** Names in small letters and two-letter codes, ` usa=US `. */
  readonly countries: string;
}

/** A new copy each time: keep it. */
export function knowledge(): Knowledge {
  return {
    sources: [...CRMS, ...ADDRESS_BOOKS, ...SHOPS, ...BOOKS, ...MAILINGS],
    roles: ROLES.trim().split(/\s*\n\s*/),
    group: GROUP,
    saleRoles: SALE_ROLES.trim().split(/\s*\n\s*/),
    countries: COUNTRIES,
  };
}

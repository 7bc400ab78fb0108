/** A full name in two, for systems that keep first and last name apart; joined with a blank it is the full name again. */
import { cellText } from '../cell';
import type { CustomerCells } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { tidyText } from '../tidyText';

export interface SplitName {
  readonly first: string;
  readonly last: string;
  /** `First Last`; '' when nobody is named, as for a company. */
  readonly full: string;
}

/** Two people or a firm have no first name. */
const SEVERAL = /[&+/@\d]|\s(?:and|und|y|et|or)\s/i;
/** The last word with what belongs to it: van der Berg, de la Cruz, Smith Jr. */
const LAST =
  /^(\S+(?: \S+)*?) ((?:(?:van|von|vom|zu|zum|zur|de|den|der|del|della|di|da|das|do|dos|du|la|le|los|ter|ten|al|el|bin|ibn|ben|st\.?) )*\S+(?: (?:jr|sr|i{2,3}|iv|esq|md|phd|dds|cpa)\.?)?)$/i;

/** First and last name as the list has them, else the full name cut before its last part. */
export function splitName(cells: CustomerCells): SplitName {
  const full = fullNameOf(cells);
  const first = tidyText(cellText(cells.firstName));
  const last = tidyText(cellText(cells.lastName));
  if (first === '' && full === cellText(cells.company)) return { first: '', last: '', full: '' };
  if (first + last !== '' && cellText(cells.name) === '') return { first, last, full };
  if (SEVERAL.test(full)) return { first: '', last: full, full };
  const [, given = full, family = ''] = LAST.exec(full) ?? [];
  return { first: given, last: family, full };
}

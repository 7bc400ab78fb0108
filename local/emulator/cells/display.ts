/** Knows which text a cell shows for its value and format; digits and dates are left to displayNumber.ts and displayDate.ts. */
import { displayDate } from './displayDate';
import { displayGeneral } from './displayGeneral';
import { displayDigits } from './displayNumber';
import { compileFormat, type FormatSection } from './numberFormat';
import type { CellValue, Locale } from './types';

/** The text Sheets shows, as `getDisplayValue` gives it; column widths do not count. Any format is accepted. */
export function displayText(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const { sections } = compileFormat(format);
  if (typeof value === 'string')
    return sections.length === 0 || value === '' ? value : displayString(value, sections);
  if (sections.length === 0) return displayGeneral(value, locale);
  return displayNumber(value, sections, locale);
}

/** Text goes through the fourth section, or through one that has an '@'. */
function displayString(text: string, sections: readonly FormatSection[]): string {
  const section =
    sections[3] ?? sections.find((candidate) => candidate.tokens.some((token) => token.kind === 'text'));
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function displayNumber(value: number, sections: readonly FormatSection[], locale: Locale): string {
  const section = sectionFor(value, sections);
  if (section === undefined) return displayGeneral(value, locale);
  if (section.isDate) return displayDate(value, section, locale);
  if (section.tokens.some((token) => token.kind === 'text'))
    return displayString(displayGeneral(value, locale), [section]);
  const text = displayDigits(Math.abs(value), section, locale);
  return value < 0 && isSignShown(section, sections) ? `-${text}` : text;
}

/** One section is for all numbers, a second for negative ones, a third for zero; conditions in brackets come first. */
function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  if (sections.some((section) => section.condition !== undefined)) {
    return sections.find((section) => section.condition === undefined || holds(value, section.condition));
  }
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

/** A section made for negative numbers writes its own sign; else it is shown even where rounding leaves only zeros, as Sheets does (`-0.00`). */
function isSignShown(section: FormatSection, sections: readonly FormatSection[]): boolean {
  return section !== sections[1] || section.condition !== undefined;
}

function holds(value: number, condition: { operator: string; limit: number }): boolean {
  const { operator, limit } = condition;
  if (value === limit) return operator === '=' || operator === '<=' || operator === '>=';
  if (operator === '<>') return true;
  return value < limit ? operator.startsWith('<') : operator.startsWith('>');
}

/** What the phone library knows of the world's numbers; the build puts a packed copy in place of this file (build/phoneMetadataLoader.mjs). */
import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';

/** The part that plain numbers of a North American list need: a script opens the rest only for others. */
export interface NorthAmerica {
  /** Two-letter codes. */
  readonly countries: readonly string[];
  /** Pattern of the ten digits of fixed lines and mobiles, which the plan does not tell apart. */
  readonly fixedLines: string;
}

/** Where the metadata keeps the patterns per type of number, the fixed lines first. */
const TYPES = 11;

/** The same object each time. */
export function phoneMetadata(): MetadataJson {
  return metadata;
}

/** The countries with the code 1, and the numbers of the two that have nearly all of them. */
export function northAmerica(): NorthAmerica {
  return {
    countries: metadata.country_calling_codes['1'] ?? [],
    fixedLines: `${fixedLinesOf('US')}|${fixedLinesOf('CA')}`,
  };
}

function fixedLinesOf(country: 'US' | 'CA'): string {
  const plan: unknown = metadata.countries[country];
  const types: unknown = Array.isArray(plan) ? plan[TYPES] : undefined;
  const fixed: unknown = Array.isArray(types) ? types[0] : undefined;
  const pattern: unknown = Array.isArray(fixed) ? fixed[0] : undefined;
  if (typeof pattern !== 'string') throw new Error('The phone metadata has changed its shape.');
  return `(?:${pattern})`;
}

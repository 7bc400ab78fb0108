/** How the window writes numbers and what files are made of. */

/** `12,000`. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 row`, `12,000 rows`. */
export function many(value: number, one: string, more = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : more}`;
}

const SEPARATORS: { readonly [delimiter: string]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  vcard: 'contact cards',
};

/** `UTF-8, semicolons`; '' for a tab. */
export function madeOf({ encoding, delimiter }: { encoding: string; delimiter: string }): string {
  const separator = SEPARATORS[delimiter] ?? delimiter;
  return [encoding, separator].filter((part) => part !== '').join(', ');
}

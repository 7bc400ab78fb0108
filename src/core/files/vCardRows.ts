/** Contact cards as a table with one row a card, under fixed headings; what becomes of the columns is left to the readers of tables. */
import type { Decode } from './decodeText';
import { partsOf, plain, readCards, type Card, type Property } from './vCard';

/** The columns that every table of cards has. */
export const VCARD_HEADINGS = [
  ...['Full Name', 'First Name', 'Last Name', 'Organization'],
  ...['Phone', 'Phone 2', 'Phone 3', 'Email', 'Email 2', 'Email 3'],
  ...['Street', 'City', 'Region', 'Postal Code', 'Country'],
  ...['Birthday', 'Note', 'Categories', 'UID', 'REV'],
] as const;

/** How many numbers and addresses of a card have a column. */
const MOST = 3;
/** Our own properties: `X-REGULARS-TEXT-CONSENT` is the column `Text consent`. */
const OWN = /^X-REGULARS-(.+)$/;
/** Nobody answers there. */
const NOT_SPOKEN = ['FAX', 'PAGER', 'MODEM', 'TELEX'];
/** Apple writes 1604 for a birthday without a year. */
const NO_YEAR = /^1604-?/;

/** Headings first, then a row for each card of a person or a firm; cards of whole groups are left out. */
export function vCardRows(text: string, decode: Decode): string[][] {
  const cards = readCards(text, decode).filter((card) => !isGroup(card));
  const own = [...new Set(cards.flatMap((card) => card.map(ownHeading).filter((heading) => heading !== '')))];
  const rows = cards.map((card) => [
    ...rowOf(card),
    ...own.map((heading) => {
      const found = card.find((property) => ownHeading(property) === heading);
      return found === undefined ? '' : plain(found.value);
    }),
  ]);
  return [[...VCARD_HEADINGS, ...own], ...rows];
}

function isGroup(card: Card): boolean {
  return card.some(
    ({ name, value }) => /^(KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^group$/i.test(value.trim()),
  );
}

function ownHeading({ name }: Property): string {
  const words = (OWN.exec(name)?.[1] ?? '').toLowerCase().replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function rowOf(card: Card): string[] {
  const all = (name: string) => card.filter((property) => property.name === name);
  const text = (name: string) =>
    all(name)
      .map(({ value }) => plain(value))
      .find((value) => value !== '') ?? '';
  const phones = all('TEL').filter(({ types }) => !types.some((type) => NOT_SPOKEN.includes(type)));
  const [organization = ''] = partsOf(best(all('ORG'))[0]?.value ?? '', ';').filter((part) => part !== '');
  const [last = '', first = ''] = partsOf(all('N')[0]?.value ?? '', ';');
  return [
    ...[text('FN'), first, last, organization],
    ...upTo(MOST, best(phones, 'CELL').map(phoneOf)),
    ...upTo(
      MOST,
      best(all('EMAIL')).map(({ value }) => plain(value).replace(/^mailto:/i, '')),
    ),
    ...addressOf(best(all('ADR'))[0]?.value ?? ''),
    ...[birthdayOf(text('BDAY')), text('NOTE')],
    ...[
      all('CATEGORIES')
        .flatMap(({ value }) => partsOf(value, ','))
        .filter(Boolean)
        .join(', '),
    ],
    ...[text('UID').replace(/^urn:uuid:/i, ''), text('REV')],
  ];
}

/** The preferred ones first, then those of the kind, otherwise in their order. */
function best(properties: readonly Property[], kind = ''): Property[] {
  const place = ({ types, rank }: Property) => {
    if (rank !== undefined) return rank - 1_000;
    return types.includes('PREF') ? -1_000 : types.includes(kind) ? 0 : 1;
  };
  return [...properties].sort((one, other) => place(one) - place(other));
}

function upTo(count: number, values: readonly string[]): string[] {
  const distinct = [...new Set(values.filter((value) => value !== ''))];
  return Array.from({ length: count }, (_, index) => distinct[index] ?? '');
}

function phoneOf({ value }: Property): string {
  return plain(value).replace(/^tel:/i, '').replace(/;ext=/i, ' x').replace(/;.*$/, '');
}

/** Post box, extension and street are one line, as on an envelope. */
function addressOf(value: string): string[] {
  const [box = '', extension = '', street = '', ...rest] = partsOf(value, ';');
  const lines = [street, extension, box].flatMap((part) => part.split(/\s*\n\s*/)).filter(Boolean);
  return [lines.join(', '), ...Array.from({ length: 4 }, (_, index) => rest[index] ?? '')];
}

/** `yyyy-mm-dd`, or `--mm-dd` without a year; anything else as it is written. */
function birthdayOf(text: string): string {
  const day = text.replace(/T.*$/i, '').replace(NO_YEAR, '--');
  const [, year, month, date] = /^(\d{4}|--)-?(\d{2})-?(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return day;
  return `${year === '--' ? '-' : year}-${month}-${date}`;
}

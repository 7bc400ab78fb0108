/** What is recognised of a list, and how right its customers, phones, addresses and segments are where the truth is known. */
import { thoroughName } from '../../src/core/customers/names';
import { segmentOf } from '../../src/core/customers/segment';
import { readEmail } from '../../src/core/email';
import type { IncomingCustomer, IncomingFile } from '../../src/core/imports/incoming';
import { readPhone } from '../../src/core/phone';
import { readList, RULES } from './readList';
import { scoreLine } from './score';
import type { ListFile } from './run';

/** Of a person in `list.expected.json`; blank lines of the list have nothing but their line. */
interface ExpectedPerson {
  readonly first?: string;
  readonly last?: string;
  readonly e164?: string | null;
  readonly email?: string | null;
  readonly segment?: string | null;
}

/** What is known for certain of one person, '' where nothing is. */
interface Known {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly segment: string;
}

/** The lines about one list. */
export function recognition(list: ListFile): readonly string[] {
  const read = readList(list);
  if (!read.ok) return [read.trouble.message];
  const { table, incoming } = read.value;
  const { encoding, delimiter, rows } = table;
  const found = incoming.customers.map(knownOf);
  const count = (key: keyof Known) => found.filter((person) => person[key] !== '').length;
  const lines = [
    `${incoming.source}, ${encoding}, separated by ${JSON.stringify(delimiter)}, headings in line ${incoming.headingLine} of ${rows.length}`,
    `customers ${found.length}, with e-mail ${count('email')}, with phone ${count('phone')}, with segment ${count('segment')}, ` +
      `sales ${incoming.purchases.length}, left out ${incoming.refused.length}`,
    ...reasonsIn(incoming),
  ];
  return [...lines, ...scores(found, peopleIn(list.expected))];
}

function reasonsIn({ refused }: IncomingFile): string[] {
  const counts = new Map<string, number>();
  for (const { why } of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `  left out ${count}: ${why}`);
}

function knownOf({ cells }: IncomingCustomer): Known {
  const phone = readPhone(cells.phone, RULES.country);
  const email = readEmail(cells.email);
  return {
    name: thoroughName(cells).toLowerCase(),
    phone: phone.kind === 'phone' ? phone.phone : '',
    email: email.kind === 'email' ? email.email : '',
    segment: segmentOf(cells.segment) ?? '',
  };
}

function peopleIn(expected: unknown): Known[] {
  const rows = (expected as { readonly rows?: readonly ExpectedPerson[] } | undefined)?.rows ?? [];
  return rows
    .filter(({ first, last }) => first !== undefined || last !== undefined)
    .map(({ first = '', last = '', e164, email, segment }) => ({
      name: `${first} ${last}`.trim().toLowerCase(),
      phone: e164 ?? '',
      email: email ?? '',
      segment: segment ?? '',
    }));
}

/** Both stand in the order of the file; a customer too many or too few moves all that follow, and is seen. */
function scores(found: readonly Known[], truth: readonly Known[]): string[] {
  if (truth.length === 0) return [];
  const titles = { name: 'customers', phone: 'phones', email: 'e-mails', segment: 'segments' } as const;
  return (Object.keys(titles) as (keyof Known)[]).map((key) => {
    const pairs = truth.map((person, at) => [found[at]?.[key] ?? '', person[key]] as const);
    const right = pairs.filter(([one, other]) => one === other && one !== '').length;
    const given = found.filter((person) => person[key] !== '').length;
    const wanted = truth.filter((person) => person[key] !== '').length;
    return scoreLine(titles[key], { right, given, wanted });
  });
}

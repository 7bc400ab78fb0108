import fc from 'fast-check';
import type { CustomerRow } from '../../../src/core/customers/customer';
import { planReferrals, type ReferralPlan } from '../../../src/core/customers/referrals';
import { idOf, list } from '../people';

/** Ana in row 2, Olivia in row 3, then whoever the test is about. */
const PEOPLE = [{ name: 'Ana Adams' }, { name: 'Olivia Quintero' }, { name: 'Robert Hall' }];

function typedBy(typed: string, ...more: readonly { name: string }[]): ReferralPlan {
  return planReferrals(list(...PEOPLE, ...more, { name: 'Xin Zhang', referredBy: typed }), 'US');
}

describe('A name typed in Referred by', () => {
  test.each([
    ['Olivia Quintero', 3],
    ['quintero, OLIVIA', 3],
    ['Quintero Olivia', 3],
    ['Olívia Quintero', 3],
    ['Olivia Quintro', 3],
    ['Olivia Q.', 3],
    ['Mrs Olivia Quintero', 3],
    ['Bob Hall', 4],
    ['our friend Robert Hall', 4],
  ])('"%s" is a link', (typed, row) => {
    expect(typedBy(typed).links).toEqual([{ customer: idOf(5), referrer: idOf(row), name: typed }]);
  });

  test.each(['Facebook', 'Walk-in', 'Ana Baker', 'O. Adams', 'Quintera', '???', '12'])(
    '"%s" is left as typed',
    (typed) => {
      expect(typedBy(typed)).toEqual({ links: [], unlinked: [], questions: [], refused: [] });
    },
  );

  test('an ID is a link under the name of its customer', () => {
    expect(typedBy(idOf(3)).links).toEqual([
      { customer: idOf(5), referrer: idOf(3), name: 'Olivia Quintero' },
    ]);
  });

  test('is asked when two customers have it', () => {
    const plan = typedBy('Ana Adams', { name: 'Adams, Ana' });
    expect(plan.links).toEqual([]);
    expect(plan.questions).toEqual([
      {
        customer: idOf(6),
        typed: 'Ana Adams',
        candidates: [idOf(2), idOf(5)],
        sentence: 'Xin Zhang was referred by "Ana Adams". Who is that?',
      },
    ]);
  });

  test('is asked when it is near to two customers and exactly nobody', () => {
    expect(typedBy('Olivia Quinteroo', { name: 'Olivia Quinterro' }).questions[0]?.candidates).toEqual([
      idOf(3),
      idOf(5),
    ]);
  });

  test('is asked when it is a first name alone', () => {
    expect(typedBy('olivia').questions[0]?.candidates).toEqual([idOf(3)]);
  });

  test.each([
    ['Smith-Jones', 'Jo Smith-Jones'],
    ['de la Cruz', 'Eva de la Cruz'],
    ['van der Berg', 'Max van der Berg'],
    ['Berg', 'Max Berg'],
  ])('is asked when it is the surname "%s" alone, also where only one customer has it', (typed, name) => {
    const { questions, links } = typedBy(typed, { name });
    expect([links, questions[0]?.candidates]).toEqual([[], [idOf(5)]]);
  });

  test('five candidates at most are shown', () => {
    const namesakes = Array.from({ length: 9 }, () => ({ name: 'Ana Adams' }));
    expect(typedBy('Ana Adams', ...namesakes).questions[0]?.candidates).toHaveLength(5);
  });

  test('is refused when it is the row itself', () => {
    const plan = typedBy('Xin Zhang');
    expect(plan.links).toEqual([]);
    expect(plan.refused[0]?.sentence).toBe(
      'Xin Zhang cannot be brought by the same customer. Type another name there, or leave it blank.',
    );
  });

  test('means the namesake when the row itself has it too', () => {
    expect(typedBy('Xin Zhang', { name: 'Xin Zhang' }).links[0]?.referrer).toBe(idOf(5));
  });
});

describe('A circle', () => {
  test('of two is refused with a sentence, the upper row keeps its link', () => {
    const plan = planReferrals(
      list({ name: 'Ana Adams', referredBy: 'Ben Baker' }, { name: 'Ben Baker', referredBy: 'Ana Adams' }),
      'US',
    );
    expect(plan.links).toEqual([{ customer: idOf(2), referrer: idOf(3), name: 'Ben Baker' }]);
    expect(plan.refused).toEqual([
      {
        customer: idOf(3),
        typed: 'Ana Adams',
        sentence:
          'Ben Baker cannot be brought by Ana Adams, because Ana Adams came through Ben Baker. Change who brought one of the two.',
      },
    ]);
  });

  test('of three is refused, and so is one that a hidden id would close', () => {
    const rows = list(
      { name: 'Ana Adams', referredBy: 'Ben Baker', referredById: idOf(3) },
      { name: 'Ben Baker', referredBy: 'Carla Cruz', referredById: idOf(4) },
      { name: 'Carla Cruz', referredBy: 'Ana Adams', referredById: idOf(2) },
    );
    expect(planReferrals(rows, 'US').refused.map(({ customer }) => customer)).toEqual([idOf(4)]);
  });

  test('a link that stands goes before a typed one', () => {
    const rows = list(
      { name: 'Ana Adams', referredBy: 'Ben Baker' },
      { name: 'Ben Baker', referredBy: 'Ana Adams', referredById: idOf(2) },
    );
    expect(planReferrals(rows, 'US').refused.map(({ customer }) => customer)).toEqual([idOf(2)]);
  });
});

describe('A link that stands', () => {
  const linked = (typed: string, name: string) =>
    planReferrals(list({ name }, { name: 'Xin Zhang', referredBy: typed, referredById: idOf(2) }), 'US');

  test('stays as it is while the name is the same, in whatever order and spelling', () => {
    const nothing = { links: [], unlinked: [], questions: [], refused: [] };
    for (const typed of ['Ana Adams', 'adams, ana', 'Ana Adms'])
      expect(linked(typed, 'Ana Adams')).toEqual(nothing);
  });

  test('stays under the new name when the customer is renamed', () => {
    expect(linked('Ana Adams', 'Ana Baker').links).toEqual([
      { customer: idOf(3), referrer: idOf(2), name: 'Ana Baker' },
    ]);
  });

  test.each(['', 'Facebook'])('goes when the owner types "%s" over it', (typed) => {
    expect(linked(typed, 'Ana Adams').unlinked).toEqual([idOf(3)]);
  });

  test('moves when the owner types another customer', () => {
    const rows = list(
      { name: 'Ana Adams' },
      { name: 'Ana Baker' },
      { name: 'Xin Zhang', referredBy: 'Ana Baker', referredById: idOf(2) },
    );
    expect(planReferrals(rows, 'US').links).toEqual([
      { customer: idOf(4), referrer: idOf(3), name: 'Ana Baker' },
    ]);
  });

  test('is looked for anew when its customer has left the list', () => {
    const rows = list(
      { name: 'Ana Adams' },
      { name: 'Xin Zhang', referredBy: 'Ana Adams', referredById: idOf(9) },
    );
    expect(planReferrals(rows, 'US').links).toEqual([
      { customer: idOf(3), referrer: idOf(2), name: 'Ana Adams' },
    ]);
  });
});

/** A list with its links as a plan leaves them. */
function carriedOut(rows: readonly CustomerRow[], plan: ReferralPlan): CustomerRow[] {
  const links = new Map(plan.links.map((link) => [link.customer, link]));
  const blanked = new Set([...plan.unlinked, ...plan.refused.map(({ customer }) => customer)]);
  return rows.map((row) => {
    const link = links.get(row.id);
    if (link) return { ...row, cells: { ...row.cells, referredBy: link.name, referredById: link.referrer } };
    return blanked.has(row.id) ? { ...row, cells: { ...row.cells, referredById: '' } } : row;
  });
}

function hasCircle(rows: readonly CustomerRow[]): boolean {
  const above = new Map(
    rows.map(({ id, cells }) => [id as string, cells.referredById as string | undefined]),
  );
  return rows.some(({ id }) => {
    let at: string | undefined = above.get(id);
    for (let step = 0; at && step <= rows.length; step++) {
      if (at === id) return true;
      at = above.get(at);
    }
    return false;
  });
}

describe('Any list of referrals', () => {
  const name = fc.constantFrom(
    'Ana Adams',
    'Ben Baker',
    'Carla Cruz',
    'Bob Hall',
    'Robert Hall',
    'Ana Baker',
    'Ana',
  );
  const rows = fc
    .array(
      fc.record({
        name,
        referredBy: fc.oneof(name, fc.constantFrom('', 'Facebook', 'adams ana')),
        referredById: fc.oneof(
          fc.constant(''),
          fc.nat(12).map((row) => idOf(row + 2) as string),
        ),
      }),
      { maxLength: 12 },
    )
    .map((cells) => list(...cells));

  test('never gets a circle, nor a customer who brought himself', () => {
    fc.assert(fc.property(rows, (before) => !hasCircle(carriedOut(before, planReferrals(before, 'US')))));
  });

  test('is at rest after one plan: the next one changes nothing', () => {
    fc.assert(
      fc.property(rows, (before) => {
        const after = carriedOut(before, planReferrals(before, 'US'));
        const { links, unlinked } = planReferrals(after, 'US');
        expect({ links, unlinked }).toEqual({ links: [], unlinked: [] });
      }),
    );
  });

  test('says of each row one thing at most', () => {
    fc.assert(
      fc.property(rows, (before) => {
        const plan = planReferrals(before, 'US');
        const told = [...plan.links, ...plan.questions, ...plan.refused].map(({ customer }) => customer);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

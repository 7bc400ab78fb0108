import type { CustomerRow } from '../../../src/core/customers/customer';
import { answerReferral, leftAsTyped, planReferrals } from '../../../src/core/customers/referrals';
import { idOf, list } from '../people';

describe('A phone or an id typed in Referred by', () => {
  const phones = (typed: string | number) =>
    planReferrals(
      list(
        { name: 'Ana Adams', phone: '413-555-0101' },
        { name: 'Ana Baker', phone: '(413) 555-0102' },
        { name: 'Ben Baker', phone: '413.555.0102' },
        { phone: '413-555-0103' },
        { name: 'Xin Zhang', phone: '413-555-0104', referredBy: typed },
      ),
      'US',
    );

  test.each<string | number>([
    '413-555-0101',
    '(413) 555-0101',
    '+1 413 555 0101',
    4135550101,
    14135550101,
    'c-000002',
    idOf(2),
  ])('%s is a link under the name of its customer', (typed) => {
    expect(phones(typed).links).toEqual([{ customer: idOf(6), referrer: idOf(2), name: 'Ana Adams' }]);
  });

  test('is asked when two customers share the phone', () => {
    expect(phones('4135550102').questions[0]?.candidates).toEqual([idOf(3), idOf(4)]);
  });

  test.each(['413-555-0199', '12', '555-01', '413-555-0103', idOf(5), idOf(9)])(
    '%s is left as typed: nobody with a name has it',
    (typed) => {
      expect(phones(typed)).toEqual({ links: [], unlinked: [], questions: [], refused: [] });
    },
  );

  test('is refused when it is their own', () => {
    expect(phones('413-555-0104').refused[0]?.sentence).toContain('cannot be brought by the same customer');
  });
});

describe('An answer', () => {
  const ANAS = [{ name: 'Ana Adams' }, { name: 'Ana Baker' }] as const;
  const asked = (typed: string, more: object = {}) =>
    list(...ANAS, { name: 'Xin Zhang', referredBy: typed, ...more });
  const answer = (rows: readonly CustomerRow[], referrer: string) =>
    answerReferral(rows, { customer: idOf(4), referrer }, 'US');

  test.each([
    ['Ana', 2, 'Ana Adams'],
    ['ana', 3, 'Ana Baker'],
  ])('to "%s" is the link of row %i under the whole name', (typed, row, name) => {
    expect(answer(asked(typed), idOf(row))).toEqual({ referredBy: name, referredById: idOf(row) });
  });

  test('holds: nothing is asked or changed after it', () => {
    const cells = answer(asked('Ana'), idOf(3));
    if (typeof cells !== 'object') throw new Error(cells);
    const rows = list(...ANAS, { name: 'Xin Zhang', ...cells });
    expect(planReferrals(rows, 'US')).toEqual({ links: [], unlinked: [], questions: [], refused: [] });
  });

  test('that nobody is meant holds as well, and names nobody', () => {
    const cells = answer(asked('Ana'), '');
    expect(cells).toEqual({ referredBy: 'Ana', referredById: leftAsTyped('Ana') });
    expect(leftAsTyped('Ana')).not.toMatch(/ana/i);
    expect(planReferrals(asked('Ana', { referredById: leftAsTyped('Ana') }), 'US').questions).toEqual([]);
  });

  test('that nobody is meant is void once something else is typed', () => {
    const left = leftAsTyped('Ana');
    expect(planReferrals(asked('ana', { referredById: left }), 'US').questions).toHaveLength(1);
    expect(planReferrals(asked('Ana Baker', { referredById: left }), 'US').links).toHaveLength(1);
    expect(planReferrals(asked('', { referredById: left }), 'US').unlinked).toEqual([idOf(4)]);
  });

  test.each(['Ana Adams', 'Facebook', ''])('to a name that nobody asks about, "%s", is none', (typed) => {
    expect(answer(asked(typed), idOf(2))).toBeUndefined();
    expect(answer(asked(typed), '')).toBeUndefined();
  });

  test('that names somebody who was not offered is none', () => {
    expect(answer(asked('Ana'), idOf(4))).toBeUndefined();
    expect(answer(asked('Ana'), 'C-ZZZZZZ')).toBeUndefined();
  });

  test('that would close a circle is a sentence', () => {
    const rows = list(
      { name: 'Ana Adams', referredBy: 'Xin Zhang' },
      { name: 'Ana Baker' },
      { name: 'Xin Zhang', referredBy: 'Ana' },
    );
    expect(answer(rows, idOf(2))).toBe(
      'Xin Zhang cannot be brought by Ana Adams, because Ana Adams came through Xin Zhang. Change who brought one of the two.',
    );
    expect(answer(rows, idOf(3))).toMatchObject({ referredById: idOf(3) });
  });
});

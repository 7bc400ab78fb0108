// What holds for every list and every tab when a month is planned.
import fc from 'fast-check';
import type { HeldText, TextStatus } from '../../../src/core/texts/plan';
import { customer, list } from '../people';
import { BEYOND, heldText, NOVEMBER, OCTOBER, plan } from './planning';

describe('whatever the list and the tab hold', () => {
  const RUNS = { numRuns: 300 };
  const statuses = fc.constantFrom<TextStatus>('Prepared', 'Left out', ...BEYOND);
  const phones = fc.constantFrom('413 555 0101', '413 555 0102', '413 555 0103', '', '555');
  const people = fc.array(
    fc.record({
      name: fc.constantFrom('Ana', 'Ben', 'Łucja', ''),
      phone: phones,
      segment: fc.constantFrom('Apostle', 'Loyalist', 'Loyalits', 'Hostage', ''),
      textConsent: fc.constantFrom('yes', 'yes', 'yes', 'no', '', 'maybe'),
      archivedOn: fc.constantFrom('', '', '', 'x'),
    }),
    { maxLength: 8 },
  );
  const heldRow = fc.record({
    row: fc.integer({ min: 2, max: 11 }),
    status: statuses,
    month: fc.constantFrom(NOVEMBER, OCTOBER),
    phone: fc.constantFrom('+14135550101', '+14135550102', ''),
  });
  const tabs = fc
    .uniqueArray(heldRow, { maxLength: 8, selector: ({ row, month }) => `${row} ${month}` })
    .map((rows) => rows.map(({ row, ...text }) => heldText(row, text)));
  const months = fc.tuple(people, tabs).map(([cells, held]) => [list(...cells), held] as const);

  it('planning twice is planning once', () => {
    fc.assert(
      fc.property(months, ([customers, held]) => {
        const once = plan(customers, held, 'first');
        expect(plan(customers, once.texts, 'second')).toEqual(once);
      }),
      RUNS,
    );
  });

  it('nobody and no key is there twice', () => {
    fc.assert(
      fc.property(months, ([customers, held]) => {
        const keys = plan(customers, held).texts.map(({ key }) => key);
        return new Set(keys).size === keys.length;
      }),
      RUNS,
    );
  });

  it('nothing new goes to a number that has a text of this month, nor twice to any', () => {
    fc.assert(
      fc.property(months, ([customers, held]) => {
        const isThere = (text: HeldText) =>
          text.status !== 'Approved' || customers.some(({ id }) => id === text.id);
        const used = held.filter(
          (text) => text.month === NOVEMBER && BEYOND.includes(text.status) && isThere(text),
        );
        const numbers = plan(customers, held)
          .texts.filter(({ status }) => status === 'Prepared')
          .map(({ phone }) => phone);
        return (
          new Set(numbers).size === numbers.length &&
          !used.some(({ phone }) => phone !== '' && numbers.includes(phone))
        );
      }),
      RUNS,
    );
  });

  it('nothing new goes to a number with a no beside it', () => {
    fc.assert(
      fc.property(months, ([customers, held]) => {
        const closed = customers
          .filter(({ cells }) => cells.textConsent === 'no')
          .map(({ cells }) => cells.phone);
        const { texts } = plan(customers, held);
        const prepared = customers.filter(({ id }) =>
          texts.some((text) => text.id === id && text.month === NOVEMBER && text.status === 'Prepared'),
        );
        return prepared.every(({ cells }) => !closed.includes(cells.phone));
      }),
      RUNS,
    );
  });

  it('everybody in the list has a row of this month, and each but the good states its reason', () => {
    const silent: readonly TextStatus[] = ['Prepared', 'Approved', 'Sent', 'Delivered'];
    fc.assert(
      fc.property(people, (cells) => {
        const customers = list(...cells);
        const { texts } = plan(customers);
        expect(texts.map(({ id }) => id)).toEqual(customers.map(({ id }) => id));
        return texts.every(({ status, reason }) => (reason === '') === silent.includes(status));
      }),
      RUNS,
    );
  });

  it('sorting the tab or copying its rows changes no text', () => {
    const edited = fc.tuple(months, people).chain(([[customers, held], news]) => {
      const { texts } = plan(customers, held, 'before');
      // As many people as before, so that the rows are those of the list, or more or fewer of them.
      const now = list(...customers.map(({ cells }, at) => ({ ...cells, ...news[at] })), ...news.slice(6));
      const rows = fc.tuple(
        fc.shuffledSubarray([...texts], { minLength: texts.length }),
        fc.subarray([...texts]),
      );
      return fc.tuple(fc.constant(now), fc.constant(texts), rows);
    });
    const byKey = (a: HeldText, b: HeldText) => (a.key < b.key ? -1 : 1);
    fc.assert(
      fc.property(edited, ([customers, asWritten, [sorted, copies]]) => {
        const wanted = [...plan(customers, asWritten).texts].sort(byKey);
        for (const tab of [sorted, [...asWritten, ...copies], [...copies, ...asWritten]])
          expect([...plan(customers, tab).texts].sort(byKey)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it('sorting the list changes no text', () => {
    const sorted = months.chain(([customers, held]) =>
      fc.tuple(
        fc.constant([customers, held] as const),
        fc.shuffledSubarray(customers, { minLength: customers.length }),
      ),
    );
    fc.assert(
      fc.property(sorted, ([[customers, held], shuffled]) => {
        const planned = plan(customers, held).texts;
        const moved = shuffled.map(({ id, cells }, index) => ({ ...customer(cells, index + 2), id }));
        const again = plan(moved, planned).texts;
        const byKey = (texts: readonly HeldText[]) =>
          new Map(texts.map((text) => [text.key, outcomeBesideRows(text)]));
        expect(byKey(again)).toEqual(byKey(planned));
      }),
      RUNS,
    );
  });

  /** Without `row 3`, which stands for a name and moves with the row. */
  function outcomeBesideRows({ status, reason, phone, message }: HeldText): string[] {
    return [status, reason.replace(/row \d+$/, 'row'), phone, message];
  }
});

// The clock: which day somebody is due, and the words of the Status column.
import fc from 'fast-check';
import type { CustomerCells } from '../../../src/core/customers/customer';
import { addDays, type Day } from '../../../src/core/day';
import { dueOf, dueReader, statusText, type ClockFacts, type Due } from '../../../src/core/followUps/clock';
import { DEFAULT_RHYTHMS } from '../../../src/core/settings';
import { customer, day, RULES, TODAY } from '../people';

const FACTS: ClockFacts = { rules: RULES, adoptedOn: undefined, rhythms: DEFAULT_RHYTHMS };

function dueOnOf(cells: CustomerCells, facts: Partial<ClockFacts> = {}): Day | undefined {
  const due = dueOf(customer(cells), { ...FACTS, ...facts });
  return due.kind === 'due' ? due.dueOn : undefined;
}

function dueAfter(daysOverdue: number): Due {
  return dueOf(customer({ nextFollowUpOn: { day: addDays(TODAY, -daysOverdue) } }), FACTS);
}

describe('the day on which somebody is due', () => {
  it.each([
    ['Apostle', '2026-01-31', '2026-03-02'],
    ['Apostle', '2024-01-30', '2024-02-29'],
    ['Loyalist', '2026-01-01', '2026-03-02'],
    ['Mercenary', '2025-12-31', '2026-04-30'],
    ['Hostage', '2026-02-22', '2026-03-01'],
    ['', '2026-10-25', '2026-11-08'],
    ['Gold', '2026-06-20', '2026-07-04'],
    ['Apostel', '2026-06-20', '2026-07-04'],
  ])(
    'is for %s, last contact %s, one rhythm later, unknown and misspelt segments as leads: %s',
    (segment, last, due) => {
      expect(dueOnOf({ segment, lastContactOn: { day: day(last) } })).toBe(due);
    },
  );

  it.each([
    [10, '2026-11-11'],
    ['10', '2026-11-11'],
    [' 1 ', '2026-11-02'],
    [0, '2026-12-31'],
    [-3, '2026-12-31'],
    [2.5, '2026-12-31'],
    ['10.0', '2026-11-11'],
    ['10 days', '2026-11-11'],
    ['1 Day', '2026-11-02'],
    ['2 weeks', '2026-11-15'],
    ['2weeks', '2026-11-15'],
    ['every 3 months', '2027-01-30'],
    ['Every  3  Months', '2027-01-30'],
    ['1 year', '2027-11-01'],
    ['100 years', '2126-10-08'],
    ['101 years', '2026-12-31'],
    ['daily', '2026-11-02'],
    ['weekly', '2026-11-08'],
    ['days', '2026-12-31'],
    ['quarterly', '2027-01-30'],
    ['Monthly', '2026-12-01'],
    ['every year', '2027-11-01'],
    ['yearly', '2027-11-01'],
    ['0 weeks', '2026-12-31'],
    ['0x1F', '2026-12-31'],
    ['1e1', '2026-12-31'],
    ['+10', '2026-12-31'],
    ['2 or 3 weeks', '2026-12-31'],
    ['every', '2026-12-31'],
    ['May', '2026-12-31'],
    [' ', '2026-12-31'],
    [{ day: day('2026-03-01') }, '2026-12-31'],
    ['', '2026-12-31'],
    [true, '2026-12-31'],
    [4155550148, '2026-12-31'],
  ])(
    'follows the own rhythm %p only when it is a whole number from 1 on, of days unless it says weeks, months or years',
    (rhythm, due) => {
      expect(dueOnOf({ segment: 'Loyalist', rhythm, lastContactOn: { day: day('2026-11-01') } })).toBe(due);
    },
  );

  it.each([
    ['2026-11-25', '2026-11-19', '2026-11-25'],
    ['2026-11-20', '2026-11-20', '2026-12-20'],
    ['2026-11-01', '2026-11-19', '2026-12-19'],
    ['2026-11-19', '2026-11-18', '2026-11-19'],
  ])('is the call-back %s until a contact (%s) on or after it: %s', (callBack, last, due) => {
    const cells = {
      segment: 'Apostle',
      nextFollowUpOn: { day: day(callBack) },
      lastContactOn: { day: day(last) },
    };
    expect(dueOnOf(cells)).toBe(due);
  });

  it.each([
    ['after today', '2026-11-21', '2026-03-03'],
    ['today', '2026-11-20', '2026-12-20'],
    ['before 1990', '1989-12-31', '2026-03-03'],
    ['the first of 1990', '1990-01-01', '1990-01-31'],
  ])('ignores a last contact that cannot be right: %s', (_, last, due) => {
    const cells = { segment: 'Apostle', lastContactOn: { day: day(last) }, addedOn: '3/3/2026' };
    expect(dueOnOf(cells)).toBe(due);
  });

  it('counts a call-back beside a last contact that cannot be right', () => {
    expect(dueOnOf({ nextFollowUpOn: '11/2/2026', lastContactOn: { day: day('2026-11-21') } })).toBe(
      '2026-11-02',
    );
  });

  it.each([
    ['1899-12-30', '2026-05-05', '2026-05-05'],
    ['1000-01-01', '2026-05-05', '2026-05-05'],
    ['1989-12-31', '2026-05-05', '1989-12-31'],
    ['1990-01-01', '1990-01-01', '1990-01-01'],
  ])('of %s as a call-back is %s, as the day they were added %s', (early, asCallBack, asAdded) => {
    const facts = { adoptedOn: day('2026-05-05') };
    expect(dueOnOf({ nextFollowUpOn: { day: day(early) } }, facts)).toBe(asCallBack);
    expect(dueOnOf({ addedOn: { day: day(early) } }, facts)).toBe(asAdded);
  });

  it('is for the never contacted the day they were added, then the day of adoption, then today', () => {
    const facts = { adoptedOn: day('2026-05-05') };
    const found = [
      dueOnOf({ addedOn: '4 May 2026' }, facts),
      dueOnOf({ lastContactOn: 'soon' }, facts),
      dueOnOf({}),
    ];
    expect(found).toEqual(['2026-05-04', '2026-05-05', TODAY]);
  });

  it('is never for a Terrorist, nor for the archived whatever stands under Archived on', () => {
    const kinds = [
      { segment: 'terrorists' },
      { archivedOn: 'yes' },
      { segment: 'Terrorist', archivedOn: { day: TODAY } },
    ];
    expect(kinds.map((cells) => dueOf(customer(cells), FACTS).kind)).toEqual([
      'never',
      'archived',
      'archived',
    ]);
  });

  it('is there for a customer whose archive box is not ticked, and for one who said stop to texts', () => {
    const kinds = [{ archivedOn: false }, { archivedOn: '  ' }, { textConsent: 'STOP' }];
    expect(kinds.map((cells) => dueOf(customer(cells), FACTS).kind)).toEqual(['due', 'due', 'due']);
  });

  it('counts days overdue so that due day plus days overdue is today, whatever the dates', () => {
    const days = fc.integer({ min: -8000, max: 8000 }).map((shift) => ({ day: addDays(TODAY, shift) }));
    const cells = fc.record(
      { lastContactOn: days, nextFollowUpOn: days, addedOn: days },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cells, (typed) => {
        const due = dueOf(customer(typed), FACTS);
        return due.kind === 'due' && addDays(due.dueOn, due.daysOverdue) === TODAY;
      }),
    );
  });
});

describe('the clocks of a list', () => {
  it('are those of each customer alone, whoever shares them', () => {
    const days = [-9000, -60, -30, 0, 3].map((shift) => ({ day: addDays(TODAY, shift) }));
    const cell = fc.constantFrom('', 'soon', 7, ...days);
    const segment = fc.constantFrom('', 'Loyalist', 'Hostage', 'Terrorist', 'Gold');
    const cells = fc.record(
      { segment, lastContactOn: cell, nextFollowUpOn: cell, addedOn: cell, archivedOn: cell, rhythm: cell },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 40 }), (people) => {
        const rows = people.map((typed, index) => customer(typed, index + 2));
        expect(rows.map(dueReader(FACTS))).toEqual(rows.map((row) => dueOf(row, FACTS)));
      }),
    );
  });
});

describe('the status', () => {
  it.each([
    [12, 'Overdue 12 days'],
    [1, 'Overdue 1 day'],
    [0, 'Due today'],
    [-1, 'Due in 1 day'],
    [-7, 'Due in 7 days'],
    [-8, 'OK'],
  ])('of somebody %d days overdue is %s', (daysOverdue, words) => {
    expect(statusText(dueAfter(daysOverdue))).toBe(words);
  });

  it('says in words who is archived and who is not to be contacted', () => {
    expect([statusText({ kind: 'archived' }), statusText({ kind: 'never' })]).toEqual([
      'Archived',
      'Do not contact',
    ]);
  });
});

// The follow-up list: who is in it, in which order, and with which words.
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { CustomerCells } from '../../../src/core/customers/customer';
import { addDays } from '../../../src/core/day';
import { planFollowUps, type FollowUpFacts } from '../../../src/core/followUps/plan';
import { DEFAULT_RHYTHMS } from '../../../src/core/settings';
import { customer, day, idOf, list, RULES, TODAY } from '../people';

const FACTS: FollowUpFacts = {
  rules: RULES,
  adoptedOn: day('2026-11-01'),
  rhythms: DEFAULT_RHYTHMS,
  contacts: new Map(),
};

/** Somebody who is so many days late by a call-back date. */
function late(name: string, segment: string, days: number): CustomerCells {
  return { name, segment, nextFollowUpOn: { day: addDays(TODAY, -days) } };
}

function namesInOrder(...people: readonly CustomerCells[]): string[] {
  return planFollowUps(list(...people), FACTS).followUps.map(({ name }) => name);
}

describe('the follow-up list', () => {
  it('holds the overdue and those due today, and nobody who is due tomorrow', () => {
    expect(namesInOrder(late('Tomorrow', '', -1), late('Today', '', 0), late('Yesterday', '', 1))).toEqual([
      'Yesterday',
      'Today',
    ]);
  });

  it('leaves out Terrorists and archived customers, not those who said stop to texts', () => {
    const stopped = { ...late('Stopped', 'Loyalist', 5), textConsent: 'stop' };
    const archived = { ...late('Archived', 'Loyalist', 5), archivedOn: '1/1/2026' };
    expect(namesInOrder(late('Terrorist', 'Terrorist', 5), archived, stopped)).toEqual(['Stopped']);
  });

  it('starts with Hostages, even one due today before somebody a year late', () => {
    expect(namesInOrder(late('Year', 'Apostle', 365), late('Hostage', 'Hostage', 0))).toEqual([
      'Hostage',
      'Year',
    ]);
  });

  it('goes by days overdue before it goes by segment', () => {
    expect(namesInOrder(late('Two', 'Apostle', 2), late('Three', 'Mercenary', 3))).toEqual(['Three', 'Two']);
  });

  it('puts equally late people in the order Apostle, Loyalist, lead, Mercenary', () => {
    const people = ['Mercenary', 'Gold', 'Loyalist', 'Apostle'].map((segment) => late(segment, segment, 9));
    expect(namesInOrder(...people)).toEqual(['Apostle', 'Loyalist', 'Gold', 'Mercenary']);
  });

  it('puts equals in the order of their names, accents and capitals aside', () => {
    const people = ['Zoë', 'Émile', 'eva', 'Eduardo', 'Ángel', "O'Brien", 'Oben'].map((name) =>
      late(name, '', 1),
    );
    expect(namesInOrder(...people)).toEqual(['Ángel', 'Eduardo', 'Émile', 'eva', "O'Brien", 'Oben', 'Zoë']);
  });

  it('leaves people with the same name in list order', () => {
    const { followUps } = planFollowUps(list(late('Ana', '', 1), late('Ana', '', 1)), FACTS);
    expect(followUps.map(({ customer: { row } }) => row)).toEqual([2, 3]);
  });

  it('has a status for every customer, in the order given', () => {
    const { statuses } = planFollowUps(
      list(late('A', '', 1), late('B', 'Terrorist', 1), late('C', '', -90)),
      FACTS,
    );
    expect(statuses).toEqual(['Overdue 1 day', 'Do not contact', 'OK']);
  });

  it('shows the phone in E.164, and nothing where it cannot be read', () => {
    const people = list({ phone: '(413) 555-0148' }, { phone: '555-01' }, {});
    expect(planFollowUps(people, FACTS).followUps.map(({ phone }) => phone)).toEqual([
      '+14135550148',
      '',
      '',
    ]);
  });

  it.each([
    [0, 'due'],
    [1, 'late'],
    [14, 'late'],
    [15, 'very late'],
  ])('calls an Apostle %d days over a rhythm of 30 %s', (days, lateness) => {
    expect(planFollowUps(list(late('Ana', 'Apostle', days)), FACTS).followUps[0]?.lateness).toBe(lateness);
  });

  it('calls very late from half an odd rhythm on, never earlier', () => {
    const lateness = [3, 4].map(
      (days) => planFollowUps(list(late('A', 'Hostage', days)), FACTS).followUps[0]?.lateness,
    );
    expect(lateness).toEqual(['late', 'very late']);
  });

  it('lists as many people as have a status of due today or overdue, whatever the list', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -400, max: 40 }).map((n) => ({ day: addDays(TODAY, n) })),
    );
    const segment = fc.constantFrom('Apostle', 'loyal', 'Mercenary', 'Hostage', 'Terrorist', '', 'Gold');
    const rows = fc.array(
      fc.record({ segment, lastContactOn: cell, nextFollowUpOn: cell, archivedOn: cell }),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const { followUps, statuses } = planFollowUps(list(...cells), FACTS);
        return followUps.length === statuses.filter((status) => /^(Overdue|Due today)/.test(status)).length;
      }),
    );
  });

  it('does not depend on the order of the list when names differ', () => {
    const people = [
      late('A', '', 1),
      late('B', 'Hostage', 1),
      late('C', 'Apostle', 4),
      late('D', 'Loyalist', 4),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 4 }), (shuffled) => {
        expect(namesInOrder(...shuffled)).toEqual(['B', 'C', 'D', 'A']);
      }),
    );
  });

  it('takes two hundred thousand equals without running out of stack', () => {
    const people = Array.from({ length: 200_000 }, (_, index) => customer({ name: 'Ana' }, index + 2));
    expect(planFollowUps(people, FACTS).followUps).toHaveLength(200_000);
  });
});

describe('the reason', () => {
  const why = (cells: CustomerCells, contacts = 0) =>
    planFollowUps([customer(cells)], { ...FACTS, contacts: new Map([[idOf(2), contacts]]) }).followUps[0]
      ?.why;

  it.each<[string, CustomerCells, string]>([
    [
      'a Hostage',
      { segment: 'Hostage', lastContactOn: '9/10/2026' },
      'Hostage: make it right. Last contact 71 days ago, every 7 days.',
    ],
    [
      'an Apostle',
      { segment: 'apostles', lastContactOn: '10/20/2026' },
      'Apostle. Last contact 31 days ago, every 30 days.',
    ],
    [
      'a daily rhythm',
      { segment: 'Loyalist', rhythm: 1, lastContactOn: '11/19/2026' },
      'Loyalist. Last contact 1 day ago, every day.',
    ],
    [
      'a call-back',
      { segment: 'Loyalist', nextFollowUpOn: '11/2/2026' },
      'Loyalist. Call-back was set for 2 Nov 2026.',
    ],
    [
      'the never contacted',
      { segment: 'Mercenary', addedOn: '3/1/2026' },
      'Mercenary. Never contacted; in the list since 1 Mar 2026.',
    ],
    ['the newly added', { segment: 'Mercenary', addedOn: '11/20/2026' }, 'Mercenary. Never contacted.'],
    [
      'an impossible last contact',
      { segment: 'Mercenary', lastContactOn: '11/21/2026' },
      'Mercenary. The last contact cannot be right; in the list since 1 Nov 2026.',
    ],
  ])('for %s says what it is counted from', (_, cells, words) => {
    expect(why(cells)).toBe(words);
  });

  it.each<[string, Cell, string]>([
    ['words', 'after Easter', ' Call-back "after Easter" is no day.'],
    ['a day without its year', '12/24', ' Call-back "12/24" is no day.'],
    ['blanks and line ends', ' after \n Easter\t', ' Call-back "after Easter" is no day.'],
    ['long words', 'x'.repeat(50_000), ` Call-back "${'x'.repeat(40)}…" is no day.`],
    ['a formula as text', '=HYPERLINK("x")', ' Call-back "=HYPERLINK("x")" is no day.'],
    ['never', 'Never', ''],
    ['blanks alone', '  ', ''],
    ['a dash', '-', ''],
    ['an unticked box', false, ''],
    ['a day with the day first', '24/12/2025', ''],
  ])('quotes a call-back that is no day: %s', (_, nextFollowUpOn, words) => {
    const cells = { segment: 'Apostle', lastContactOn: '10/20/2026', nextFollowUpOn };
    expect(why(cells)).toBe(`Apostle. Last contact 31 days ago, every 30 days.${words}`);
  });

  it('of a call-back that is no day is nobody else’s', () => {
    const cells = { segment: 'Apostle', lastContactOn: '10/20/2026' };
    const people = list({ ...cells, nextFollowUpOn: 'after Easter' }, cells);
    expect(planFollowUps(people, FACTS).followUps.map((one) => one.why.includes('Easter'))).toEqual([
      true,
      false,
    ]);
  });

  it('of a lead counts the contacts made', () => {
    expect(why({ lastContactOn: '10/31/2026' }, 3)).toBe(
      'A lead, 3 of 7 contacts. Last contact 20 days ago, every 14 days.',
    );
  });

  it.each<[string, CustomerCells, string]>([
    [
      'is due since',
      { lastContactOn: '10/31/2026' },
      'A lead, 0 of 7 contacts in the Contact log. Last contact 20 days ago, every 14 days.',
    ],
    [
      'is called back after',
      { lastContactOn: '10/31/2026', nextFollowUpOn: '11/2/2026' },
      'A lead, 0 of 7 contacts in the Contact log. Call-back was set for 2 Nov 2026.',
    ],
    [
      'has an unknown segment beside',
      { segment: 'Gold', lastContactOn: '10/31/2026' },
      'A lead, 0 of 7 contacts in the Contact log (segment "Gold" is not known). Last contact 20 days ago, every 14 days.',
    ],
    [
      'has a dash for',
      { lastContactOn: '-' },
      'A lead, 0 of 7 contacts. Never contacted; in the list since 1 Nov 2026.',
    ],
    [
      'has no right day for',
      { lastContactOn: '11/21/2026', addedOn: '3/1/2026' },
      'A lead, 0 of 7 contacts. The last contact cannot be right; in the list since 1 Mar 2026.',
    ],
  ])('says where it counts when a lead %s a contact that is in the list alone', (_, cells, words) => {
    expect(why(cells)).toBe(words);
  });

  it.each([
    ['Gold', 'A lead, 0 of 7 contacts (segment "Gold" is not known).'],
    ['Apostle?', 'A lead, 0 of 7 contacts (segment "Apostle?").'],
    ['Terorist', 'A lead, 0 of 7 contacts (segment "Terorist": Terrorist?).'],
  ])('names the segment %s that cannot be read', (segment, words) => {
    expect(why({ segment })).toContain(words);
  });
});

describe('the next step', () => {
  it('is another one for each segment, and changes for a lead after the first and the seventh contact', () => {
    const people = list(
      { segment: 'Apostle' },
      { segment: 'Loyalist' },
      { segment: 'Mercenary' },
      { segment: 'Hostage' },
      {},
      {},
      {},
      {},
    );
    const contacts = new Map([0, 1, 6, 7].map((count, index) => [idOf(6 + index), count]));
    const steps = planFollowUps(people, { ...FACTS, contacts }).followUps.map(({ nextStep }) => nextStep);
    expect(new Set(steps).size).toBe(7);
  });

  it.each(['VIP', 'Loyalst'])('of the segment %s, which is none, is to choose one', (segment) => {
    const [step] = planFollowUps(list({ segment }), FACTS).followUps;
    expect(step?.nextStep).toBe('Choose a segment first, then get in touch.');
  });
});

// The follow-up list in one sentence: singular and plural, Hostages, where to start, the longest wait.
import type { CustomerCells } from '../../../src/core/customers/customer';
import { addDays } from '../../../src/core/day';
import { planFollowUps } from '../../../src/core/followUps/plan';
import { followUpSentence } from '../../../src/core/followUps/sentence';
import { DEFAULT_RHYTHMS } from '../../../src/core/settings';
import { list, RULES, TODAY } from '../people';

function sentence(people: readonly CustomerCells[], callsPerDay = 10): string {
  const facts = { rules: RULES, adoptedOn: undefined, rhythms: DEFAULT_RHYTHMS, contacts: new Map() };
  return followUpSentence(planFollowUps(list(...people), facts), callsPerDay);
}

function late(name: string, days: number, segment = ''): CustomerCells {
  return { name, segment, nextFollowUpOn: { day: addDays(TODAY, -days) } };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => late(`Lead ${index + 10}`, 1));

describe('the sentence', () => {
  it('counts people and Hostages, says where to start and who has waited longest', () => {
    const people = [late('Ana Adams', 71), ...many(20), late('H', 1, 'Hostage'), late('I', 2, 'Hostage')];
    expect(sentence(people)).toBe(
      '23 people are waiting, 2 of them Hostages; start with these 10. Longest: Ana Adams, 71 days.',
    );
  });

  it.each<[string, CustomerCells[], string]>([
    ['one person', [late('Ana', 1)], '1 person is waiting. Longest: Ana, 1 day.'],
    ['one Hostage', [late('Ana', 2, 'Hostage')], '1 person is waiting, a Hostage. Longest: Ana, 2 days.'],
    [
      'one Hostage of two',
      [late('Ana', 2, 'Hostage'), late('Ben', 1)],
      '2 people are waiting, 1 of them a Hostage. Longest: Ana, 2 days.',
    ],
    [
      'only Hostages',
      [late('Ana', 2, 'Hostage'), late('Ben', 1, 'Hostage')],
      '2 people are waiting, all of them Hostages. Longest: Ana, 2 days.',
    ],
    ['one due today', [late('Ana', 0)], '1 person is waiting. Due today: Ana.'],
    ['all due today', [late('Ana', 0), late('Ben', 0)], '2 people are waiting. All due today, first: Ana.'],
  ])('is right for %s', (_, people, words) => {
    expect(sentence(people)).toBe(words);
  });

  it('is friendly when nobody is due', () => {
    expect(sentence([late('Ana', -1)])).toBe('Nobody is waiting for you today. Well done!');
  });

  it('does not say where to start when the day is long enough for all', () => {
    expect([sentence(many(10)), sentence(many(11))].map((words) => words.includes('start with'))).toEqual([
      false,
      true,
    ]);
  });

  it('says where to start in the singular for one call a day', () => {
    expect(sentence(many(2), 1)).toContain('; start with this one.');
  });

  it('names a customer without a name by the phone, else by the row', () => {
    const unnamed = { ...late('', 3), phone: '413 555 0148' };
    expect([sentence([unnamed]), sentence([late('', 3)])].map((words) => words.split(': ')[1])).toEqual([
      '+14135550148, 3 days.',
      'row 2, 3 days.',
    ]);
  });
});

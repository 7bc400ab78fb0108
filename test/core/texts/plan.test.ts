// A month's texts: who gets one, who is left out and why, and one per number.
import type { CustomerCells } from '../../../src/core/customers/customer';
import { list } from '../people';
import { BEYOND, heldText, OCTOBER, outcomes, plan, regular } from './planning';

const outcomesOf = (...people: readonly CustomerCells[]) => outcomes(plan(list(...people)).texts);

describe('who gets a text', () => {
  it.each<[string, CustomerCells, string]>([
    ['a Loyalist with consent and a mobile', {}, 'Prepared'],
    [
      'an Apostle, however written',
      { segment: ' APOSTLES ', textConsent: true, phone: 4135550148 },
      'Prepared',
    ],
    ['the archived', { archivedOn: '1/1/2026', segment: 'Gold', textConsent: 'no' }, 'Archived'],
    ['the misspelt', { segment: 'Loyalits' }, 'Segment is not known'],
    ['the unknown segment', { segment: 'Gold', textConsent: 'no' }, 'Segment is not known'],
    ['a lead', { segment: '' }, 'Not an Apostle or Loyalist'],
    [
      'a Mercenary who said stop',
      { segment: 'Mercenary', textConsent: 'STOP' },
      'Not an Apostle or Loyalist',
    ],
    ['a Hostage', { segment: 'Hostage' }, 'Not an Apostle or Loyalist'],
    ['a Terrorist', { segment: 'Terrorist' }, 'Not an Apostle or Loyalist'],
    ['a no without a phone', { textConsent: 'do not text', phone: '' }, 'Said stop'],
    ['no answer', { textConsent: '' }, 'No consent to texts'],
    ['an unknown word and no phone', { textConsent: 'maybe', phone: '' }, 'No consent to texts'],
    ['no phone', { phone: ' ' }, 'No phone'],
    ['half a phone', { phone: '555-014' }, 'Phone cannot be read'],
    ['a toll-free number', { phone: '800 555 0148' }, 'Not a mobile number'],
    ['an extension', { phone: '413 555 0148 x12' }, 'Not a mobile number'],
  ])('%s: the first reason that applies', (_, cells, outcome) => {
    expect(outcomesOf(regular(cells))).toEqual([outcome]);
  });

  it('is nobody without a consent column', () => {
    expect(outcomesOf({ name: 'Ana', phone: '413 555 0148', segment: 'Apostle' })).toEqual([
      'No consent to texts',
    ]);
  });

  it('has a row with everything the tab shows', () => {
    expect(plan(list(regular())).texts).toEqual([
      {
        key: 'text|2026-11|C-000002',
        id: 'C-000002',
        month: '2026-11',
        name: 'Ana Adams',
        phone: '+14135550148',
        message:
          "Hi Ana, something new is waiting for you at Bella's Bakery: https://bella.example.com Reply STOP to opt out",
        parts: 1,
        status: 'Prepared',
        reason: '',
        updated: 'now',
      },
    ]);
  });

  it('is shown with name and phone when left out, without message and parts', () => {
    const [text] = plan(list(regular({ textConsent: 'no' }))).texts;
    expect(text).toMatchObject({
      name: 'Ana Adams',
      phone: '+14135550148',
      message: '',
      parts: 0,
      reason: 'Said stop',
    });
  });
});

describe('a no', () => {
  it.each<[string, CustomerCells]>([
    ['of another person', { name: 'Ben' }],
    ['of an archived row', { archivedOn: '1/1/2026' }],
    ['of another segment', { segment: 'Terrorist' }],
    ['beside the number written in another way', { phone: '+1 (413) 555-0148' }],
    ['beside an extension of the number', { phone: '413-555-0148 x12' }],
  ])('%s closes the number for every row', (_, cells) => {
    expect(outcomesOf(regular(), regular({ textConsent: 'stop', ...cells }))[0]).toBe('Said stop');
  });

  it("without a phone that can be read closes nobody else's number", () => {
    expect(outcomesOf(regular(), regular({ textConsent: 'stop', phone: '555' }))[0]).toBe('Prepared');
  });

  it('leaves a reason before it as it is', () => {
    expect(outcomesOf(regular({ textConsent: 'stop' }), regular({ segment: '' }))[1]).toBe(
      'Not an Apostle or Loyalist',
    );
  });
});

describe('one number in several rows', () => {
  const pair = [regular(), regular({ name: 'Ben Adams' })] as const;

  it('goes to the highest row', () => {
    expect(outcomesOf(...pair)).toEqual(['Prepared', 'Same phone as Ana Adams']);
  });

  it('goes to the highest row that may have it', () => {
    expect(outcomesOf(regular({ segment: '' }), ...pair)).toEqual([
      'Not an Apostle or Loyalist',
      'Prepared',
      'Same phone as Ana Adams',
    ]);
  });

  it('is named by the row where its owner has no name', () => {
    expect(outcomesOf(regular({ name: '' }), regular())[1]).toBe('Same phone as row 2');
  });

  it('stays with the one who holds it when the list is sorted', () => {
    const [first, second] = list(...pair);
    const { texts } = plan([first!, second!]);
    const turned = plan(
      [
        { ...second!, row: 2 },
        { ...first!, row: 3 },
      ],
      texts,
    ).texts;
    expect(outcomes(turned)).toEqual(['Same phone as Ana Adams', 'Prepared']);
  });

  it('passes to the next when the one who held it only prepared may not have it any more', () => {
    const { texts } = plan(list(...pair));
    expect(outcomes(plan(list(regular({ segment: 'Hostage' }), pair[1]), texts).texts)).toEqual([
      'Not an Apostle or Loyalist',
      'Prepared',
    ]);
  });

  it.each(BEYOND.map((status) => [status]))(
    'is used up by a text that is %s, whoever has the number now',
    (status) => {
      const people = list(regular({ segment: 'Hostage', phone: '' }), regular({ name: 'Ben' }));
      expect(outcomes(plan(people, [heldText(2, { status })]).texts)[1]).toBe('Same phone as Ana Adams');
    },
  );

  it('is used up by a text sent to somebody who is no longer in the list', () => {
    expect(outcomes(plan(list(regular()), [heldText(99, { status: 'Sent' })]).texts)).toEqual([
      'Same phone as Ana Adams',
      'Sent',
    ]);
  });

  it('is free when the text of somebody who is gone was only approved', () => {
    expect(outcomes(plan(list(regular()), [heldText(99, { status: 'Approved' })]).texts)).toEqual([
      'Prepared',
      'No longer in the list',
    ]);
  });

  it('is free again in another month', () => {
    expect(outcomes(plan(list(regular()), [heldText(99, { status: 'Sent', month: OCTOBER })]).texts)[0]).toBe(
      'Prepared',
    );
  });
});

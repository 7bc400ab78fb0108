/** Columns under headings that nobody knows: by their cells they are asked about as consent to texts or as the day of the next call, or they are not. */
import type { Cell } from '../../../src/core/cell';
import { addDays, type Day } from '../../../src/core/day';
import type { Field } from '../../../src/core/customers/customer';
import { recogniseList, type RecognisedColumn } from '../../../src/tables/customers/recognise';

const TODAY = '2026-11-20' as Day;
const ANSWERS = ['yes', 'no', 'STOP', 'yes', ''];
const YES_NO = ['yes', 'no', 'yes', '', 'no'];
const in_ = (...days: number[]): Cell[] => days.map((each) => ({ day: addDays(TODAY, each) }));
const COMING = in_(20, 45, 3, -10, 80);

function listed(headings: string): string[] {
  return headings.split(/\s*[|\n]\s*/);
}

/** What a third column with these cells is taken for, beside names and phones. */
function third(heading: string, cells: readonly Cell[], more: readonly string[] = []) {
  const rows = cells.map((cell, at) => [
    `Ana ${'ABCDEFGH'[at] ?? ''}dams`,
    `413-555-010${at}`,
    cell,
    ...more.slice(1),
  ]);
  const list = recogniseList([['Name', 'Phone', heading, ...more.slice(0, 1)], ...rows], undefined, TODAY);
  return list?.columns.find(({ column }) => column === 3);
}

const asked = (field: Field): Partial<RecognisedColumn> => ({ field, isSure: false });

describe('answers to texts are asked about', () => {
  test.each(
    listed(`Texts fine?|Msgs|Msg ok|Txt?|SMS y/n|Messages|Message|Mobile messages|Mobile msgs|Text list|Text updates|Send texts?
      Textable|Text them|Likes texts|Text/email|SMS club`),
  )('under %s, with yes and no', (heading) => {
    expect(third(heading, YES_NO)).toMatchObject(asked('textConsent'));
  });

  test.each(listed('Can we?|Fine?|Allowed|Ok|Marketing|Offers|Promos|Prefs|VIP list|Contact?|Answer|Said'))(
    'under %s, with yes, no and STOP',
    (heading) => {
      expect(third(heading, ANSWERS)).toMatchObject(asked('textConsent'));
    },
  );

  test.each([
    [['STOP', '', '', '']],
    [['yes', 'unsubscribed', 'yes', 'yes']],
    [['yes', 'opted out', 'no', '']],
    [['yes', 'Do not text', 'yes', 'ask her']],
    [['y', 'n', 'no texts please', 'y']],
    [['yes', "don't text", 'yes', '']],
    [['yes', 'please stop texting me, thanks', 'no', '']],
    [['ok to text', 'no', 'yes', '']],
    [['yes', 'said STOP 11/3/2026', 'no', '']],
  ])('under a heading that says nothing, with %j', (cells) => {
    expect(third('Fine?', cells)).toMatchObject(asked('textConsent'));
  });

  test('also with ticks, under a heading about messages', () => {
    expect(third('Msgs', [true, false, true, false])).toMatchObject(asked('textConsent'));
  });

  test('the column with a STOP goes before one with a word for texts in its heading', () => {
    const list = recogniseList(
      [
        ['Name', 'Phone', 'Text updates', 'Fine?'],
        ['Ana Adams', '413-555-0101', 'yes', 'yes'],
        ['Ben Brown', '413-555-0102', 'no', 'STOP'],
      ],
      undefined,
      TODAY,
    );
    expect(list?.columns.find(({ field }) => field === 'textConsent')).toMatchObject({
      column: 4,
      isSure: false,
    });
  });
});

describe('no consent to texts is asked about', () => {
  test.each(
    listed(`Newsletter?|Paid|Member|Can email|Gift card|Loyalty card|Mail ok?|Vegan|Parking|Insured|Discount?|Has kids|Fine?|Offers|Marketing
      Text reminders|Reminder texts|Text confirmation|Text sent|Birthday text|Xmas text|Nov text|Text 1|Replied to text|Last msg|Gift message
      Facebook message|Left message|Voice message|Message read|Do not text|Text stopped|Texted|Text date|Order ready text`),
  )('under %s, with yes and no', (heading) => {
    expect(third(heading, YES_NO)?.field).not.toBe('textConsent');
  });

  test.each(
    listed(`Newsletter?|Can email|Mailing list|Voicemail|Milk delivery|Standing order|Subscription|Autopay|Paid|Membership|Bus|Route|Gift card
      Facebook|WhatsApp|Do not text|No texts|Calls?|Photo ok|Reminders|Service plan`),
  )('under %s, with yes, no and STOP', (heading) => {
    expect(third(heading, ANSWERS)?.field).not.toBe('textConsent');
  });

  test.each<[string, Cell[]]>([
    ['Fine?', ['Stop 1', 'Stop 2', 'Stop 3', 'Stop 4']],
    ['Where', ['North stop', 'Main St stop', 'Mill stop', 'Mill stop']],
    ['Fine?', ['stop by on Friday', 'yes', 'no', 'no']],
    ['Smoker', ['yes', 'no', 'stopped', 'no']],
    ['Fine?', ['STOP', 'rye', 'spelt', 'seeds']],
    ['Msgs', ['0', '1', '0', '1']],
    ['Msgs', [0, 1, 3, 1]],
    ['Msgs', ['3 loaves', 'call first', 'no', 'yes']],
    ['Msgs', ['', '', '', '']],
    ['Msgs', ['did not call back about the cake', 'never rings before noon, be kind', 'no', 'rye']],
  ])('under %s, with %j', (heading, cells) => {
    expect(third(heading, cells)?.field).not.toBe('textConsent');
  });

  test('where another column is taken for it', () => {
    expect(third('Texts fine?', ANSWERS, ['OK to text?', 'yes'])).toBeUndefined();
  });
});

describe('the day of the next call is asked about', () => {
  test.each(
    listed(`Snooze until|Diary|Pencilled in|Nudge|Ping|Bump|Try again|When to ring|Get back to|Back in touch|Return call|Check back|Recall|Speak again
      Chase|Remind|Remind on|Reminder|Call due|Service due|Wait until|Again|On the`),
  )('under %s', (heading) => {
    expect(third(heading, COMING)).toMatchObject(asked('nextFollowUpOn'));
  });

  test.each<[string, Cell[]]>([
    ['three later ones among six', in_(-1, 0, -9, 1, 2, 3)],
    ['words in one cell of five', [...in_(1, 2, 3, -4), 'in spring']],
    ['typed as text', ['12/5/2026', '1/9/2027', '3 Feb 2027', '']],
  ])('with %s', (_, cells) => {
    expect(third('Nudge', cells)).toMatchObject(asked('nextFollowUpOn'));
  });
});

describe('no day of the next call is asked about', () => {
  test.each(
    listed(`Birthday|Wife's birthday|Anniversary|Wedding anniversary|Expires|Expiry|Card exp|Renewal|Renews on|Warranty|Warranty until|Guarantee
      Delivery|Deliver on|Ships|ETA|Event|Event date|Wedding|Party|Payment due|Invoice due|Rent due|Tax due|Paid until|Valid until|Lease ends
      Contract end|Membership ends|Policy|Passport|Licence|Deadline|Closing date|Trip|Holiday|Pick-up|Check-in|Check out|Booked for|Booking
      Class|Lesson|Start|Needed by|Return by|Job date|Fitting|Baby due|Course|Order by`),
  )('under %s', (heading) => {
    expect(third(heading, COMING)?.field).not.toBe('nextFollowUpOn');
  });

  test.each<[string, Cell[]]>([
    ['two later ones', in_(1, 2)],
    ['two later ones among five', in_(1, 2, -3, -4, -5)],
    ['more earlier than later ones', in_(1, 2, 3, -1, -2, -3, -4)],
    ['today, which is not later', in_(0, 0, 0)],
    ['words in two cells of six', [...in_(1, 2, 3, 4), 'in spring', 'rye']],
    ['days years ahead', in_(900, 1200, 2000, 1500)],
    ['figures that could be days', [46500, 47000, 48000]],
  ])('with %s', (_, cells) => {
    expect(third('Nudge', cells)?.field).not.toBe('nextFollowUpOn');
  });

  test('where another column is taken for it', () => {
    expect(third('Nudge', COMING, ['Call back', '12/24/2026'])).toBeUndefined();
  });

  test('where nobody says which day it is', () => {
    const rows = COMING.map((cell, at) => [`Ana ${'ABCDE'[at] ?? ''}dams`, `413-555-010${at}`, cell]);
    expect(recogniseList([['Name', 'Phone', 'Nudge'], ...rows])?.columns).toHaveLength(2);
  });
});

test.each(listed('Ring again|Ring back|Ring again on|Chase up|Chase up on|Phone again|Phone back'))(
  '%s is the day of the next call by its name',
  (heading) => {
    expect(third(heading, in_(-3, 4))).toMatchObject({ field: 'nextFollowUpOn', isSure: true });
  },
);

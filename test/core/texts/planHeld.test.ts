// Planning a month on top of what the tab holds, and the names that go into the texts.
import { NO_RECORDS } from '../../../src/core/customers/consentRecords';
import { sayExpired } from '../../../src/core/texts/held';
import { planTexts, type HeldText } from '../../../src/core/texts/plan';
import { NO_OUTBOX } from '../../../src/core/texts/outbox/settle';
import { idOf, list, RULES } from '../people';
import { BEYOND, heldText, NOVEMBER, OCTOBER, outcomes, plan, regular, SETTINGS } from './planning';

describe('approved texts that were not sent before their month was over', () => {
  const said = (...held: HeldText[]) => sayExpired(held, plan([], held).texts, NOVEMBER);
  const approved = (row: number, parts: Partial<HeldText> = {}) =>
    heldText(row, { status: 'Approved', month: OCTOBER, ...parts });

  it('are told of once', () => {
    expect(said(approved(2), approved(3))).toBe(
      '2 approved texts were not sent before the month was over and will not be sent any more.',
    );
    expect(said(approved(2))).toMatch(/^1 approved text was not sent/);
    expect(said(approved(2, { status: 'Expired' }))).toBe('');
  });

  it('are not told of when they went out, were never approved, or are of this month', () => {
    expect(said(approved(2, { status: 'Sent' }), approved(3, { status: 'Prepared' }))).toBe('');
    expect(said(approved(2, { month: NOVEMBER }))).toBe('');
  });
});

describe('planning on top of what is held', () => {
  it.each(BEYOND.filter((status) => status !== 'Sending').map((status) => [status]))(
    'leaves a text that is %s as it is, whatever the list says',
    (status) => {
      const held = heldText(2, { status, message: 'as approved', phone: '+14135550111' });
      expect(plan(list(regular({ textConsent: 'no' })), [held]).texts).toEqual([held]);
    },
  );

  it('brings a prepared text up to date, and says when', () => {
    const { texts } = plan(list(regular()), [heldText(2, { message: 'old words' })]);
    expect(texts[0]).toMatchObject({ message: expect.stringContaining('Hi Ana') as string, updated: 'now' });
  });

  it('prepares a text for somebody who was left out and may have one now', () => {
    const held = heldText(2, { status: 'Left out', reason: 'No phone' });
    expect(outcomes(plan(list(regular()), [held]).texts)).toEqual(['Prepared']);
  });

  it.each([
    ['Prepared', 'No longer in the list'],
    ['Left out', 'No longer in the list'],
    ['Approved', 'No longer in the list'],
    ['Sending', 'Needs review'],
    ['Sent', 'Sent'],
    ['Needs review', 'Needs review'],
  ] as const)('makes of a %s text whose customer is gone: %s', (status, outcome) => {
    expect(outcomes(plan([], [heldText(9, { status })]).texts)).toEqual([outcome]);
  });

  it.each([
    ['Prepared', []],
    ['Left out', []],
    ['Approved', ['Expired']],
    ['Sending', ['Needs review']],
    ['Sent', ['Sent']],
    ['Delivered', ['Delivered']],
    ['Not delivered', ['Not delivered']],
  ] as const)("keeps of an older month's %s text: %j", (status, kept) => {
    expect(outcomes(plan([], [heldText(2, { status, month: OCTOBER })]).texts)).toEqual(kept);
  });

  it('asks the owner about a text that was being sent and of which nothing else is known', () => {
    const [text] = plan(list(regular()), [heldText(2, { status: 'Sending' })]).texts;
    expect(text).toMatchObject({
      status: 'Needs review',
      reason: 'It may have arrived: ask, or look at your phone',
      updated: 'now',
    });
  });

  it('gives a reason to a text that expired', () => {
    const [text] = plan([], [heldText(2, { status: 'Approved', month: OCTOBER })]).texts;
    expect(text).toMatchObject({
      status: 'Expired',
      reason: 'The month was over before it was sent',
      updated: 'now',
    });
  });

  it('believes the row that got further when one text is held twice', () => {
    const copies = [heldText(2), heldText(2, { status: 'Sent' }), heldText(2, { status: 'Approved' })];
    expect(outcomes(plan(list(regular()), copies).texts)).toEqual(['Sent']);
  });

  it('lists this month in list order, then who left the list, then older months', () => {
    const held = [heldText(7, { month: OCTOBER, status: 'Sent' }), heldText(9), heldText(3)];
    const { texts } = plan(list(regular(), regular({ phone: '' })), held);
    expect(texts.map(({ id }) => id)).toEqual([idOf(2), idOf(3), idOf(9), idOf(7)]);
  });
});

describe('a name in a text', () => {
  const messageTo = (name: string, monthlyText = 'Hi {first name}, {name}') =>
    planTexts({
      customers: list(regular({ name })),
      rules: RULES,
      settings: { ...SETTINGS, monthlyText },
      month: NOVEMBER,
      now: '',
      held: [],
      consent: NO_RECORDS,
    }).texts[0];

  it.each([
    ['Adams, Ana', 'Hi Ana, Ana Adams'],
    ['Jose\u0301 O’Brien', "Hi José, José O'Brien"],
    ['Acme Bakery LLC', 'Hi, Acme Bakery LLC'],
    ['http://evil.example.net', 'Hi,'],
    ['Win at evil.com now', 'Hi Win,'],
    ['Ana {link}', 'Hi Ana,'],
    ['Call 4135550100', 'Hi,'],
  ])('%s gives %s', (name, message) => {
    expect(messageTo(name)?.message).toBe(message);
  });

  it('is left away where only it makes the text longer than may be sent', () => {
    const text = messageTo('Łucja', `{first name} ${'x'.repeat(400)}`);
    expect(text).toMatchObject({ parts: 3, message: 'X'.padEnd(400, 'x') });
  });
});

it('a text that went out stays in the next month’s tab, although somebody typed Prepared over it', () => {
  const record = { state: 'accepted', attempt: 1, minute: 5, note: 'SM1' } as const;
  const outbox = { ...NO_OUTBOX, isInUse: true, recordOf: () => record };
  const { texts } = planTexts({
    customers: [],
    rules: RULES,
    settings: SETTINGS,
    month: NOVEMBER,
    now: 'now',
    held: [heldText(1, { month: OCTOBER })],
    consent: NO_RECORDS,
    outbox,
  });
  expect(texts.map(({ month, status }) => [month, status])).toEqual([[OCTOBER, 'Sent']]);
});

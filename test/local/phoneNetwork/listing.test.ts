// The network's lists: late, paged, filtered as Twilio filters, and never kinder.
import type { Page, TextsPage } from '../../../src/core/texts/providers/provider';
import { ANA, BEN, bodyOf, HI, town, type Town } from './town';

/** All texts of a list, page by page. */
function idsOf({ line, ask, start }: Town): string[] {
  const ids: string[] = [];
  let next: Page | undefined;
  do {
    const reading = line.readListSince(ask(line.buildListSince(start, next)), start);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    const value: TextsPage = reading.value;
    ids.push(...value.texts.map((text) => text.providerId));
    next = value.next;
  } while (next !== undefined);
  return ids;
}

describe('a new text is in the list', () => {
  test.each([
    [0, 0],
    [300, 299],
    [1800, 1799],
  ])('after %d seconds and not before', (delay, before) => {
    const { network, send, look, pass } = town();
    network.setListDelay(delay);
    send();
    pass(before);
    const kind = (): unknown => {
      const reading = look();
      return reading.kind === 'read' ? reading.value.kind : reading.kind;
    };
    const early = kind();
    pass(1);
    expect([early, kind()]).toEqual([delay === 0 ? 'found' : 'absent', 'found']);
  });

  test('never, if so wished, though it reached the person', () => {
    const { network, send, look, pass } = town();
    network.setListDelay(null);
    send();
    pass(30 * 24 * 3600);
    expect(look()).toMatchObject({ value: { kind: 'absent', next: undefined } });
    expect(network.timesAccepted(ANA)).toBe(1);
  });
});

describe('a list', () => {
  test('shows every text once over its pages, the newest first', () => {
    const place = town();
    for (let turn = 0; turn < 2345; turn += 1) {
      place.send(turn % 2 ? ANA : BEN, `Text ${turn}`);
      place.pass(1);
    }
    const expected = place.network.acceptances.map((one) => one.providerId).reverse();
    expect(idsOf(place)).toEqual(expected);
  });

  test('stays in order when texts come in between two pages', () => {
    const place = town();
    for (let turn = 0; turn < 1001; turn += 1) place.send(ANA, `Text ${turn}`);
    const { line, ask, start, send } = place;
    const first = line.readListSince(ask(line.buildListSince(start)), start);
    send(BEN);
    const next = first.kind === 'read' ? first.value.next : undefined;
    const second = line.readListSince(ask(line.buildListSince(start, next)), start);
    expect(second).toMatchObject({ value: { texts: [{ body: 'Text 0' }], next: undefined } });
  });

  test('by day leaves out what has not left yet', () => {
    const { network, line, ask, send, pass } = town();
    network.jam(600);
    send();
    const { url, headers } = line.buildCheck();
    const count = (query: string): unknown => {
      const asked = ask({ method: 'get', url: url.replace(/\?.*/, `?${query}`), headers, payload: '' });
      return (bodyOf(asked)['messages'] as unknown[]).length;
    };
    const early = count('DateSent%3E=2026-11-20');
    pass(700);
    expect([early, count('DateSent%3E=2026-11-20'), count('DateSent%3E=2026-11-21')]).toEqual([0, 1, 0]);
    expect([
      count('DateSent%3C=2026-11-20'),
      count('DateSent=2026-11-20'),
      count(`To=${encodeURIComponent(BEN)}`),
    ]).toEqual([1, 1, 0]);
  });
});

describe('people answer', () => {
  const inbound = ({ line, ask, start }: Town) => {
    const reading = line.readInbound(ask(line.buildInbound(start)));
    return reading.kind === 'read' ? reading.value.texts.map(({ from, body }) => [from, body]) : reading.kind;
  };

  test.each([{}, { service: `MG${'c'.repeat(32)}` }])('and we hear it, with %j', (options) => {
    const place = town(options);
    place.send();
    place.network.reply(ANA, 'Two loaves please');
    expect(inbound(place)).toEqual([[ANA, 'Two loaves please']]);
  });

  test.each([{}, { service: `MG${'c'.repeat(32)}` }])(
    'STOP: Twilio answers and blocks until START, with %j',
    (options) => {
      const place = town(options);
      place.network.reply(ANA, ' stop ');
      expect([place.send(), place.network.isOptedOut(ANA)]).toMatchObject([
        { code: 21610, phone: 'opted out' },
        true,
      ]);
      expect(idsOf(place)).toEqual([]);
      place.network.reply(ANA, 'START');
      expect([place.send().kind, place.send(BEN).kind]).toEqual(['accepted', 'accepted']);
    },
  );

  test('"opt out", which Twilio does not understand, blocks nothing there', () => {
    const { network, send } = town();
    network.reply(ANA, 'opt out');
    expect(send().kind).toBe('accepted');
  });

  test('only to the number that they wrote to', () => {
    const { network, send } = town({ numbers: ['+14135550100', '+14135550101'] });
    network.reply(ANA, 'STOP', '+14135550101');
    expect(send().kind).toBe('accepted');
  });
});

test('a snapshot brings back texts, blocks, mishaps and chance', () => {
  const play = ({ network, send }: Town): unknown[] => {
    network.reply(BEN, 'STOP');
    return [send(), send(BEN), send(ANA, `${HI} Again.`), network.acceptances];
  };
  const place = town({ seed: 7 });
  place.network.setChances({ 'lost answer': 0.5 });
  const before = place.network.snapshot();
  const first = play(place);
  place.network.restore(before);
  expect(play(place)).toEqual(first);
});

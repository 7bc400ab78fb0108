// What goes wrong on the way: which mishaps take the text, and that chance plays the same for the same seed.
import type { Mishap } from '../../../local/phoneNetwork';
import { ANA, BEN, HI, town } from './town';

describe('a sending', () => {
  test.each<[Mishap, string, number]>([
    ['no connection', 'ambiguous', 0],
    ['lost answer', 'ambiguous', 1],
    ['server error', 'ambiguous', 0],
    ['server error after accepting', 'ambiguous', 1],
    ['cut answer', 'ambiguous', 1],
    ['redirect', 'ambiguous', 0],
    ['throttle', 'not processed', 0],
  ])('with the mishap "%s" is %s, and the text was taken %d times', (mishap, kind, times) => {
    const { network, send } = town();
    network.next(mishap);
    expect([send().kind, network.timesAccepted(ANA, HI)]).toEqual([kind, times]);
    expect([send(BEN).kind, network.faults]).toEqual(['accepted', []]);
  });

  test('that is refused may lose its answer too', () => {
    const { network, send } = town();
    network.setPhone(ANA, { refuse: 21614 });
    network.next('lost answer');
    expect([send().kind, network.acceptances.length]).toEqual(['ambiguous', 0]);
  });

  test('is throttled five times, then goes through', () => {
    const { network, send } = town();
    network.next('throttle', 5);
    const kinds = Array.from({ length: 6 }, () => send().kind);
    expect(kinds).toEqual([...Array<string>(5).fill('not processed'), 'accepted']);
  });

  test('that got no answer is found, or is not there, by a look', () => {
    const { network, send, look } = town();
    network.next('server error');
    network.next('lost answer');
    send();
    const absent = look();
    send();
    expect([absent, look()]).toMatchObject([{ value: { kind: 'absent' } }, { value: { kind: 'found' } }]);
  });
});

test.each<Mishap>(['no connection', 'lost answer', 'server error', 'throttle', 'redirect', 'cut answer'])(
  'a look with the mishap "%s" says nothing',
  (mishap) => {
    const { network, send, look } = town();
    send();
    network.next(mishap, 1, 'read');
    expect([look().kind, look()]).toMatchObject(['unread', { value: { kind: 'found' } }]);
  },
);

test('texts that were taken twice are told', () => {
  const { network, send } = town();
  send();
  send(BEN);
  send(ANA, 'Other words');
  expect(network.duplicates).toEqual([]);
  network.next('lost answer');
  send();
  expect(network.duplicates).toMatchObject([{ to: ANA, body: HI }]);
});

describe('chance', () => {
  const play = (seed: number): string[] => {
    const { network, send } = town({ seed });
    network.setChances({ 'lost answer': 0.2, throttle: 0.2 });
    return Array.from({ length: 200 }, (_, turn) => send(ANA, `Text ${turn}`).kind);
  };

  test('plays the same for the same seed, and another for another', () => {
    expect(play(3)).toEqual(play(3));
    expect(play(3)).not.toEqual(play(4));
  });

  test('comes about as often as it was set', () => {
    const kinds = play(5);
    const share = (kind: string): number => kinds.filter((one) => one === kind).length / kinds.length;
    expect(share('ambiguous')).toBeGreaterThan(0.1);
    expect(share('ambiguous')).toBeLessThan(0.3);
    expect(share('not processed')).toBeGreaterThan(0.08);
  });
});

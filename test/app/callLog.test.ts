/** Calls that were made stand in the Contact log and are remembered there too; and the call list from the menu alone. */
import { CALLS, listed, make, NAMES, shop, tick, waiting } from './calling';
import { killAt, type FragileShop } from './mishaps';
import { ask, lineOf, linesOf, tabNames, use } from './shop';

describe('a call that was made', () => {
  const LOG = 'Contact log';
  const calledShop = (): FragileShop => {
    const made = listed();
    tick(made.host, 'Ana Adams');
    return made;
  };

  test('stands in the Contact log once, and the follow-up clock begins anew', () => {
    const { host } = calledShop();
    for (let run = 0; run < 2; run++) use(host, 'whoNeedsFollowUp');
    host.setNow('2026-11-23T09:00');
    make(host);
    expect(linesOf(host, LOG)).toMatchObject([
      { Name: 'Ana Adams', Channel: 'Call', Direction: 'Out', Note: 'Monthly call, November 2026' },
    ]);
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-11-20');
  });

  test('is logged once though the run that noted it was ended at any call', () => {
    const made = calledShop();
    const { host } = made;
    made.keep();
    // Only what writes can leave a half behind.
    const writes: number[] = [];
    made.during(
      (n, name) => void (/set|write|append|insert|flush/i.test(name) && writes.push(n)),
      () => void use(host, 'whoNeedsFollowUp'),
    );
    expect(writes.length).toBeGreaterThan(5);
    for (const n of writes) {
      made.rewind();
      killAt(made, n, () => void use(host, 'whoNeedsFollowUp'));
      use(host, 'whoNeedsFollowUp');
      const lastContact = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact'];
      expect([n, linesOf(host, LOG).length, lastContact]).toEqual([n, 1, '2026-11-20']);
    }
  });

  test('is not forgotten with the journal', () => {
    const { host } = calledShop();
    use(host, 'whoNeedsFollowUp');
    host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
    expect(make(host).sentence).toContain('1 called this month');
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
    host.setNow('2026-12-01T09:00');
    expect(make(host).sentence).toBe('3 to call.');
  });
});

describe('"Monthly calls" in Settings', () => {
  test('yes makes the list with the texts, from the menu alone', () => {
    const { host } = shop();
    ask(host, 'saveSettings', { 'Monthly calls': 'Yes' });
    expect(use(host, 'prepareTexts').sentence).toContain('Call list: 3 to call.');
    expect([waiting(host), linesOf(host, 'Texts').length]).toEqual([NAMES, 3]);
  });

  test('no makes none', () => {
    const { host } = shop();
    use(host, 'prepareTexts');
    expect(tabNames(host)).not.toContain(CALLS);
  });

  test('a script that may not be used is told, and the texts are prepared all the same', () => {
    const { host } = shop();
    ask(host, 'saveSettings', { 'Monthly calls': 'yes', 'Call script': 'Hi!' });
    expect(use(host, 'prepareTexts')).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('No call list was made.') as string,
    });
    expect(linesOf(host, 'Texts')).toHaveLength(3);
  });
});

import { createHost } from '../../../../local/emulator';

const store = 'PropertiesService.getDocumentProperties()';

describe('Properties', () => {
  test('keep texts only, and chain', () => {
    expect(
      createHost().evaluate(`${store}.setProperty("a", 5).setProperty("b", true).getProperties()`),
    ).toEqual({ a: '5', b: 'true' });
  });

  test('give null for what is missing and a copy of everything', () => {
    expect(createHost().evaluate(`${store}.getProperties().x = 1; ${store}.getProperty("x")`)).toBeNull();
  });

  test('are emptied by setProperties only when asked to', () => {
    const host = createHost();
    expect(host.evaluate(`${store}.setProperties({ a: 1 }).setProperties({ b: 2 }).getKeys()`)).toEqual([
      'a',
      'b',
    ]);
    expect(host.evaluate(`${store}.setProperties({ c: 3 }, true).getKeys()`)).toEqual(['c']);
  });

  test.each([
    [9216, ''],
    [9217, 'Argument too large: value'],
  ])('take a value of %i bytes or refuse it', (size, message) => {
    const act = (): unknown => createHost().evaluate(`${store}.setProperty("a", "x".repeat(${size}))`);
    if (message === '') expect(act).not.toThrow();
    else expect(act).toThrow(message);
  });

  test('count a value in bytes, not characters', () => {
    expect(() => createHost().evaluate(`${store}.setProperty("a", "é".repeat(4609))`)).toThrow(
      'Argument too large: value',
    );
  });

  test('refuse to fill a store beyond 500 KB and keep it as it was', () => {
    const host = createHost();
    const fill = `for (var i = 0; i < 60; i++) ${store}.setProperty("k" + i, "x".repeat(9000));`;
    expect(() => host.evaluate(fill)).toThrow('exceeded the property storage quota');
    expect(host.evaluate(`${store}.getKeys().length`)).toBe(56);
  });

  test('of one user are not those of another', () => {
    const host = createHost();
    host.evaluate('PropertiesService.getUserProperties().setProperty("token", "secret")');
    host.user = 'other@example.com';
    expect(host.evaluate('PropertiesService.getUserProperties().getProperty("token")')).toBeNull();
  });

  test.each([
    'PropertiesService.getDocumentProperties()',
    'CacheService.getDocumentCache()',
    'LockService.getDocumentLock()',
    'SpreadsheetApp.getActive()',
  ])('%s is null without a document', (code) => {
    expect(createHost({ hasDocument: false }).evaluate(code)).toBeNull();
  });

  test('may be used 50,000 times a day', () => {
    const host = createHost();
    host.evaluate(`for (var i = 0; i < 50000; i++) ${store}.getProperty("a")`);
    expect(() => host.evaluate(`${store}.getProperty("a")`)).toThrow(
      'Service invoked too many times for one day: properties.',
    );
    host.setNow('2026-11-21T09:00');
    expect(host.evaluate(`${store}.getProperty("a")`)).toBeNull();
  });
});

import { createHost } from '../../../../local/emulator';

const cache = 'CacheService.getScriptCache()';

describe('Cache', () => {
  test('gives null for what is missing, for put, and after ten minutes', () => {
    const host = createHost();
    expect(host.evaluate(`[${cache}.put("a", "1"), ${cache}.get("a"), ${cache}.get("b")]`)).toEqual([
      null,
      '1',
      null,
    ]);
    host.setNow('2026-11-20T09:10');
    expect(host.evaluate(`${cache}.get("a")`)).toBeNull();
  });

  test.each([
    [0, '2026-11-20T09:00:00', '1'],
    [0, '2026-11-20T09:00:01', null],
    [99_999, '2026-11-20T14:59:59', '1'],
    [99_999, '2026-11-20T15:00:00', null],
  ])('clamps a life of %i seconds silently', (seconds, later, expected) => {
    const host = createHost();
    host.evaluate(`${cache}.put("a", "1", ${seconds || 1})`);
    host.setNow(later);
    expect(host.evaluate(`${cache}.get("a")`)).toBe(expected);
  });

  test.each([
    ['"k".repeat(251), "v"', 'Argument too large: key'],
    ['"k", "v".repeat(102401)', 'Argument too large: value'],
    [
      '"k", { a: 1 }',
      "The parameters (String,(class)) don't match the method signature for CacheService.Cache.put.",
    ],
  ])('refuses put(%s)', (args, message) => {
    expect(() => createHost().evaluate(`${cache}.put(${args})`)).toThrow(message);
  });

  test('gives only hits from getAll', () => {
    expect(createHost().evaluate(`${cache}.putAll({ a: 1, b: 2 }); ${cache}.getAll(["a", "x"])`)).toEqual({
      a: '1',
    });
  });
});

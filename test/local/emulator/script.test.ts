import { checkScript } from '../../../local/emulator/script';

describe('a bundle', () => {
  test.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a class field', 'class A { x = 1; }'],
    ['a static block', 'class A { static {} }'],
    ['logical assignment', 'let a; a ??= 1;'],
    ['a numeric separator', 'const a = 1_000;'],
    ['an import', 'import a from "a";'],
    ['an export', 'export {};'],
    ['import()', 'import("a");'],
    ['await at the top level', 'await 1;'],
    ['one name declared twice', 'let a; const a = 1;'],
  ])('with %s is refused', (_what, source) => {
    expect(() => checkScript(source)).toThrow(SyntaxError);
  });

  test.each([
    'const a = b?.c ?? 1; var b;',
    'try {} catch {}',
    'async function f() { await 1; }',
    'const n = 10n;',
    '/(?<year>\\d+)/u;',
  ])('may contain %s', (source) => {
    expect(() => checkScript(source)).not.toThrow();
  });

  test('shows the page its top-level declarations without an underscore only', () => {
    const source =
      'function a() {} function b_() {} var c = function () {}; { function d() {} } async function e() {} function* f() {}';
    expect([...checkScript(source).callable]).toEqual(['a', 'e', 'f']);
  });

  test.each(['let a; a ??= 1;', 'import("a");'])('with %s is refused each time it is read', (source) => {
    for (const again of [checkScript, freshCheck()])
      expect([1, 2].map(() => isRefused(again, source))).toEqual([true, true]);
  });

  test('shows the page the same names when another test file reads it', () => {
    const source = 'function again() {} function hidden_() {} var c = 1;';
    checkScript(source);
    expect([...freshCheck()(source).callable]).toEqual(['again']);
  });

  test('that declares nothing shows the page nothing when another test file reads it', () => {
    checkScript('1;');
    expect([...freshCheck()('1;').callable]).toEqual([]);
  });
});

/** As another test file gets it, with nothing of this one's but what the process keeps. */
function freshCheck(): typeof checkScript {
  let fresh = checkScript;
  jest.isolateModules(() => {
    fresh = jest.requireActual<{ checkScript: typeof checkScript }>(
      '../../../local/emulator/script',
    ).checkScript;
  });
  expect(fresh).not.toBe(checkScript);
  return fresh;
}

function isRefused(check: typeof checkScript, source: string): boolean {
  try {
    check(source);
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

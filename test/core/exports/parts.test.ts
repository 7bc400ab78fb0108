/** Files in parts: joined by name they are whole, and no part is longer than an answer may be. */
import fc from 'fast-check';
import { takePart, type Piece } from '../../../src/core/exports/parts';
import { exportFiles } from '../../../src/core/exports/formats';
import { leave } from './people';

const MOST = 300_000;
const TEN_THOUSAND = leave(
  Array.from({ length: 10_000 }, (_, at) => ({
    name: `P ${at}`,
    email: `p${at}@example.com`,
    notes: 'bread',
  })),
);

function joined(pieces: readonly Piece[], stamp = (_: number, text: string) => String(text.length)) {
  const files = new Map<string, string>();
  const sizes: number[] = [];
  let part = '';
  do {
    const taken = takePart(pieces, part, stamp);
    if (taken === 'changed') throw new Error(taken);
    for (const { name, text } of taken.files) files.set(name, (files.get(name) ?? '') + text);
    sizes.push(taken.files.reduce((sum, { text }) => sum + text.length, 0));
    part = taken.next;
  } while (part !== '');
  return { files, sizes };
}

test('pieces of any length come out whole, in parts that are short enough', () => {
  const lengths = fc.array(fc.constantFrom(0, 1, 9, 150_000, MOST - 1, MOST, MOST + 1, 700_001), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(lengths, (sizes) => {
      const texts = sizes.map((size, at) => `${at}🥐é`.repeat(size).slice(0, size));
      const { files, sizes: parts } = joined(
        texts.map((text, at) => ({ name: `${at % 2}`, mime: '', text: () => text })),
      );
      const wanted = [0, 1].map((odd) => texts.filter((_, at) => at % 2 === odd).join(''));
      expect([files.get('0') ?? '', files.get('1') ?? '']).toEqual(wanted);
      expect(Math.max(0, ...parts)).toBeLessThanOrEqual(MOST);
    }),
    { numRuns: 30 },
  );
});

test('no part ends in the middle of a character', () => {
  const text = `${'x'.repeat(MOST - 1)}🥐${'y'.repeat(10)}`;
  const first = takePart([{ name: 'a', mime: '', text: () => text }], '', () => 's');
  expect(first).toMatchObject({ files: [{ text: 'x'.repeat(MOST - 1) }] });
});

test('when the source has changed since the part before, there is no part', () => {
  let text = 'x'.repeat(MOST + 5);
  const pieces = [{ name: 'a', mime: '', text: () => text }];
  const stamp = (_: number, now: string) => now.slice(-1);
  const first = takePart(pieces, '', stamp);
  text = `${text.slice(0, -1)}y`;
  expect(first === 'changed' ? '' : takePart(pieces, first.next, stamp)).toBe('changed');
});

test.each(['9 9 9', 'x', '-1 -1 x', '0 99999999 s'])(
  'a part that nobody gave out (%s) is refused or empty',
  (part) => {
    const taken = takePart([{ name: 'a', mime: '', text: () => 'text' }], part, () => 's');
    expect(taken === 'changed' || taken.next === '').toBe(true);
  },
);

test.each(['hubspot', 'vcard'])('%s: ten thousand customers leave in parts', (format) => {
  const files = exportFiles(format, TEN_THOUSAND);
  const { files: got, sizes } = joined(files.map((file) => ({ ...file, text: () => file.text })));
  expect(sizes.length).toBeGreaterThan(1);
  expect([...got.values()]).toEqual(files.map(({ text }) => text));
});

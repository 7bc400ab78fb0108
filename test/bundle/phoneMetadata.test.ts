/** The bundle's phone metadata lacks the patterns for writing numbers: reading them must come out as with all of it. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import whole from 'libphonenumber-js/metadata.max.json';
import { ROOT } from '../../local/build';
import { northAmerica } from '../../src/core/phoneMetadata';

const PRINT_BARE = `
  import { northAmericaIn, withoutFormats } from './build/phoneMetadataLoader.mjs';
  import { readFileSync } from 'node:fs';
  const metadata = JSON.parse(readFileSync('node_modules/libphonenumber-js/metadata.max.json', 'utf8'));
  console.log(JSON.stringify({ bare: withoutFormats(metadata), northAmerica: northAmericaIn(metadata) }));`;

const COUNTRIES = Object.keys(whole.countries) as CountryCode[];

let built: { readonly bare: MetadataJson; readonly northAmerica: unknown };
let bare: MetadataJson;
beforeAll(() => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', PRINT_BARE], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  built = JSON.parse(printed) as typeof built;
  bare = built.bare;
});

function read(text: string, country: CountryCode, metadata: MetadataJson) {
  const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false }, metadata);
  return number && [number.number, number.ext, number.isPossible(), number.isValid(), number.getType()];
}

describe('the phone metadata in the bundle', () => {
  test('keeps the part for plain North American numbers as the source has it', () => {
    expect(built.northAmerica).toEqual(northAmerica());
  });

  test('is a third smaller', () => {
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(whole).length * 0.75);
  });

  test.each(COUNTRIES)('reads numbers of %s as the whole metadata does', (country) => {
    const example = (examples as Partial<Record<CountryCode, string>>)[country] ?? '5550100';
    const spelt = fc.oneof(
      fc.constantFrom(example, `+${example}`, `0${example}`, `${example} ext. 12`),
      fc.stringMatching(/^\+?[0-9]{6,15}$/),
      fc.nat(9999).map((end) => `${example.slice(0, -4)}${String(end).padStart(4, '0')}`),
    );
    fc.assert(
      fc.property(spelt, (text) => {
        expect(read(text, country, bare)).toEqual(read(text, country, whole));
      }),
      { numRuns: 40 },
    );
  });
});

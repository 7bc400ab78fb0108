// Webpack loader for src/core/phoneMetadata.ts: the phone library's metadata, without the patterns that only write numbers for people to
// read, packed; what plain North American numbers need stands beside it as it is.
import { createRequire } from 'node:module';
import { pack } from './pack.mjs';

/** Where the metadata of a country keeps the patterns by which a number is written. */
const FORMATS = 4;
/** Where it keeps those per type of number, the fixed lines first. */
const TYPES = 11;

export function withoutFormats(metadata) {
  const bare = (plans) =>
    Object.fromEntries(
      Object.entries(plans).map(([key, plan]) => [key, plan.map((part, at) => (at === FORMATS ? 0 : part))]),
    );
  return { ...metadata, countries: bare(metadata.countries), nonGeographic: bare(metadata.nonGeographic) };
}

/** What `northAmerica()` of src/core/phoneMetadata.ts gives. */
export function northAmericaIn(metadata) {
  const fixedLines = ['US', 'CA'].map((country) => `(?:${metadata.countries[country][TYPES][0][0]})`);
  return { countries: metadata.country_calling_codes['1'], fixedLines: fixedLines.join('|') };
}

export default async function phoneMetadataLoader() {
  const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
  const packed = await pack(JSON.stringify(withoutFormats(metadata)));
  // Opened at the first number that is not plain: that costs some milliseconds, and many executions read none.
  return `import { unpack } from './unpack';
let metadata;
export function phoneMetadata() {
  return metadata || (metadata = JSON.parse(unpack(${JSON.stringify(packed)})));
}
const NORTH_AMERICA = ${JSON.stringify(northAmericaIn(metadata))};
export function northAmerica() {
  return NORTH_AMERICA;
}`;
}

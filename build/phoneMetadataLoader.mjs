// Webpack loader for src/core/phoneMetadata.ts: the phone library's metadata, without the patterns that only write numbers for people to
// read, packed.
import { createRequire } from 'node:module';
import { pack } from './pack.mjs';

/** Where the metadata of a country keeps the patterns by which a number is written. */
const FORMATS = 4;

export function withoutFormats(metadata) {
  const bare = (plans) =>
    Object.fromEntries(
      Object.entries(plans).map(([key, plan]) => [key, plan.map((part, at) => (at === FORMATS ? 0 : part))]),
    );
  return { ...metadata, countries: bare(metadata.countries), nonGeographic: bare(metadata.nonGeographic) };
}

export default function phoneMetadataLoader() {
  const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
  const packed = pack(JSON.stringify(withoutFormats(metadata)));
  // Opened when the first number is read: most executions of the script read none.
  return `import { unpack } from './unpack';
let metadata;
export function phoneMetadata() {
  return metadata || (metadata = JSON.parse(unpack(${JSON.stringify(packed)})));
}`;
}

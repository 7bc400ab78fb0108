// Webpack loader: the phone library's metadata without the patterns that only write numbers for people to read, a third of it.
import { createRequire } from 'node:module';

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
  // Engines read JSON in a string faster than an object literal of this size.
  const text = JSON.stringify(withoutFormats(metadata));
  if (/`|\$\{/.test(text)) throw new Error('The metadata cannot stand in a raw string.');
  // Raw, since the patterns are full of backslashes, each of which a plain string doubles.
  return `export default JSON.parse(String.raw\`${text}\`);`;
}

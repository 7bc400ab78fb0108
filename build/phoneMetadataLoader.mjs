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
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(withoutFormats(metadata)))});`;
}

/** What the phone library knows of the world's numbers; the build puts a packed copy in place of this file (build/phoneMetadataLoader.mjs). */
import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';

/** The same object each time. */
export function phoneMetadata(): MetadataJson {
  return metadata;
}

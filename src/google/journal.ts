/** The texts' journal in the document's properties: the same for everybody who works in this spreadsheet, seen by nobody. */
import type { JournalPort } from '../app/ports';

/** The journal through PropertiesService; throws in a script that belongs to no document. */
export function liveJournal(): JournalPort {
  return {
    readAll: () => store().getProperties(),
    write: (entries) => void store().setProperties({ ...entries }),
    keepOnly: (entries) => void store().setProperties({ ...entries }, true),
  };
}

function store(): GoogleAppsScript.Properties.Properties {
  const properties =
    PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (!properties) throw new Error('This script belongs to no document.');
  return properties;
}

/** What one person keeps for one spreadsheet and nobody else can read: their own user properties, a name for each spreadsheet. */
import type { SecretsPort } from '../app/ports';

/** The secret of the person at the keyboard, or of the schedule's owner; each member is one service call. */
export function liveSecrets(spreadsheetId: string): SecretsPort {
  const name = `${spreadsheetId} provider`;
  const store = () => PropertiesService.getUserProperties();
  return {
    read: () => store().getProperty(name) ?? '',
    write: (text) => void store().setProperty(name, text),
    remove: () => void store().deleteProperty(name),
  };
}

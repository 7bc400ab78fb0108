/** A small shop whose people agree and say stop through the gate, and what its month's texts then say. */
import type { Host } from '../../local/emulator';
import {
  adoptedShop,
  ask,
  HEADINGS,
  lineOf,
  linesOf,
  SETTINGS,
  TODAY,
  use,
  type Ended,
  type Typed,
} from './shop';

export const CONSENT_LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '', 'yes', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '', 'no', ''],
  ['Cy Cole', '(413) 555-0101', '', 'Loyalist', '', 'yes', ''],
  ['Di Dow', '', '', 'Apostle', '', 'yes', ''],
  ['Eve Egan', '413-555-0105', '', 'Apostle', '', '', ''],
];

export function consentShop(rows: Typed = CONSENT_LIST): Host {
  const host = adoptedShop(rows);
  ask(host, 'saveSettings', SETTINGS);
  return host;
}

export const idOf = (host: Host, name: string) =>
  lineOf(linesOf(host, 'Customers'), name)['Customer ID'] ?? '';
export const consentOf = (host: Host, name: string) =>
  lineOf(linesOf(host, 'Customers'), name)['Text consent'];

export function tell(host: Host, name: string, what: object): Ended {
  const usual = { channel: 'text', on: '', how: '', wording: '', note: '' };
  return ask(host, 'recordConsent', { customerId: idOf(host, name), ...usual, ...what });
}
export const stop = (host: Host, name: string, what: object = {}) =>
  tell(host, name, { state: 'revoked', ...what });
export const agree = (host: Host, name: string, what: object = {}) =>
  tell(host, name, { state: 'granted', on: TODAY, how: 'Paper form', ...what });

/** Status, or the reason, of everybody in this month's texts. */
export function textsOf(host: Host): Record<string, string> {
  use(host, 'prepareTexts');
  const lines = linesOf(host, 'Texts');
  return Object.fromEntries(lines.map(({ Name = '', Status = '', Reason = '' }) => [Name, Reason || Status]));
}

// Consent records for the tests: one that says when, what and by whom in as few words as possible.
import type { ConsentRecord } from '../../../src/core/customers/consentRecords';

/** Stands in for SHA-256. */
export const hash = (text: string): string => [...text].reverse().join('');

export const ANA = { id: 'C-000002', phone: '+14135550148', email: 'ana@example.com' };

/** A stop to texts by Ana's number on 1 November, until the parts given say otherwise. */
export function record(parts: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    record: 'R-000001',
    entered: '2026-11-01T14:00:00.000Z',
    name: 'Ana Adams',
    contact: ANA.phone,
    channel: 'text',
    state: 'revoked',
    on: '2026-11-01',
    how: '',
    wording: '',
    where: '',
    by: '',
    evidence: '',
    revokedBy: '',
    source: '',
    customerId: ANA.id,
    ...parts,
  };
}

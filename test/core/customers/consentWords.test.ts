/** Consent in words: what was recorded, and how somebody stands. */
import {
  isOptedOut,
  openConsentBook,
  recordsOf,
  type ConsentRecord,
} from '../../../src/core/customers/consentRecords';
import { sayRecorded, sayStanding } from '../../../src/core/customers/consentWords';
import type { Consent } from '../../../src/core/customers/consent';
import { ANA, record, hash } from './records';

const yes = (parts: Partial<ConsentRecord> = {}) => record({ state: 'granted', how: 'Paper form', ...parts });
const stop = (parts: Partial<ConsentRecord> = {}) => record({ revokedBy: 'staff', ...parts });
const standing = (
  inList: Consent,
  records: readonly ConsentRecord[] = [],
  { story = '', isTold = true, otherNo = '' } = {},
) => {
  const book = openConsentBook(records, 'US', hash);
  return sayStanding({ inList, story, isTold, otherNo, deciding: (channel) => book.deciding(ANA, channel) });
};

test.each<[Consent, ConsentRecord[], string[]]>([
  ['blank', [], ['No consent to texts yet.']],
  ['unknown', [], ['No consent to texts yet.']],
  ['no', [], ['The list says no to texts.']],
  ['yes', [], ['The list says yes to texts. How they agreed was never told: record it here.']],
  ['yes', [yes()], ['Agreed to texts on 1 Nov 2026 (Paper form).']],
  [
    'no',
    [yes()],
    ['Agreed to texts on 1 Nov 2026 (Paper form). But the list says no, so no text goes there.'],
  ],
  [
    'blank',
    [yes({ how: '' })],
    ['Agreed to texts on 1 Nov 2026. But the list has no yes, so no text goes there.'],
  ],
  [
    'no',
    [stop()],
    ['Said stop to texts on 1 Nov 2026 (staff).', 'Said stop to calls on 1 Nov 2026 (staff).'],
  ],
  [
    'yes',
    [stop({ on: '' })],
    ['Said stop to texts (staff). The list says yes, but the stop counts.', 'Said stop to calls (staff).'],
  ],
  [
    'blank',
    [yes({ channel: 'email', contact: ANA.email })],
    ['No consent to texts yet.', 'Agreed to e-mail on 1 Nov 2026 (Paper form).'],
  ],
])('%s in the list with %p', (inList, records, sentences) => {
  expect(standing(inList, records)).toEqual(sentences);
});

test.each<[Consent, ConsentRecord[]]>([
  ['yes', []],
  ['yes', [yes()]],
])('%s in the list with %p, while somebody else says no with that number', (inList, records) => {
  expect(standing(inList, records, { otherNo: 'Minh Nguyen' })).toEqual([
    'The list says yes to texts. But Minh Nguyen has the same number and says no in the list, so no text goes there until that is changed.',
  ]);
});

test('a yes without a record is told with the story of the set-up', () => {
  expect(standing('yes', [], { story: 'On our paper form' })).toEqual([
    'The list says yes to texts. Told at set-up: On our paper form',
  ]);
});

test('a yes that came after set-up is not told with its story', () => {
  expect(standing('yes', [], { story: 'On our paper form', isTold: false })).toEqual([
    'The list says yes to texts, but how and when they agreed is missing, so no text goes there. Record it here.',
  ]);
  expect(standing('yes', [yes()], { isTold: false })).toEqual([
    'Agreed to texts on 1 Nov 2026 (Paper form).',
  ]);
});

test.each<[ConsentRecord, ConsentRecord | undefined, string]>([
  [yes(), undefined, 'Recorded: Ana Adams agreed to texts on 1 Nov 2026.'],
  [yes({ name: '' }), undefined, 'Recorded: This customer agreed to texts on 1 Nov 2026.'],
  [
    stop({ channel: 'email' }),
    undefined,
    'Recorded: no more e-mail for Ana Adams. A later yes opens it again.',
  ],
  [
    stop(),
    yes({ on: '2026-11-05' }),
    'Recorded, but Ana Adams agreed again on 5 Nov 2026 and that is newer, so texts stay open.',
  ],
])('after recording, case %#', (written, deciding, sentence) => {
  expect(sayRecorded(written, deciding)).toBe(sentence);
});

test('the evidence of a person is every record of theirs or of their number, oldest first, and no other', () => {
  const records = [
    yes({ record: 'R-000004', on: '2026-11-09' }),
    stop({ record: 'R-000002', on: '2026-11-03', customerId: 'C-000009' }),
    stop({ record: 'R-000003', contact: '+14135550149', customerId: 'C-000009' }),
    yes({ record: 'R-000001', contact: '+14135550777' }),
    stop({ record: 'R-000005', on: '2026-11-09', channel: 'email', contact: ANA.email, customerId: '' }),
  ];
  expect(recordsOf(records, ANA, { country: 'US', hash }).map((one) => one.record)).toEqual([
    'R-000001',
    'R-000002',
    'R-000004',
    'R-000005',
  ]);
  expect(isOptedOut(openConsentBook(records, 'US', hash), ANA, 'text')).toBe(false);
});

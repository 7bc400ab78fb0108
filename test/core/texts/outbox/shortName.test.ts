// Short forms in the journal: as good as the long ones, and no longer than a store of 500 KB bears.
import fc from 'fast-check';
import { shortId, shortName } from '../../../../src/core/texts/outbox/shortName';

it('a fingerprint is kept by its first 66 bits as base64url', () => {
  const fingerprints = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(fingerprints, (fingerprint) => {
      const whole = Buffer.from(fingerprint, 'hex').toString('base64url');
      expect(shortName(fingerprint)).toBe(whole.slice(0, 11));
    }),
  );
});

it.each([
  ['SM0123456789abcdef0123456789abcdef', '456789abcdef'],
  ['short', 'short'],
])('%s of a provider is kept by its end', (id, end) => {
  expect(shortId(id)).toBe(end);
});

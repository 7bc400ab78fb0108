// The quick reading of a full name, held to the thorough one.
import fc from 'fast-check';
import { fullNameOf } from '../../../src/core/customers/fullName';
import { nameOf } from '../../../src/core/customers/names';

describe('the quick reading of a full name', () => {
  it('agrees with the thorough one for any cells', () => {
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aB é,.-\'"&0 \u00a0\u200b/@') }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Adams, Ana', 'Acme, Inc.', 'ANA ADAMS', 'Dr. Ana', 7, true),
    );
    const cells = fc.record({ name: typed, firstName: typed, company: typed }, { requiredKeys: [] });
    fc.assert(
      fc.property(cells, (found) => fullNameOf(found) === nameOf(found).full),
      { numRuns: 2000 },
    );
  });
});

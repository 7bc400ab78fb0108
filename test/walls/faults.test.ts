/** The planted faults of `npm run faults` still have a place in the code; whether each is caught is that command's business. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../local/build';
import { FAULTS } from '../faults/faults';

test.each(FAULTS.map(({ name, file, from }) => [name, file, from] as const))(
  'the place for "%s" is in %s once',
  (_, file, from) => {
    const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
    expect(text.split(from)).toHaveLength(2);
  },
);

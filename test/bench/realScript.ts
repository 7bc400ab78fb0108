/** The bench measures the script as Google gets it, not the one that is opened beforehand for tests; imported before all else. */
import path from 'node:path';
import { readBundle, ROOT } from '../../local/build';

// Built first when it is older than its sources.
readBundle();
process.env['REGULARS_SCRIPT'] ??= path.join(ROOT, 'dist', 'Code.js');

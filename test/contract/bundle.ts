/** `npm run contract:bundle`: writes the pasteable script and its manifest into out/ and says what to do with them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildContractScript } from './build';

const OUT = path.resolve(__dirname, '..', '..', 'out');

const { source, manifest } = buildContractScript();
mkdirSync(OUT, { recursive: true });
writeFileSync(path.join(OUT, 'contract.js'), source);
writeFileSync(path.join(OUT, 'contract.appsscript.json'), manifest);
console.log(`out/contract.js (${Math.round(source.length / 1024)} KB) and out/contract.appsscript.json are ready.

1. Make a new, empty Google spreadsheet and open Extensions > Apps Script.
2. Project settings: tick "Show appsscript.json"; paste out/contract.appsscript.json into appsscript.json.
3. Paste out/contract.js into Code.gs, save, reload the spreadsheet.
4. Regulars contract > Run the list. Press OK three times. It may stop after some minutes: choose it again.
5. The tab Contract lists the differences; a toast says how many.`);

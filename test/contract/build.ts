/** Makes the one script that can be pasted into Apps Script, and the manifest it needs; writing them down is left to bundle.ts. */
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

const BANNER = `/**
 * The contract list of Regulars: every behaviour of Google's that the add-on relies on.
 * Use a new, empty spreadsheet: Extensions > Apps Script, paste this file and the manifest, save, reload the spreadsheet,
 * then Regulars contract > Run the list. Your Google account should speak English: refusals are compared by their words.
 * @OnlyCurrentDoc
 */`;

/** Google finds only functions declared at the top level. */
const FOOTER = `function onOpen() { contract_.addContractMenu(); }
function runContractList() { contract_.runContractList(); }`;

export interface ContractScript {
  readonly source: string;
  readonly manifest: string;
}

/** Script and manifest as texts. The script's zone differs from the spreadsheet's, so that mistaking one for the other shows. */
export function buildContractScript(): ContractScript {
  const built = buildSync({
    entryPoints: [path.join(__dirname, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'contract_',
    target: 'es2019',
    charset: 'ascii',
    banner: { js: BANNER },
    footer: { js: FOOTER },
  });
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'appsscript.json'), 'utf8')) as object;
  return {
    source: built.outputFiles[0]?.text ?? '',
    manifest: `${JSON.stringify({ ...manifest, timeZone: 'Europe/Berlin' }, null, 2)}\n`,
  };
}

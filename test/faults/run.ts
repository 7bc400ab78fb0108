/** `npm run faults`: plants each fault in a script of its own and tells what catches it; every one must be caught, and the script without a fault by nothing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { readBundle, ROOT } from '../../local/build';
import { programs } from '../run/programs';
import { FAULTS, type Fault } from './faults';

const PLACE = path.join(ROOT, 'out', 'faults');
const TSX = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

/** Enough to find any of them, and to see that a script without one passes. */
const MOST_HISTORIES = 100;
const CONTROL_HISTORIES = 12;

/** Changes one file on its way into the script. */
function planting(fault: Fault | undefined): Plugin {
  return {
    name: 'planting',
    setup({ onLoad }) {
      onLoad({ filter: /\.html$/ }, () => ({ contents: 'export default ""' }));
      onLoad({ filter: /src[\\/].*\.ts$/ }, ({ path: file }) => {
        const text = readFileSync(file, 'utf8');
        if (fault === undefined || file !== path.join(ROOT, 'src', fault.file)) return undefined;
        if (text.split(fault.from).length !== 2)
          throw new Error(`${fault.name}: its place is not there once.`);
        return { contents: text.replace(fault.from, () => fault.to), loader: 'ts' };
      });
    },
  };
}

/** Writes the script with the fault and gives its file. */
async function plant(fault: Fault | undefined, name: string): Promise<string> {
  const { source } = readBundle();
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'src', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'regulars_',
    target: 'es2019',
    define: { IS_PUBLISHED_ADDON: 'false' },
    banner: { js: source.slice(0, source.indexOf('var regulars_')) },
    plugins: [planting(fault)],
  });
  const file = path.join(PLACE, `${name}.js`);
  writeFileSync(file, outputFiles[0]?.text ?? '');
  return file;
}

/** What catches the fault; undefined when nothing does. */
function caughtBy(script: string, test: Fault['test'], most = MOST_HISTORIES): string | undefined {
  const env = { ...process.env, REGULARS_SCRIPT: script };
  if (test) {
    const jest = [
      path.join(ROOT, 'node_modules', programs.jest),
      `test/app/${test.file}`,
      '-t',
      test.name,
      '--silent',
    ];
    const { status } = spawnSync(process.execPath, jest, { cwd: ROOT, env, stdio: 'ignore' });
    return status === 0 ? undefined : `${test.file}: ${test.name}`;
  }
  const args = [TSX, path.join(__dirname, 'tryHistories.ts'), String(most)];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout.trim().split('\n').pop() ?? ''}`;
}

async function main(wanted: string | undefined): Promise<void> {
  mkdirSync(PLACE, { recursive: true });
  const sound = caughtBy(await plant(undefined, 'none'), undefined, CONTROL_HISTORIES);
  console.log(`${'no fault'.padEnd(45)}${sound ?? 'nothing found, as it should be'}`);
  let missed = sound === undefined ? 0 : 1;
  for (const [index, fault] of FAULTS.entries()) {
    if (wanted !== undefined && !fault.name.includes(wanted)) continue;
    const caught = caughtBy(await plant(fault, String(index)), fault.test);
    console.log(`${fault.name.padEnd(45)}${caught ?? 'NOT CAUGHT'}`);
    if (caught === undefined) missed += 1;
  }
  process.exitCode = missed === 0 ? 0 : 1;
}

void main(process.argv[2]);

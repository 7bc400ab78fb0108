/** A program: lints the texts it gets as if each stood in the named file of the project, and prints what was found; jest cannot load the lint configuration itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.resolve(__dirname, '..', '..');

interface Planted {
  readonly file: string;
  readonly text: string;
}

async function main(): Promise<void> {
  const eslint = new ESLint({ cwd: root });
  const found: string[][] = [];
  for (const { file, text } of JSON.parse(readFileSync(0, 'utf8')) as Planted[]) {
    const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
    found.push((result?.messages ?? []).map((message) => message.ruleId ?? message.message));
  }
  process.stdout.write(JSON.stringify(found));
}

void main();

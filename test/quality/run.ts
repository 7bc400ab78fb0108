/**
 * `npm run quality -- DIR`: what is recognised, counted and matched in the lists of a folder and of the folders in it. Where `list.expected.json`
 * stands beside `list.csv`, how well: precision, recall and F1. Nothing is copied or written.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { madeLists } from './made';
import { matching } from './matching';
import { recognition } from './recognition';

/** A list in the folder. */
export interface ListFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What stands beside it; undefined when the truth is not known. */
  readonly expected: unknown;
}

const LIST = /\.(?:csv|tsv|txt|vcf|iif)$/i;

function listsIn(folder: string): ListFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): ListFile[] => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return listsIn(file);
      if (!LIST.test(name)) return [];
      const truth = file.replace(LIST, '.expected.json');
      const expected: unknown = existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')) : undefined;
      return [{ file, bytes: readFileSync(file), expected }];
    });
}

function main(folder: string | undefined): void {
  if (folder === undefined || !existsSync(folder)) {
    console.error('Name a folder with lists: npm run quality -- ../lists');
    process.exitCode = 1;
    return;
  }
  for (const list of listsIn(folder)) {
    console.log(`\n${path.relative(folder, list.file)}`);
    for (const line of [...recognition(list), ...matching(list)]) console.log(`  ${line}`);
  }
  console.log('\nDoubles in lists made from a seed');
  for (const line of madeLists()) console.log(`  ${line}`);
}

main(process.argv[2]);

/** Keeps the spreadsheet between two starts in one file; what stands in it is the host's affair. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostSnapshot } from '../../emulator';
import type { NetworkState } from '../../phoneNetwork';

/** Grows when a file of an older preview can no longer be read. */
const FORMAT = 1;

/** What is kept. */
export interface Kept {
  readonly title: string;
  readonly zone: string;
  readonly snapshot: HostSnapshot;
  /** Absent in a file of a preview that did not know. */
  readonly isChanged?: boolean;
  /** Absent in a file of a preview that had no phones. */
  readonly town?: NetworkState;
}

/** What was kept, or nothing when there is none or it cannot be read. */
export function load(file: string): Kept | undefined {
  try {
    const { format, kept } = JSON.parse(readFileSync(file, 'utf8')) as { format: number; kept: Kept };
    return format === FORMAT ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside the file and then over it, so that a crash leaves the old one whole. */
export function save(file: string, kept: Kept): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify({ format: FORMAT, kept }));
  renameSync(draft, file);
}

/** Sets the file aside under `before.json`, where a person can still find it. */
export function setAside(file: string): void {
  try {
    renameSync(file, path.join(path.dirname(file), 'before.json'));
  } catch {
    // Nothing was kept: nothing to set aside.
  }
}

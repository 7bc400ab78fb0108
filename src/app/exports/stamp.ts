/** How it is known between two parts of a download that nothing changed meanwhile. */
import type { Piece } from '../../core/exports/parts';
import type { Ports } from '../ports';

/** What is handed out, ready to be cut. */
export interface Source {
  readonly pieces: readonly Piece[];
  /** How the source of a piece stands, to be compared before the next part. */
  readonly stampAt: (piece: number, text: string) => string;
}

const STAMP_LENGTH = 12;

/** A text in short. */
export function stampOf(ports: Ports, text: string): string {
  return ports.hash(text).slice(0, STAMP_LENGTH);
}

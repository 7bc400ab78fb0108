/** Long files in parts that an answer to a page can carry; the page joins what bears one name. What the files hold is left to others. */

/** A file or a stretch of one; several of one name follow each other. */
export interface Piece {
  readonly name: string;
  readonly mime: string;
  /** Made when it is asked for. */
  readonly text: () => string;
}

export interface Part {
  readonly files: readonly { readonly name: string; readonly mime: string; readonly text: string }[];
  /** Asks for the next part; '' when this was the last. */
  readonly next: string;
}

/** Characters of a part: an answer to a page must stay below a million bytes. */
const MOST_CHARACTERS = 300_000;

/** Where a part begins, and what the rest looked like when the one before was taken. */
interface Mark {
  readonly piece: number;
  readonly from: number;
  readonly stamp: string;
}

/** `stampAt` tells in short how the source of a piece and of those behind it stands: when it has changed meanwhile, there is no part. */
export function takePart(
  pieces: readonly Piece[],
  part: string,
  stampAt: (piece: number, text: string) => string,
): Part | 'changed' {
  const start = readMark(part);
  const files: { name: string; mime: string; text: string }[] = [];
  let room = MOST_CHARACTERS;
  for (let at = start.piece; at < pieces.length; at++) {
    const { name, mime, text: make } = pieces[at] as Piece;
    const text = make();
    const isFirst = at === start.piece && part !== '';
    const from = isFirst ? start.from : 0;
    if (isFirst && start.stamp !== stampAt(at, text)) return 'changed';
    const end = endOf(text, from, room);
    if (end > from || text === '') files.push({ name, mime, text: text.slice(from, end) });
    room -= end - from;
    if (end < text.length) return { files, next: `${at} ${end} ${stampAt(at, text)}` };
  }
  return { files, next: '' };
}

/** Characters of two halves stay whole. */
function endOf(text: string, from: number, room: number): number {
  const end = Math.min(text.length, from + Math.max(0, room));
  const isSplit = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return isSplit ? end - 1 : end;
}

function readMark(part: string): Mark {
  const [piece = '', from = '', stamp = ''] = part.split(' ');
  return { piece: Math.max(0, Number(piece) || 0), from: Math.max(0, Number(from) || 0), stamp };
}

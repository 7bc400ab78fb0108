/** Packs a picture of the screen with a palette of 256 colours, a third of what the browser writes. Reads 8-bit RGB and RGBA, as the browser writes them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel by the colour type in the head. */
const PIXEL_BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const MAX_COLOURS = 256;
/** Areas are of these; the others are edges of letters. */
const EXACT_COLOURS = 64;
/** Squares of distances between edges' colours, the coarse ones first, so that the whole range is covered. */
const DISTANCES = [2400, 1200, 600, 300, 0];

interface Pixels {
  readonly width: number;
  /** Row by row, `0xrrggbb`. */
  readonly colours: Uint32Array;
}

/** The same picture in fewer bytes; the areas keep their exact colours. */
export function smallPng(png: Buffer): Buffer {
  const { width, colours } = readPixels(png);
  const palette = paletteOf(colours);
  const places = new Map<number, number>();
  const placeOf = (colour: number) => {
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    return place;
  };
  const height = colours.length / width;
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at++)
    lines[at + Math.floor(at / width) + 1] = placeOf(colours[at] ?? 0);
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const table = Buffer.from(palette.flatMap(partsOf));
  const packed = deflateSync(lines, { level: 9, memLevel: 9 });
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', packed), end]);
}

function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, EXACT_COLOURS);
  for (const least of DISTANCES)
    for (const colour of byCount)
      if (palette.length < MAX_COLOURS && palette.every((known) => distance(known, colour) > least))
        palette.push(colour);
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((known, place) => {
    if (distance(known, colour) < distance(palette[best] ?? 0, colour)) best = place;
  });
  return best;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
}

function partsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The parts of a PNG by their types, those of one type joined. */
export function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), png.subarray(at + 8, end)]));
    at = end + 4;
  }
  return chunks;
}

function readPixels(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const step = PIXEL_BYTES[head[9] ?? 0];
  if (step === undefined || head[8] !== 8 || head[12] !== 0)
    throw new Error('This picture is not as the browser writes it.');
  const width = head.readUInt32BE(0);
  const bytes = unfilter(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)), width * step, step);
  const colours = Uint32Array.from({ length: bytes.length / step }, (_, at) =>
    bytes.readUIntBE(at * step, 3),
  );
  return { width, colours };
}

/** Takes back what each line's filter has done. */
function unfilter(raw: Buffer, length: number, step: number): Buffer {
  const bytes = Buffer.alloc((raw.length / (length + 1)) * length);
  for (let from = 0, to = 0; from < raw.length; from += length + 1, to += length)
    for (let x = 0; x < length; x++) {
      const left = x < step ? 0 : (bytes[to + x - step] ?? 0);
      const up = bytes[to + x - length] ?? 0;
      const corner = x < step ? 0 : (bytes[to + x - length - step] ?? 0);
      bytes[to + x] = (raw[from + 1 + x] ?? 0) + foretold(raw[from] ?? 0, { left, up, corner });
    }
  return bytes;
}

/** What a filter of the format expects a byte to be, from its neighbours. */
function foretold(
  filter: number,
  { left, up, corner }: { left: number; up: number; corner: number },
): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  return [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
}

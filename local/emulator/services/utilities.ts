/** Utilities: dates, texts, bytes and the pause. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers, EnumSpec } from '../contract';
import { isDate } from '../marshal';
import type { World } from '../world';
import { BlobImpl, newBlob, signedBytes } from './blob';
import { parseCsv } from './csv';
import { formatDate, parseDate } from './dateFormat';
import {
  charsets,
  computeDigest,
  computeHmacSignature,
  computeRsaSignature,
  digestAlgorithms,
  inputBytes,
  macAlgorithms,
  rsaAlgorithms,
} from './digest';
import { formatString } from './formatString';
import { textOf } from './text';

/** Enums of Utilities. */
export const utilitiesEnums: Readonly<Record<string, readonly EnumSpec[]>> = {
  Utilities: [charsets, digestAlgorithms, macAlgorithms, rsaAlgorithms],
};

/** Google refuses a longer pause (ms). */
const maxSleep = 300_000;

/** The service itself. */
export class UtilitiesImpl implements Covers<
  Omit<GoogleAppsScript.Utilities.Utilities, 'zip' | 'unzip' | 'jsonParse' | 'jsonStringify'>
> {
  constructor(private readonly world: World) {}

  /** Moves the virtual clock and fires nothing. */
  sleep(milliseconds: unknown): void {
    const pause = Number(milliseconds);
    if (Number.isNaN(pause) || typeof milliseconds === 'object')
      throw new ServiceError(`Cannot convert ${String(milliseconds)} to int.`);
    if (pause < 0 || pause > maxSleep) throw new ServiceError(`Invalid argument: ${pause}`);
    this.world.now += Math.trunc(pause);
    this.world.execution.checkAlive();
  }

  formatDate(...args: unknown[]): string {
    const [date, zone, pattern] = args;
    if (!isDate(date) || typeof zone !== 'string' || typeof pattern !== 'string')
      throw signatureError('Utilities.formatDate', args);
    return formatDate(date.getTime(), zone, pattern);
  }

  parseDate(date: string, zone: string, pattern: string): Date {
    return new Date(parseDate(String(date), String(zone), String(pattern)));
  }

  formatString(template: unknown, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  /** A version 4 id from the host's own sequence, spread over all digits. */
  getUuid(): string {
    const bytes = Buffer.from(
      computeDigest(digestAlgorithms.members[3], `uuid ${this.world.nextId()}`),
    ).subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  base64Encode(data: unknown, charset?: unknown): string {
    return this.encode('base64Encode', [data, charset]).toString('base64');
  }

  base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    const text = this.encode('base64EncodeWebSafe', [data, charset]).toString('base64');
    return text.replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Reads both alphabets. */
  base64Decode(encoded: unknown): number[] {
    const text = String(encoded).trim();
    if (!/^[\w+/-]*={0,2}$/.test(text)) throw new ServiceError('Could not decode string.');
    return signedBytes(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(encoded: unknown): number[] {
    return this.base64Decode(encoded);
  }

  computeDigest(...args: unknown[]): number[] {
    return computeDigest(...args);
  }

  computeHmacSignature(...args: unknown[]): number[] {
    return computeHmacSignature(...args);
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    return computeHmacSignature(macAlgorithms.members[2], ...args);
  }

  computeRsaSignature(...args: unknown[]): number[] {
    return computeRsaSignature(...args);
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    return computeRsaSignature(rsaAlgorithms.members[0], ...args);
  }

  computeRsaSha256Signature(...args: unknown[]): number[] {
    return computeRsaSignature(rsaAlgorithms.members[1], ...args);
  }

  newBlob(data: unknown, contentType?: string | null, name?: string | null): BlobImpl {
    return newBlob(data, contentType, name);
  }

  parseCsv(csv: unknown, delimiter: unknown = ','): string[][] {
    return parseCsv(String(csv), String(delimiter));
  }

  gzip(blob: unknown, name?: unknown): BlobImpl {
    if (!(blob instanceof BlobImpl)) throw signatureError('Utilities.gzip', [blob]);
    return new BlobImpl({
      bytes: gzipSync(blob.buffer()),
      contentType: 'application/x-gzip',
      name: name === undefined ? 'archive.gz' : textOf(name),
    });
  }

  ungzip(blob: unknown): BlobImpl {
    if (!(blob instanceof BlobImpl)) throw signatureError('Utilities.ungzip', [blob]);
    return new BlobImpl({
      bytes: gunzipSync(blob.buffer()),
      contentType: null,
      name: (blob.getName() ?? '').replace(/\.gz$/, ''),
    });
  }

  private encode(member: string, [data, charset]: readonly [unknown, unknown]): Buffer {
    const bytes =
      data instanceof BlobImpl
        ? data.buffer()
        : inputBytes(data, charset ?? (typeof data === 'string' ? charsets.members[1] : undefined));
    if (!bytes) throw signatureError(`Utilities.${member}`, [data]);
    return bytes;
  }
}

const names =
  'sleep formatDate parseDate formatString getUuid base64Encode base64EncodeWebSafe base64Decode base64DecodeWebSafe computeDigest computeHmacSignature';
const moreNames =
  'computeHmacSha256Signature computeRsaSignature computeRsaSha1Signature computeRsaSha256Signature newBlob parseCsv gzip ungzip';

export const utilitiesClasses: readonly ClassSpec[] = [
  {
    name: 'Utilities',
    impl: UtilitiesImpl,
    free: new Set(`${names} ${moreNames}`.split(' ')),
    asShown: new Set(['formatString']),
  },
];

/** Blobs, and how texts and Google's signed bytes become each other. */
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';

/** Google's bytes are signed: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Bytes of either sign as a buffer. */
export function bytesOf(values: readonly unknown[]): Buffer {
  return Buffer.from(Int8Array.from(values, Number).buffer);
}

/** A text in a character set by Google's name; ASCII turns what it lacks into question marks. */
export function encodeText(text: string, charset: string): Buffer {
  const name = charset.toUpperCase().replace('_', '-');
  if (name === 'UTF-8' || name === 'UTF8') return Buffer.from(text);
  if (name === 'US-ASCII' || name === 'ASCII')
    return Buffer.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, '?'));
  if (name === 'ISO-8859-1') return Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'latin1');
  if (name === 'UTF-16')
    return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  throw new ServiceError(`Invalid argument: ${charset}`);
}

/** The text that bytes hold in a character set. */
export function decodeText(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw new ServiceError(`Invalid argument: ${charset}`);
  }
}

interface BlobData {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  readonly name: string | null;
}

const typesByExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** A piece of data with a type and a name. */
export class BlobImpl implements Covers<Omit<GoogleAppsScript.Base.Blob, 'getAs' | 'getAllBlobs'>> {
  private data: BlobData;

  constructor(data: BlobData) {
    this.data = data;
  }

  copyBlob(): BlobImpl {
    return new BlobImpl(this.data);
  }

  getBlob(): BlobImpl {
    return this;
  }

  getBytes(): number[] {
    return signedBytes(this.data.bytes);
  }

  getContentType(): string | null {
    return this.data.contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return decodeText(this.data.bytes, charset);
  }

  getName(): string | null {
    return this.data.name;
  }

  isGoogleType(): boolean {
    return (this.data.contentType ?? '').startsWith('application/vnd.google-apps');
  }

  setBytes(data: readonly number[]): BlobImpl {
    return this.change({ bytes: bytesOf(data) });
  }

  setContentType(contentType: string | null): BlobImpl {
    return this.change({ contentType });
  }

  setContentTypeFromExtension(): BlobImpl {
    const extension = (this.data.name ?? '').split('.').pop() ?? '';
    return this.change({
      contentType: typesByExtension[extension.toLowerCase()] ?? 'application/octet-stream',
    });
  }

  setDataFromString(text: string, charset = 'UTF-8'): BlobImpl {
    return this.change({ bytes: encodeText(String(text), charset), contentType: 'text/plain' });
  }

  setName(name: string): BlobImpl {
    return this.change({ name: String(name) });
  }

  /** The bytes themselves, for the emulator's own use. */
  buffer(): Buffer {
    return this.data.bytes;
  }

  private change(data: Partial<BlobData>): BlobImpl {
    this.data = { ...this.data, ...data };
    return this;
  }
}

/** A new blob from a text or from bytes; a text without a type is plain text. */
export function newBlob(data: unknown, contentType?: string | null, name?: string | null): BlobImpl {
  if (Array.isArray(data))
    return new BlobImpl({ bytes: bytesOf(data), contentType: contentType ?? null, name: name ?? null });
  if (typeof data === 'object' && data !== null) throw signatureError('Utilities.newBlob', [data]);
  return new BlobImpl({
    bytes: Buffer.from(String(data)),
    contentType: contentType ?? 'text/plain',
    name: name ?? null,
  });
}

const members = [
  'copyBlob',
  'getBlob',
  'getBytes',
  'getContentType',
  'getDataAsString',
  'getName',
  'isGoogleType',
  'setBytes',
  'setContentType',
];

export const blobClasses: readonly ClassSpec[] = [
  {
    name: 'Blob',
    impl: BlobImpl,
    free: new Set([
      ...members,
      'setContentTypeFromExtension',
      'setDataFromString',
      'setName',
      'getAllBlobs',
      'getAs',
    ]),
  },
];

/** Digests and signatures of Utilities: texts are ASCII unless a character set is named, results are signed bytes. */
import { createHash, createHmac, createSign } from 'node:crypto';
import { EnumMember, enumOf, signatureError } from '../contract';
import { bytesOf, encodeText, signedBytes } from './blob';

/** Character sets and algorithms as Utilities names them. */
export const charsets = enumOf('Charset', ['US_ASCII', 'UTF_8']);
export const digestAlgorithms = enumOf('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const macAlgorithms = enumOf('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
export const rsaAlgorithms = enumOf('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

/** Bytes of a text or of byte values. Undefined for anything else, and for bytes with a character set. */
export function inputBytes(value: unknown, charset?: unknown): Buffer | undefined {
  if (Array.isArray(value)) return charset === undefined || charset === null ? bytesOf(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return encodeText(value, charset instanceof EnumMember ? charset.name() : 'US_ASCII');
}

/** `computeDigest(algorithm, value[, charset])`. */
export function computeDigest(...args: unknown[]): number[] {
  const [algorithm, value, charset] = args;
  const bytes = inputBytes(value, charset);
  if (!isOf(digestAlgorithms.members, algorithm) || !bytes)
    throw signatureError('Utilities.computeDigest', args);
  return signedBytes(createHash(nodeName(algorithm.name())).update(bytes).digest());
}

/** `computeHmacSignature(algorithm, value, key[, charset])`; value and key must be of one kind. */
export function computeHmacSignature(...args: unknown[]): number[] {
  const [algorithm, value, key, charset] = args;
  const bytes = inputBytes(value, charset);
  const keyBytes = inputBytes(key, charset);
  const isMixed = Array.isArray(value) !== Array.isArray(key);
  if (!isOf(macAlgorithms.members, algorithm) || !bytes || !keyBytes || isMixed)
    throw signatureError('Utilities.computeHmacSignature', args);
  return signedBytes(
    createHmac(nodeName(algorithm.name().slice('HMAC_'.length)), keyBytes)
      .update(bytes)
      .digest(),
  );
}

/** `computeRsaSignature(algorithm, value, key[, charset])`, the key in PEM. */
export function computeRsaSignature(...args: unknown[]): number[] {
  const [algorithm, value, key, charset] = args;
  const bytes = typeof value === 'string' ? inputBytes(value, charset) : undefined;
  if (!isOf(rsaAlgorithms.members, algorithm) || !bytes || typeof key !== 'string')
    throw signatureError('Utilities.computeRsaSignature', args);
  return signedBytes(
    createSign(algorithm.name().replace(/_/g, '-').replace('SHA-', 'SHA')).update(bytes).sign(key),
  );
}

function isOf(members: readonly EnumMember[], value: unknown): value is EnumMember {
  return value instanceof EnumMember && members.includes(value);
}

function nodeName(name: string): string {
  return name.toLowerCase().replace('_', '');
}

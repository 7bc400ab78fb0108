/** CacheService: texts that vanish after a while, with Google's limits. */
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import type { CachedText, World } from '../world';

/** Google's limits: characters of a key, bytes of a value, seconds of life (others are clamped silently), items. */
const keyLength = 250;
const valueBytes = 100 * 1024;
const defaultSeconds = 600;
const maxSeconds = 21_600;
const maxItems = 1000;
/** When the cache is full, the items that expire last survive. */
const itemsKept = 900;

/** One cache as a script sees it. */
export class CacheImpl implements Covers<GoogleAppsScript.Cache.Cache> {
  constructor(
    private readonly world: World,
    private readonly key: string,
  ) {}

  get(key: string): string | null {
    const held = this.store.get(checkKey(key));
    return held && held.expiresAt > this.world.now ? held.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = checkKeys('getAll', keys).map((key) => [String(key), this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, expirationInSeconds: number = defaultSeconds): null {
    checkText('put', [key, value]);
    this.write([[key, value]], expirationInSeconds);
    return null;
  }

  putAll(values: Record<string, unknown>, expirationInSeconds: number = defaultSeconds): null {
    this.write(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
      expirationInSeconds,
    );
    return null;
  }

  remove(key: string): null {
    this.store.delete(checkKey(key));
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of checkKeys('removeAll', keys)) this.store.delete(String(key));
    return null;
  }

  private get store(): Map<string, CachedText> {
    const held = this.world.caches.get(this.key) ?? new Map<string, CachedText>();
    this.world.caches.set(this.key, held);
    return held;
  }

  private write(entries: readonly (readonly [string, string])[], seconds: number): void {
    const expiresAt =
      this.world.now + Math.min(Math.max(Number(seconds) || defaultSeconds, 1), maxSeconds) * 1000;
    for (const [key, value] of entries) {
      if (Buffer.byteLength(value) > valueBytes) throw new ServiceError('Argument too large: value');
      this.store.set(checkKey(key), { value, expiresAt });
    }
    this.evict();
  }

  private evict(): void {
    if (this.store.size <= maxItems) return;
    const kept = [...this.store].sort(([, a], [, b]) => b.expiresAt - a.expiresAt).slice(0, itemsKept);
    this.world.caches.set(this.key, new Map(kept));
  }
}

/** The three caches; the document's is null without a document. */
export class CacheServiceImpl implements Covers<GoogleAppsScript.Cache.CacheService> {
  constructor(private readonly world: World) {}

  getScriptCache(): CacheImpl {
    return new CacheImpl(this.world, 'script');
  }

  getUserCache(): CacheImpl {
    return new CacheImpl(this.world, `user ${this.world.execution.start.user}`);
  }

  getDocumentCache(): CacheImpl | null {
    return this.world.hasDocument ? new CacheImpl(this.world, 'document') : null;
  }
}

function checkKey(key: string): string {
  const text = String(key);
  if (text.length > keyLength) throw new ServiceError('Argument too large: key');
  return text;
}

function checkKeys(member: string, keys: unknown): string[] {
  if (!Array.isArray(keys)) throw signatureError(`CacheService.Cache.${member}`, [keys]);
  return keys.map(String);
}

function checkText(member: string, args: readonly [string, unknown]): void {
  const [, value] = args;
  if (value === null || value === undefined || typeof value === 'object')
    throw signatureError(`CacheService.Cache.${member}`, args);
}

export const cacheClasses: readonly ClassSpec[] = [
  { name: 'Cache', impl: CacheImpl, free: new Set() },
  {
    name: 'CacheService',
    impl: CacheServiceImpl,
    free: new Set(['getScriptCache', 'getUserCache', 'getDocumentCache']),
  },
];

/** PropertiesService: three stores of texts with Google's limits; shared by executions, users or nobody as Google shares them. */
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import { propertyWriteMs } from '../execution';
import type { Store, World } from '../world';

/** 9 KB a value and 500 KB a store (Google's quota table); keys count towards the store. */
const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;

/** One store as a script sees it. */
export class PropertiesImpl implements Covers<GoogleAppsScript.Properties.Properties> {
  constructor(
    private readonly world: World,
    private readonly key: string,
  ) {}

  getProperty(key: string): string | null {
    this.use();
    return this.store.get(String(key)) ?? null;
  }

  getProperties(): Record<string, string> {
    this.use();
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    this.use();
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): PropertiesImpl {
    return this.write([[String(key), String(value)]]);
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): PropertiesImpl {
    if (typeof properties !== 'object' || properties === null)
      throw signatureError('PropertiesService.Properties.setProperties', [properties]);
    const entries = Object.entries(properties).map(([key, value]): [string, string] => [key, String(value)]);
    return this.write(entries, deleteAllOthers);
  }

  deleteProperty(key: string): PropertiesImpl {
    this.use({ isWrite: true });
    this.store.delete(String(key));
    return this;
  }

  deleteAllProperties(): PropertiesImpl {
    this.use({ isWrite: true });
    this.store.clear();
    return this;
  }

  private get store(): Store {
    const held = this.world.properties.get(this.key) ?? new Map<string, string>();
    this.world.properties.set(this.key, held);
    return held;
  }

  private write(entries: readonly [string, string][], deleteAllOthers = false): PropertiesImpl {
    this.use({ isWrite: true });
    const next = new Map([...(deleteAllOthers ? [] : this.store), ...entries]);
    for (const [, value] of entries)
      if (Buffer.byteLength(value) > valueBytes) throw new ServiceError('Argument too large: value');
    const size = [...next].reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (size > storeBytes)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.world.properties.set(this.key, next);
    return this;
  }

  private use({ isWrite = false } = {}): void {
    const { execution } = this.world;
    this.world.quotas.use('properties', { user: execution.start.user, now: this.world.now });
    if (isWrite) execution.modelledMs += propertyWriteMs;
  }
}

/** The three stores; the document's is null without a document. */
export class PropertiesServiceImpl implements Covers<GoogleAppsScript.Properties.PropertiesService> {
  constructor(private readonly world: World) {}

  getScriptProperties(): PropertiesImpl {
    return new PropertiesImpl(this.world, 'script');
  }

  getUserProperties(): PropertiesImpl {
    return new PropertiesImpl(this.world, `user ${this.world.execution.start.user}`);
  }

  getDocumentProperties(): PropertiesImpl | null {
    return this.world.hasDocument ? new PropertiesImpl(this.world, 'document') : null;
  }
}

export const propertiesClasses: readonly ClassSpec[] = [
  { name: 'Properties', impl: PropertiesImpl, free: new Set() },
  {
    name: 'PropertiesService',
    impl: PropertiesServiceImpl,
    free: new Set(['getScriptProperties', 'getUserProperties', 'getDocumentProperties']),
  },
];

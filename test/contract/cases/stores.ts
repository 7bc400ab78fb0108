/** Properties, cache and lock. */
import type { ContractCase, Json } from '../case';
import { TAG, wrong } from './helpers';

/** Works on the document's properties and takes the key away afterwards. */
function withProperties(work: (store: GoogleAppsScript.Properties.Properties) => Json): Json {
  const store = PropertiesService.getDocumentProperties();
  try {
    return work(store);
  } finally {
    store.deleteProperty(TAG);
  }
}

/** A lock of the document, given back afterwards. */
function withDocumentLock(work: (lock: GoogleAppsScript.Lock.Lock) => Json): Json {
  const lock = LockService.getDocumentLock();
  try {
    return work(lock);
  } finally {
    lock.releaseLock();
  }
}

export const storeCases: readonly ContractCase[] = [
  {
    name: 'a property that is not there is null; one that is set reads back; a deleted one is null',
    source: 'documented',
    covers: [
      'PropertiesService.getDocumentProperties',
      'Properties.getProperty',
      'Properties.setProperty',
      'Properties.deleteProperty',
    ],
    run: () =>
      withProperties((store) => {
        const texts = [store.getProperty(TAG), store.setProperty(TAG, 'x').getProperty(TAG)];
        return [...texts, store.deleteProperty(TAG).getProperty(TAG)];
      }),
    expect: [null, 'x', null],
  },
  {
    name: 'getProperties gives a copy',
    source: 'documented',
    covers: ['Properties.getProperties'],
    run: () =>
      withProperties((store) => {
        store.setProperty(TAG, 'x');
        store.getProperties()[TAG] = 'changed';
        return store.getProperty(TAG);
      }),
    expect: 'x',
  },
  {
    name: 'setProperties writes several at once and leaves the others; with its flag it takes the others away',
    source: 'documented',
    covers: ['Properties.setProperties'],
    run: () =>
      withProperties((store) => {
        const before = store.getProperties();
        const [one, two] = [`${TAG} one`, `${TAG} two`];
        store.setProperty(TAG, 'x').setProperties({ [one]: '1', [two]: '2' });
        const all = [store.getProperty(TAG), store.getProperty(one), store.getProperty(two)];
        store.setProperties({ ...before, [one]: '3' }, true);
        const left = [store.getProperty(TAG), store.getProperty(one), store.getProperty(two)];
        store.deleteProperty(one);
        return [...all, ...left];
      }),
    expect: ['x', '1', '2', null, '3', null],
  },
  {
    name: 'a property takes 9 KB and refuses more',
    source: 'field',
    covers: ['Properties.setProperty'],
    run: () => withProperties((store) => store.setProperty(TAG, 'x'.repeat(9 * 1024 + 1)).getProperty(TAG)),
    expect: { throws: 'Argument too large: value' },
  },
  {
    name: 'stores of script, user and document are three',
    source: 'documented',
    covers: ['PropertiesService.getUserProperties', 'PropertiesService.getScriptProperties'],
    run: () =>
      withProperties((store) => {
        store.setProperty(TAG, 'document');
        return [PropertiesService.getUserProperties(), PropertiesService.getScriptProperties()].map((one) =>
          one.getProperty(TAG),
        );
      }),
    expect: [null, null],
  },
  {
    name: 'the cache gives null for what it does not have, texts back, and null when they are removed',
    source: 'documented',
    covers: ['CacheService.getDocumentCache', 'Cache.get', 'Cache.put', 'Cache.remove'],
    run: () => {
      const cache = CacheService.getDocumentCache();
      const before = cache?.get(TAG) ?? null;
      cache?.put(TAG, 'x', 60);
      const kept = cache?.get(TAG) ?? null;
      cache?.remove(TAG);
      return [before, kept, cache?.get(TAG) ?? null];
    },
    expect: [null, 'x', null],
  },
  {
    name: 'a key of the cache has at most 250 characters',
    source: 'field',
    covers: ['Cache.get'],
    run: () => CacheService.getDocumentCache()?.get('k'.repeat(251)) ?? null,
    expect: { throws: 'Argument too large: key' },
  },
  {
    name: 'a value of the cache has at most 100 KB',
    source: 'field',
    covers: ['Cache.put'],
    run: () => {
      CacheService.getDocumentCache()?.put(TAG, 'x'.repeat(100 * 1024 + 1));
      return 'not refused';
    },
    expect: { throws: 'Argument too large: value' },
  },
  {
    name: 'the document lock is taken, told and given back',
    source: 'documented',
    covers: ['LockService.getDocumentLock', 'Lock.tryLock', 'Lock.hasLock', 'Lock.releaseLock'],
    run: () =>
      withDocumentLock((lock) => {
        const states = [lock.hasLock(), lock.tryLock(0), lock.hasLock()];
        lock.releaseLock();
        return [...states, lock.hasLock()];
      }),
    expect: [false, true, true, false],
  },
  {
    name: 'the lock object that holds the lock gets it again',
    source: 'documented',
    covers: ['Lock.tryLock'],
    run: () => withDocumentLock((lock) => [lock.tryLock(0), lock.tryLock(0)]),
    expect: [true, true],
  },
  {
    name: 'giving back a lock that was never taken does nothing',
    source: 'documented',
    covers: ['Lock.releaseLock'],
    run: () => {
      LockService.getDocumentLock().releaseLock();
      return 'nothing';
    },
    expect: 'nothing',
  },
  {
    name: 'a negative wait gets no lock',
    source: 'documented',
    covers: ['Lock.tryLock'],
    run: () => withDocumentLock((lock) => lock.tryLock(-1)),
    expect: false,
  },
  {
    name: 'setProperty turns other values into texts',
    source: 'documented',
    covers: ['Properties.setProperty', 'Properties.getProperty'],
    run: () => withProperties((store) => store.setProperty(TAG, wrong(true)).getProperty(TAG)),
    expect: 'true',
  },
];

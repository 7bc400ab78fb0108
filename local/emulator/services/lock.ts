/** LockService: locks that keep out other executions of this script and fall with the execution that holds them. */
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import type { World } from '../world';

/** One lock; two objects of one kind in one execution are the same lock. */
export class LockImpl implements Covers<GoogleAppsScript.Lock.Lock> {
  constructor(
    private readonly world: World,
    private readonly key: string,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    return this.wait('tryLock', timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    const isHeld = this.wait('waitLock', timeoutInMillis);
    if (!isHeld) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.world.locks.get(this.key) === this.world.execution;
  }

  releaseLock(): void {
    if (this.hasLock()) this.world.locks.delete(this.key);
  }

  /** Waiting costs time: nothing can free the lock meanwhile, because a nested execution waits for its caller. */
  private wait(member: string, timeout: unknown): boolean {
    if (typeof timeout !== 'number' || Number.isNaN(timeout))
      throw signatureError(`LockService.Lock.${member}`, [timeout]);
    const { execution, locks } = this.world;
    const holder = locks.get(this.key);
    if (holder === execution) return true;
    if (timeout < 0) return false;
    if (holder) this.world.now += timeout;
    else locks.set(this.key, execution);
    return !holder;
  }
}

/** The three locks; the document's is null without a document. */
export class LockServiceImpl implements Covers<GoogleAppsScript.Lock.LockService> {
  constructor(private readonly world: World) {}

  getScriptLock(): LockImpl {
    return new LockImpl(this.world, 'script');
  }

  getUserLock(): LockImpl {
    return new LockImpl(this.world, `user ${this.world.execution.start.user}`);
  }

  getDocumentLock(): LockImpl | null {
    return this.world.hasDocument ? new LockImpl(this.world, 'document') : null;
  }
}

export const lockClasses: readonly ClassSpec[] = [
  { name: 'Lock', impl: LockImpl, free: new Set() },
  {
    name: 'LockService',
    impl: LockServiceImpl,
    free: new Set(['getScriptLock', 'getUserLock', 'getDocumentLock']),
  },
];

/** Keeps what must be undone when a run is killed or a buffered write is refused; knows nothing of sheets. */
import type { ServiceError } from '../../contract';

/** Pending writes since the last flush, as Google buffers them: all of them fall at a kill, those from a refused one on fall at the flush. */
export class Journal {
  private undos: (() => void)[] = [];
  private refusal: { readonly error: ServiceError; readonly mark: number } | undefined;
  private changes = 0;

  /** Grows with each change; equal numbers mean that nothing changed in between. */
  get version(): number {
    return this.changes;
  }

  record(undo: () => void): void {
    this.undos.push(undo);
    this.changes += 1;
  }

  /** Sets a field and remembers what it held. */
  assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    target[key] = value;
    this.record(() => {
      target[key] = before;
    });
  }

  /** Sets several fields at once. */
  assignAll<T extends object>(target: T, values: Partial<T>): void {
    const before: Partial<T> = {};
    for (const key of Object.keys(values) as (keyof T)[]) before[key] = target[key];
    Object.assign(target, values);
    this.record(() => void Object.assign(target, before));
  }

  /** Remembers that the write about to happen is one Google refuses; the error surfaces at the next `commit`. Call before the write. */
  refuse(error: ServiceError): void {
    this.refusal ??= { error, mark: this.undos.length };
  }

  /** Makes pending writes final. Throws the first refusal after undoing the refused write and all later ones. */
  commit(): void {
    const refusal = this.refusal;
    if (refusal) this.undoTo(refusal.mark);
    this.forget();
    if (refusal) throw refusal.error;
  }

  /** Drops everything that is pending. */
  rollback(): void {
    this.undoTo(0);
    this.forget();
  }

  private undoTo(mark: number): void {
    while (this.undos.length > mark) this.undos.pop()?.();
    this.changes += 1;
  }

  private forget(): void {
    this.undos = [];
    this.refusal = undefined;
  }
}

/** Remembers what each tab last showed, so that the page fetches only what has changed. */
import type { Host } from '../../emulator';
import type { TabHead } from '../protocol';
import { shownTab } from './shownTab';

interface Seen {
  readonly json: string;
  readonly revision: number;
}

/** The tabs of one host; a new host needs a new one, whose revisions go on from the old. */
export class Tabs {
  private seen = new Map<number, Seen>();

  constructor(
    private readonly host: Host,
    private revision = 0,
  ) {}

  /** Looks at every tab anew; says whether one shows something else than before. */
  look(): boolean {
    const before = this.revision;
    const count = this.seen.size;
    this.seen = new Map(this.grids().map(({ id }) => [id, this.lookAt(id)]));
    return this.revision !== before || this.seen.size !== count;
  }

  /** The tabs in their order, as they were last looked at. */
  heads(): TabHead[] {
    return this.grids().map(({ id, name, isHidden }) => ({
      id,
      name,
      isHidden,
      revision: this.seen.get(id)?.revision ?? 0,
    }));
  }

  /** What a tab showed when it was last looked at, as JSON of a `ShownTab`. */
  jsonOf(id: number): string {
    return (this.seen.get(id) ?? this.lookAt(id)).json;
  }

  private grids() {
    return this.host.sheets.listSheets().filter(({ kind }) => kind === 'GRID');
  }

  get lastRevision(): number {
    return this.revision;
  }

  private lookAt(id: number): Seen {
    const json = JSON.stringify(shownTab(this.host, id));
    const last = this.seen.get(id);
    if (last?.json === json) return last;
    this.revision += 1;
    return { json, revision: this.revision };
  }
}

/** One true time for the network and all files; Google's own clocks may go wrong against it. */
import type { Host } from '../../local/emulator';

/** What a service call takes on Google, roughly. */
const MS_PER_CALL = 250;

export class TrueClock {
  private instant = 0;
  private skew = 0;
  private readonly hosts: Host[] = [];

  /** Milliseconds since 1970. */
  get now(): number {
    return this.instant;
  }

  follow(host: Host): void {
    this.hosts.push(host);
    this.show();
  }

  /** Begins anew, with clocks that are right. */
  start(at: number): void {
    this.instant = at;
    this.skew = 0;
    this.show();
  }

  pass(minutes: number): void {
    this.instant += minutes * 60_000;
    this.show();
  }

  /** One service call of a script goes by. */
  tick(): void {
    this.instant += MS_PER_CALL;
    this.show();
  }

  /** From now on Google's clocks are so many minutes ahead. */
  jump(minutes: number): void {
    this.skew = minutes * 60_000;
    this.show();
  }

  private show(): void {
    const shown = new Date(this.instant + this.skew).toISOString();
    for (const host of this.hosts) host.setNow(shown);
  }
}

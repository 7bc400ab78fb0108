/** Counts what a user may do in a day; the windows start at the first use and last 24 hours, as Google's do. */
import { ServiceError } from './contract';

/** Daily allowances of a consumer account (Google's quota table). */
export const dailyLimits = { properties: 50_000, urlfetch: 20_000, email: 100 } as const;

/** A service with an allowance. */
type DailyService = keyof typeof dailyLimits;

const windowMs = 24 * 3_600_000;

/** The running windows by `service user`. */
export class Quotas {
  private readonly windows = new Map<string, { startedAt: number; used: number }>();

  /** Uses up `amount`; throws Google's complaint when the day's allowance would be exceeded. */
  use(service: DailyService, by: { user: string; now: number; amount?: number }): void {
    const amount = by.amount ?? 1;
    if (this.left(service, by) < amount)
      throw new ServiceError(`Service invoked too many times for one day: ${service}.`);
    const key = `${service} ${by.user}`;
    const window = this.windows.get(key);
    const isRunning = window !== undefined && by.now - window.startedAt < windowMs;
    this.windows.set(
      key,
      isRunning ? { ...window, used: window.used + amount } : { startedAt: by.now, used: amount },
    );
  }

  /** What is left of the day's allowance. */
  left(service: DailyService, by: { user: string; now: number }): number {
    const window = this.windows.get(`${service} ${by.user}`);
    const used = window !== undefined && by.now - window.startedAt < windowMs ? window.used : 0;
    return dailyLimits[service] - used;
  }

  /** Leaves so much of the day's allowance, the whole of it at most. */
  leave(service: DailyService, by: { user: string; now: number; left: number }): void {
    const used = Math.max(0, dailyLimits[service] - by.left);
    this.windows.set(`${service} ${by.user}`, { startedAt: by.now, used });
  }

  snapshot(): [string, { startedAt: number; used: number }][] {
    return [...this.windows];
  }

  restore(windows: readonly [string, { startedAt: number; used: number }][]): void {
    this.windows.clear();
    for (const [key, window] of windows) this.windows.set(key, window);
  }
}

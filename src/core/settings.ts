/** What the owner may set, with the defaults; reading and writing the Settings tab is left to tables. */
import type { Segment } from './customers/segment';
import type { SendWindow } from './texts/window/window';

/** Days between two contacts, by what a customer is; a Terrorist is never contacted. */
export type Rhythms = { readonly [kind in Exclude<Segment, 'Terrorist'> | 'Lead']: number };

export interface Settings {
  readonly businessName: string;
  /** The owner's own site, `https://…`, or '' when not given. */
  readonly website: string;
  /** Two-letter country code for phone numbers without one. */
  readonly country: string;
  /** Template of the monthly text. */
  readonly monthlyText: string;
  /** Template of what is said on the phone. */
  readonly callScript: string;
  /** The call list is made with the month's texts. */
  readonly isCalling: boolean;
  /** 1–28. */
  readonly dayOfMonth: number;
  /** What a part of a text costs, as the owner wrote it; '' when not given. */
  readonly partPrice: string;
  readonly callsPerDay: number;
  readonly rhythms: Rhythms;
  /** When texts go out by themselves; a text sent by hand goes when the owner sends it. */
  readonly sendWindow: SendWindow;
}

/** Rhythms for a small business that is open every day; the owner changes them in Settings. */
export const DEFAULT_RHYTHMS: Rhythms = { Apostle: 30, Loyalist: 60, Mercenary: 120, Hostage: 7, Lead: 14 };

export const DEFAULT_CALLS_PER_DAY = 10;
export const DEFAULT_DAY_OF_MONTH = 1;

/** Monday to Friday 10:00 to 17:00, not on a federal holiday: inside every federal and state rule known. */
export const DEFAULT_WINDOW: SendWindow = { fromHour: 10, toHour: 17, isWeekends: false };

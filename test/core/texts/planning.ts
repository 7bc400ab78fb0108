// A month planned for the tests: good recipients, usual settings, and what the tab holds in any state.
import { NO_RECORDS } from '../../../src/core/customers/consentRecords';
import type { CustomerCells, CustomerRow } from '../../../src/core/customers/customer';
import type { Month } from '../../../src/core/day';
import { DEFAULT_RHYTHMS, type Settings, DEFAULT_WINDOW } from '../../../src/core/settings';
import { planTexts, type HeldText, type PlannedText, type TextStatus } from '../../../src/core/texts/plan';
import { STARTER_TEXT } from '../../../src/core/texts/starters';
import { textKey } from '../../../src/core/texts/text';
import { idOf, RULES } from '../people';

export const NOVEMBER = '2026-11' as Month;
export const OCTOBER = '2026-10' as Month;

/** The states in which a text is never planned again. */
export const BEYOND: readonly TextStatus[] = [
  'Approved',
  'Sending',
  'Sent',
  'Delivered',
  'Not delivered',
  'Needs review',
  'Expired',
];

export const SETTINGS: Settings = {
  businessName: "Bella's Bakery",
  website: 'https://bella.example.com',
  country: 'US',
  monthlyText: STARTER_TEXT,
  callScript: '',
  isCalling: false,
  dayOfMonth: 1,
  partPrice: '',
  callsPerDay: 10,
  rhythms: DEFAULT_RHYTHMS,
  sendWindow: DEFAULT_WINDOW,
};

/** `Prepared`, or the reason for being left out, of everybody planned. */
export function outcomes(texts: readonly PlannedText[]): string[] {
  return texts.map(({ status, reason }) => (status === 'Left out' ? reason : status));
}

/** Somebody who gets a text, until the cells given say otherwise. */
export function regular(cells: CustomerCells = {}): CustomerCells {
  return { name: 'Ana Adams', phone: '413 555 0148', segment: 'Loyalist', textConsent: 'yes', ...cells };
}

/** The rows of November, planned on top of what is held. */
export function plan(customers: readonly CustomerRow[], held: readonly HeldText[] = [], now = 'now') {
  return planTexts({
    customers,
    rules: RULES,
    settings: SETTINGS,
    month: NOVEMBER,
    now,
    held,
    consent: NO_RECORDS,
  });
}

/** The row a tab holds for the customer of a row of the list. */
export function heldText(row: number, text: Partial<PlannedText> = {}): HeldText {
  const month = text.month ?? NOVEMBER;
  return {
    key: textKey(month, idOf(row)),
    id: idOf(row),
    month,
    name: 'Ana Adams',
    phone: '+14135550148',
    message: 'Hi Ana, …',
    parts: 1,
    status: 'Prepared',
    reason: '',
    updated: 'before',
    ...text,
  };
}

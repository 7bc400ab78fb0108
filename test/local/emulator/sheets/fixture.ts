/** A spreadsheet service of its own for each test, with a clock and a user that the test may set. */
import type { SheetsHost } from '../../../../local/emulator/contract';
import { createSpreadsheetApp } from '../../../../local/emulator/sheets';
import type { SpreadsheetAppImpl } from '../../../../local/emulator/sheets';
import type { SheetImpl } from '../../../../local/emulator/sheets/sheet';
import type { SpreadsheetImpl } from '../../../../local/emulator/sheets/spreadsheet';

/** What a test may set before it makes a spreadsheet, and change while it runs. */
export interface World {
  readonly app: SpreadsheetAppImpl;
  readonly book: SpreadsheetImpl;
  readonly sheet: SheetImpl;
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
  user: string;
}

/** A new spreadsheet of the owner, on 2026-11-20 09:00 in New York. */
export function newWorld(options: { readonly locale?: string; readonly zone?: string } = {}): World {
  let lastId = 0;
  const world = { user: 'owner@example.com', toasts: [] as World['toasts'] };
  const host: SheetsHost = {
    now: () => Date.UTC(2026, 10, 20, 14),
    userEmail: () => world.user,
    nextId: () => ++lastId,
    ui: () => ({}),
    locale: options.locale ?? 'en_US',
    sheetZone: options.zone ?? 'America/New_York',
    scriptZone: 'Europe/Berlin',
    toast: (message, title, seconds) => void world.toasts.push({ message, title, seconds }),
  };
  const app = createSpreadsheetApp(host);
  const book = app.getActiveSpreadsheet();
  return Object.assign(world, { app, book, sheet: book.getActiveSheet() });
}

/** The message an act throws; fails the test when it throws none. */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown.');
}

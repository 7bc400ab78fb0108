/** What is scheduled, in the words of the clock's card. */
import type { InstalledTrigger, Schedule } from '../../../local/emulator';
import { createHost } from '../../../local/emulator';
import { listScheduled, rhythmOf } from '../../../local/preview/engine/scheduled';

function trigger(schedule?: Schedule): InstalledTrigger {
  const rest = { id: 't', handler: 'tick', creator: 'owner@example.com', documentId: 'd', createdAt: 0 };
  return { ...rest, eventType: schedule ? 'CLOCK' : 'ON_EDIT', ...(schedule && { schedule }) };
}

test.each<[Schedule | undefined, string]>([
  [{ everyHours: 1 }, 'every hour'],
  [{ everyHours: 6 }, 'every 6 hours'],
  [{ everyMinutes: 5 }, 'every 5 minutes'],
  [{ everyDays: 1, atHour: 9 }, 'every day at about 9:00'],
  [{ everyWeeks: 1, onWeekDay: 1, atHour: 9 }, 'every Monday at about 9:00'],
  [{ onMonthDay: 1, atHour: 9 }, 'on day 1 of the month at about 9:00'],
  [{ at: 0 }, 'once'],
  [undefined, 'when the spreadsheet says on edit'],
])('%j runs %s', (schedule, words) => {
  expect(rhythmOf(trigger(schedule))).toBe(words);
});

test('an hourly trigger is due an hour after it was made, not a minute before', () => {
  const host = createHost({ now: '2026-11-20T09:00', sheetZone: 'America/New_York' });
  host.globals.ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  host.setNow('2026-11-20T09:59');
  expect(listScheduled(host, 'America/New_York')).toMatchObject([{ next: '2026-11-20T10:00', isDue: false }]);
  host.setNow('2026-11-20T10:00');
  expect(listScheduled(host, 'America/New_York')).toMatchObject([{ isDue: true }]);
});

/** The Activity tab: what was done when and by whom, newest first, without a customer's data. */
import { isDayCell, type Cell, type DayCell } from '../core/cell';
import type { OwnTab } from './ownTab';

export interface Activity {
  readonly when: DayCell;
  readonly who: string;
  readonly what: string;
  readonly result: string;
}

/** Rows kept below the headings; older ones fall off the end. */
export const MAX_ACTIVITIES = 1_000;

export const activityTab: OwnTab = {
  key: 'activity',
  name: 'Activity',
  columns: [
    { heading: 'When', kind: 'moment', width: 130 },
    { heading: 'Who', kind: 'text', width: 200 },
    { heading: 'What', kind: 'text', width: 200 },
    { heading: 'Result', kind: 'text', width: 520 },
  ],
  isLine: isDayCell,
};

/** The row of an activity, in the order of the headings. */
export function activityRow(activity: Activity): Cell[] {
  return [activity.when, activity.who, activity.what, activity.result];
}

/** The owner's hours as they stand in sentences. */
import { sayWindow } from '../../../../src/core/texts/window/sayWindow';
import { DEFAULT_WINDOW } from '../../../../src/core/texts/window/window';

test.each([
  [DEFAULT_WINDOW, 'Monday to Friday, 10:00 to 17:00 where each person lives'],
  [{ fromHour: 9, toHour: 20, isWeekends: true }, 'every day, 9:00 to 20:00 where each person lives'],
])('%j', (hours, expected) => {
  expect(sayWindow(hours)).toBe(expected);
});

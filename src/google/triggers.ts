/** The clock trigger of the person at the keyboard in this spreadsheet; those of other spreadsheets and other people are never touched. */
import type { SchedulePort } from '../app/ports';

/** The function in main.ts that the trigger calls. */
const HANDLER = 'tick';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The schedule through ScriptApp. */
export function liveSchedule(spreadsheet: Spreadsheet): SchedulePort {
  return {
    isOn: () => ownTriggers(spreadsheet).length > 0,
    turnOn() {
      const [first, ...surplus] = ownTriggers(spreadsheet);
      surplus.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
      // Hourly, the most an add-on may; which hour something is due in is decided by the calendar day.
      if (first === undefined) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
    },
    turnOff: () => ownTriggers(spreadsheet).forEach((trigger) => ScriptApp.deleteTrigger(trigger)),
    permissionUrl() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return '';
      return info.getAuthorizationUrl() || 'https://script.google.com/home';
    },
  };
}

/** Of this person, in this spreadsheet, by our handler: `getProjectTriggers` would give those of all their spreadsheets. */
function ownTriggers(spreadsheet: Spreadsheet): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(spreadsheet).filter(
    (trigger) =>
      trigger.getHandlerFunction() === HANDLER && trigger.getEventType() === ScriptApp.EventType.CLOCK,
  );
}

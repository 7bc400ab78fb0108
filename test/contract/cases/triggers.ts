/** Clock triggers of one person in one spreadsheet, and what Google says of permissions. */
import type { ContractCase, Env } from '../case';

/** Never runs: each case takes its trigger away before the hour is over. */
const HANDLER = 'contractTick';

/** The triggers of this list in the open spreadsheet. */
function ownTriggers({ spreadsheet }: Env): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(spreadsheet).filter((one) => one.getHandlerFunction() === HANDLER);
}

export const triggerCases: readonly ContractCase[] = [
  {
    name: 'an hourly trigger is listed with its function and kind until it is deleted',
    source: 'documented',
    covers: [
      'ScriptApp.newTrigger',
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyHours',
      'ClockTriggerBuilder.create',
      'ScriptApp.getUserTriggers',
      'ScriptApp.deleteTrigger',
      'ScriptApp.EventType',
      'EventType.CLOCK',
      'Trigger.getHandlerFunction',
      'Trigger.getEventType',
    ],
    run: (env) => {
      ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
      const kinds = ownTriggers(env).map((one) => one.getEventType() === ScriptApp.EventType.CLOCK);
      ownTriggers(env).forEach((one) => ScriptApp.deleteTrigger(one));
      return [kinds, ownTriggers(env).length];
    },
    expect: [[true], 0],
  },
  {
    name: 'a person who has allowed everything is asked for nothing',
    source: 'documented',
    covers: [
      'ScriptApp.getAuthorizationInfo',
      'ScriptApp.AuthMode',
      'AuthMode.FULL',
      'AuthorizationInfo.getAuthorizationStatus',
      'AuthorizationInfo.getAuthorizationUrl',
      'ScriptApp.AuthorizationStatus',
      'AuthorizationStatus.REQUIRED',
    ],
    run: () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      return [isRequired, info.getAuthorizationUrl() || ''];
    },
    expect: [false, ''],
  },
  {
    name: 'the active cell of a tab is where it was set',
    source: 'documented',
    covers: ['Sheet.getActiveCell', 'Sheet.setActiveRange'],
    run: ({ sheet }) => {
      sheet.setActiveRange(sheet.getRange('C7'));
      return [sheet.getActiveCell().getRow(), sheet.getActiveCell().getColumn()];
    },
    expect: [7, 3],
  },
];

import { createHost } from '../../../../local/emulator';

const clock = 'ScriptApp.newTrigger("tick").timeBased()';
const source = `
function tick(e) {
  return [e.triggerUid, e.hour, e['day-of-week'], Session.getEffectiveUser().getEmail(), PropertiesService.getUserProperties().getProperty('me')];
}
function ask() { SpreadsheetApp.getUi(); }
`;

describe('clock triggers', () => {
  test.each([
    'everyMinutes(7)',
    'everyHours(0)',
    'atHour(24)',
    'onMonthDay(32)',
    'inTimezone("Mars")',
    'everyDays(1).everyHours(2)',
    'atHour(9)',
  ])('cannot be made with %s', (call) => {
    expect(() => createHost().evaluate(`${clock}.${call}.create()`)).toThrow();
  });

  test('number twenty for a user and script', () => {
    const host = createHost();
    host.evaluate(`for (var i = 0; i < 20; i++) ${clock}.everyHours(1).create()`);
    expect(() => host.evaluate(`${clock}.everyHours(1).create()`)).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    host.user = 'other@example.com';
    expect(() => host.evaluate(`${clock}.everyHours(1).create()`)).not.toThrow();
  });

  test('of a published add-on are hourly at most, and one for each user and document', () => {
    const host = createHost({ addOn: true });
    expect(() => host.evaluate(`${clock}.everyMinutes(30).create()`)).toThrow('once per hour');
    host.evaluate(`${clock}.everyHours(1).create()`);
    expect(() => host.evaluate(`${clock}.everyHours(1).create()`)).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  });

  test('have no schedule that a script could read', () => {
    const host = createHost();
    const code = `var t = ${clock}.everyHours(1).create(); [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSourceId(), t.getSchedule]`;
    expect(host.evaluate(code)).toEqual(['tick', 'CLOCK', null, undefined]);
  });

  test('are seen and deleted by their creator only', () => {
    const host = createHost();
    host.evaluate(`${clock}.everyHours(1).create()`);
    host.user = 'other@example.com';
    expect(host.evaluate('ScriptApp.getProjectTriggers().length')).toBe(0);
    host.user = 'owner@example.com';
    host.evaluate(
      'ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); })',
    );
    expect(host.triggers).toEqual([]);
  });

  test('run as their creator, without an editor, with the time in UTC', () => {
    const host = createHost({ source });
    host.evaluate(
      `PropertiesService.getUserProperties().setProperty("me", "creator"); ${clock}.everyHours(1).create()`,
    );
    host.user = 'other@example.com';
    const id = host.triggers[0]?.id ?? '';
    expect(host.fireTrigger(id)).toEqual([id, 14, 5, 'owner@example.com', 'creator']);
  });

  test('have no Ui', () => {
    const host = createHost({ source });
    host.evaluate('ScriptApp.newTrigger("ask").timeBased().everyHours(1).create()');
    expect(() => host.fireTrigger(host.triggers[0]?.id ?? '')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test.each([
    ['everyHours(2)', '2026-11-20T10:59', '2026-11-20T11:00'],
    ['everyDays(1).atHour(9).nearMinute(30)', '2026-11-20T09:29', '2026-11-20T09:30'],
    ['everyDays(1).atHour(8).nearMinute(0)', '2026-11-21T07:59', '2026-11-21T08:00'],
    ['onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).nearMinute(0)', '2026-11-23T07:59', '2026-11-23T08:00'],
    ['onMonthDay(31).atHour(8).nearMinute(0)', '2026-12-31T07:59', '2026-12-31T08:00'],
    ['after(60000)', '2026-11-20T09:00', '2026-11-20T09:01'],
  ])('with %s are due when their time has come', (call, before, after) => {
    const host = createHost();
    host.evaluate(`${clock}.${call}.create()`);
    host.setNow(before);
    expect(host.dueTriggers()).toEqual([]);
    host.setNow(after);
    expect(host.dueTriggers()).toHaveLength(1);
  });

  test('that fire once stay in the list and fire no more', () => {
    const host = createHost({ source });
    host.evaluate(`${clock}.after(1000).create()`);
    host.setNow('2026-11-20T09:01');
    host.dueTriggers().forEach((id) => host.fireTrigger(id));
    expect([host.dueTriggers().length, host.triggers.length]).toEqual([0, 1]);
  });
});

describe('authorisation', () => {
  const scopes = [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.external_request',
  ];
  const info = 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)';

  test('is required while a scope of the manifest has not been granted', () => {
    const host = createHost({ manifest: { oauthScopes: scopes }, grantedScopes: scopes.slice(0, 1) });
    expect(host.evaluate(`String(${info}.getAuthorizationStatus())`)).toBe('REQUIRED');
    expect(host.evaluate(`${info}.getAuthorizedScopes()`)).toEqual(scopes.slice(0, 1));
    expect(() => host.evaluate('UrlFetchApp.fetch("https://example.com/")')).toThrow(
      'Specified permissions are not sufficient',
    );
  });

  test('is not required when all are granted', () => {
    const host = createHost({ manifest: { oauthScopes: scopes } });
    expect(host.evaluate(`String(${info}.getAuthorizationStatus())`)).toBe('NOT_REQUIRED');
  });

  test('that is required ends the execution', () => {
    const host = createHost({ manifest: { oauthScopes: scopes }, grantedScopes: [] });
    expect(() =>
      host.evaluate('try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) } catch (e) {}'),
    ).toThrow('Authorization is required');
  });
});

import { createHost } from '../../../local/emulator';
import type { AuthMode } from '../../../local/emulator';

const auth = 'https://www.googleapis.com/auth/';
const anyFile = `(${auth}spreadsheets.currentonly || ${auth}spreadsheets)`;

function refusal(authMode: AuthMode, code: string): string {
  const host = createHost({ source: `function run() { ${code}; }`, authMode });
  try {
    host.call('run');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('authorisation NONE', () => {
  test.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      `SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${anyFile}`,
    ],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties.'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock.'],
    [
      'UrlFetchApp.fetch("https://example.com/")',
      `UrlFetchApp.fetch. Required permissions: ${auth}script.external_request`,
    ],
  ])('forbids %s', (code, named) => {
    expect(refusal('NONE', code)).toBe(`You do not have permission to call ${named}`);
  });

  test('allows a menu, the log and pure functions', () => {
    const code =
      'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addSeparator().addToUi(); Logger.log(Utilities.getUuid())';
    expect(refusal('NONE', code)).toBe('');
  });

  test('holds for the top level of the script too', () => {
    const host = createHost({
      source: 'PropertiesService.getScriptProperties(); function onOpen() {}',
      authMode: 'NONE',
    });
    expect(() => host.call('onOpen')).toThrow('You do not have permission');
  });
});

describe('authorisation LIMITED', () => {
  test.each([
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))', 'Ui.showSidebar'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert'],
    ['UrlFetchApp.fetchAll([])', 'UrlFetchApp.fetchAll'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
  ])('forbids %s', (code, member) => {
    expect(refusal('LIMITED', code)).toContain(`You do not have permission to call ${member}`);
  });

  test('allows the file, properties and a nameless active user', () => {
    const code =
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); PropertiesService.getDocumentProperties().getKeys(); if (Session.getActiveUser().getEmail() !== "") throw new Error("named")';
    expect(refusal('LIMITED', code)).toBe('');
  });

  test.each([
    ['onOpen', 'LIMITED'],
    ['onEdit', 'LIMITED'],
    ['onInstall', 'FULL'],
  ])('by default, %s gets an event of its own mode', (name, mode) => {
    const host = createHost({ source: `function ${name}(e) { return e ? String(e.authMode) : 'FULL'; }` });
    expect(host.call(name)).toBe(mode);
  });

  test('is overruled by the mode of the event', () => {
    const host = createHost({
      source: 'function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.NONE) return "enum"; }',
    });
    expect(host.call('onOpen', { authMode: 'NONE' })).toBe('enum');
  });
});

describe('scopes', () => {
  const withScopes = (...names: string[]): ReturnType<typeof createHost> =>
    createHost({ manifest: { oauthScopes: names.map((name) => auth + name) } });

  test.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', `${auth}spreadsheets`],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create', `${auth}spreadsheets`],
    ['Session.getActiveUser()', 'Session.getActiveUser', `${auth}userinfo.email`],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
      'Ui.showSidebar',
      `${auth}script.container.ui`,
    ],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', `${auth}script.scriptapp`],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', `${auth}script.send_mail`],
  ])('of the manifest forbid %s', (code, member, scope) => {
    const message = `Specified permissions are not sufficient to call ${member}. Required permissions: ${scope}`;
    expect(() => withScopes('spreadsheets.currentonly').evaluate(code)).toThrow(message);
  });

  test('for the current file only are enough for the current file', () => {
    expect(
      withScopes('spreadsheets.currentonly').evaluate(
        'SpreadsheetApp.getActiveSheet().getRange("A1").getValue()',
      ),
    ).toBe('');
  });

  test('that are listed nowhere forbid even the current file', () => {
    expect(() => withScopes().evaluate('SpreadsheetApp.getActive()')).toThrow(
      `Required permissions: ${anyFile}`,
    );
  });

  test('are all granted without a manifest', () => {
    expect(createHost().evaluate('Session.getActiveUser().getEmail()')).toBe('owner@example.com');
  });
});

/** Knows which OAuth scopes each member of Google's services asks for; what happens without them is left to permissions.ts. */
import type { HostOptions } from './options';

const base = 'https://www.googleapis.com/auth/';
const wide = `${base}spreadsheets`;
/** Either scope opens the file that the script belongs to. */
const thisFile = [`${base}spreadsheets.currentonly`, wide];

/** What the user has granted; undefined grants everything. */
export type ScopeGrant = ReadonlySet<string> | undefined;

/** Members by class that ask for more than the rest of their class; an empty list asks for nothing. */
const byMember: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.openById': [wide],
  'SpreadsheetApp.openByUrl': [wide],
  'SpreadsheetApp.open': [wide],
  'SpreadsheetApp.create': [wide],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.flush': [],
  'Ui.showSidebar': [`${base}script.container.ui`],
  'Ui.showModalDialog': [`${base}script.container.ui`],
  'Ui.showModelessDialog': [`${base}script.container.ui`],
  'Ui.showDialog': [`${base}script.container.ui`],
  'ScriptApp.newTrigger': [`${base}script.scriptapp`],
  'ScriptApp.deleteTrigger': [`${base}script.scriptapp`],
  'ScriptApp.getProjectTriggers': [`${base}script.scriptapp`],
  'ScriptApp.getScriptTriggers': [`${base}script.scriptapp`],
  'ScriptApp.getUserTriggers': [`${base}script.scriptapp`],
  'UrlFetchApp.fetch': [`${base}script.external_request`],
  'UrlFetchApp.fetchAll': [`${base}script.external_request`],
  'Session.getActiveUser': [`${base}userinfo.email`],
  'Session.getEffectiveUser': [`${base}userinfo.email`],
  'Session.getUser': [`${base}userinfo.email`],
  'MailApp.sendEmail': [`${base}script.send_mail`],
  'MailApp.getRemainingDailyQuota': [`${base}script.send_mail`],
};

/** The scopes of which a member needs one; empty when it needs none. `owner` is the service the class belongs to. */
export function scopesFor(owner: string, className: string, member: string): readonly string[] {
  const own = byMember[`${className}.${member}`];
  if (own) return own;
  const isPure =
    owner !== 'SpreadsheetApp' ||
    className.endsWith('Builder') ||
    (className === 'SpreadsheetApp' && member.startsWith('new'));
  return isPure ? [] : thisFile;
}

/** The scopes in force: those of the manifest that the user has granted. */
export function scopesOf(options: HostOptions): ScopeGrant {
  const listed = (options.manifest as { oauthScopes?: readonly string[] } | undefined)?.oauthScopes;
  const granted = options.grantedScopes;
  if (!listed) return granted ? new Set(granted) : undefined;
  return new Set(listed.filter((scope) => granted === undefined || granted.includes(scope)));
}

/** The scopes that the manifest asks for and the user has not granted. */
export function missingScopes(options: HostOptions): readonly string[] {
  const listed = (options.manifest as { oauthScopes?: readonly string[] } | undefined)?.oauthScopes ?? [];
  const grant = scopesOf(options);
  return grant ? listed.filter((scope) => !grant.has(scope)) : [];
}

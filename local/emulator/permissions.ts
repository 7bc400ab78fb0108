/** Decides whether a member may be called in an authorisation mode and with the scopes granted, and words Google's refusals (Google's table of authorisation modes). */
import { ServiceError } from './contract';
import type { AuthMode } from './options';
import type { ScopeGrant } from './scopes';
import { scopesFor } from './scopes';

/** A member as the rules know it. */
export interface Member {
  /** The service that the class belongs to: `SpreadsheetApp` for Range. */
  readonly owner: string;
  readonly className: string;
  readonly name: string;
}

/** All that a script may touch before its user has used it in the file. */
const allowedInNone = new Set(['Logger', 'Utilities', 'Blob', 'Menu', 'Enum']);
const membersAllowedInNone = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUser',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'User.getEmail',
]);

/** What a simple trigger may not do although it sees the file: dialogs, the net, mail, other files, triggers, the user's identity. */
const forbiddenInLimited = new Set(['UrlFetchApp', 'MailApp', 'Browser']);
const membersForbiddenInLimited = new Set([
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.open',
  'SpreadsheetApp.create',
  'Ui.alert',
  'Ui.prompt',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showDialog',
  'ScriptApp.newTrigger',
  'ScriptApp.deleteTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getScriptTriggers',
  'ScriptApp.getUserTriggers',
  'Session.getEffectiveUser',
]);

/** Throws Google's refusal when the member may not be called. */
export function checkPermission(member: Member, authMode: AuthMode, grant: ScopeGrant): void {
  const full = `${member.className}.${member.name}`;
  const scopes = scopesFor(member.owner, member.className, member.name);
  if (!isAllowed(member, full, authMode))
    throw new ServiceError(`You do not have permission to call ${full}${required(scopes)}`);
  const isAnonymous = full === 'Session.getActiveUser' && authMode !== 'FULL';
  if (scopes.length === 0 || !grant || isAnonymous || scopes.some((scope) => grant.has(scope))) return;
  throw new ServiceError(`Specified permissions are not sufficient to call ${full}${required(scopes)}`);
}

function isAllowed(member: Member, full: string, authMode: AuthMode): boolean {
  if (authMode === 'FULL') return true;
  if (authMode === 'NONE') return allowedInNone.has(member.className) || membersAllowedInNone.has(full);
  return !forbiddenInLimited.has(member.className) && !membersForbiddenInLimited.has(full);
}

function required(scopes: readonly string[]): string {
  if (scopes.length === 0) return '.';
  return `. Required permissions: ${scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`}`;
}

/** ScriptApp: installable triggers, authorisation and the script's own data. */
import type { EnumMember } from '../contract';
import { ServiceError, enumOf, signatureError } from '../contract';
import type { ClassSpec, Covers, EnumSpec } from '../contract';
import type { InstalledTrigger } from '../options';
import { missingScopes } from '../scopes';
import type { World } from '../world';
import { authModes } from './authModes';
import { TriggerBuilderImpl, TriggerImpl, documentId, triggerClasses, triggerEnums } from './triggers';

const statuses = enumOf('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** Enums of ScriptApp. */
export const scriptEnums: Readonly<Record<string, readonly EnumSpec[]>> = {
  ScriptApp: [authModes, statuses, ...triggerEnums],
};

/** What the user has yet to grant. */
export class AuthorizationInfoImpl implements Covers<GoogleAppsScript.Script.AuthorizationInfo> {
  constructor(
    private readonly missing: readonly string[],
    private readonly granted: readonly string[],
  ) {}

  getAuthorizationStatus(): EnumMember | undefined {
    return statuses.members[this.missing.length > 0 ? 0 : 1];
  }

  getAuthorizationUrl(): string | null {
    return this.missing.length > 0 ? 'https://accounts.example.com/authorize' : null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }
}

/** The deployment as a web app, which there is none of. */
export class ScriptServiceImpl implements Covers<Omit<GoogleAppsScript.Script.Service, 'disable'>> {
  isEnabled(): boolean {
    return false;
  }

  getUrl(): null {
    return null;
  }
}

/** Members that nothing of ours calls. */
type NotEmulated =
  'getIdentityToken' | 'getInstallationSource' | 'invalidateAuth' | 'newStateToken' | 'getProjectKey';

/** The service itself. */
export class ScriptAppImpl implements Covers<Omit<GoogleAppsScript.Script.ScriptApp, NotEmulated>> {
  constructor(private readonly world: World) {}

  newTrigger(functionName: string): TriggerBuilderImpl {
    return new TriggerBuilderImpl(this.world, String(functionName));
  }

  /** This user's triggers of the script in all documents. */
  getProjectTriggers(): TriggerImpl[] {
    return this.own(() => true);
  }

  getScriptTriggers(): TriggerImpl[] {
    return this.getProjectTriggers();
  }

  /** This user's triggers in one document. */
  getUserTriggers(document: unknown): TriggerImpl[] {
    const id = documentId(document);
    if (id === undefined) throw signatureError('ScriptApp.getUserTriggers', [document]);
    return this.own((trigger) => trigger.documentId === id);
  }

  /** A trigger of somebody else, or one that is gone, cannot be deleted. */
  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof TriggerImpl)) throw signatureError('ScriptApp.deleteTrigger', [trigger]);
    const id = trigger.getUniqueId();
    if (!this.own((one) => one.id === id).length)
      throw new ServiceError('The trigger could not be deleted because it does not exist.');
    this.world.triggers = this.world.triggers.filter((one) => one.id !== id);
  }

  getAuthorizationInfo(mode: unknown, scopes?: readonly string[]): AuthorizationInfoImpl {
    this.checkMode('getAuthorizationInfo', mode);
    const listed = this.listedScopes();
    const missing = missingScopes(this.world.options);
    const unknown = scopes?.find((scope) => listed.length > 0 && !listed.includes(scope));
    if (unknown !== undefined) throw new ServiceError(`Invalid argument: ${unknown}`);
    const asked = missing.filter((scope) => !scopes || scopes.includes(scope));
    return new AuthorizationInfoImpl(
      asked,
      listed.filter((scope) => !missing.includes(scope)),
    );
  }

  requireAllScopes(mode: unknown): void {
    this.checkMode('requireAllScopes', mode);
    this.require(missingScopes(this.world.options));
  }

  requireScopes(mode: unknown, scopes: readonly string[]): void {
    this.checkMode('requireScopes', mode);
    this.require(missingScopes(this.world.options).filter((scope) => scopes.includes(scope)));
  }

  getService(): ScriptServiceImpl {
    return new ScriptServiceImpl();
  }

  getScriptId(): string {
    return 'emulated-script';
  }

  getOAuthToken(): string {
    return 'emulated-token';
  }

  private own(isMeant: (trigger: InstalledTrigger) => boolean): TriggerImpl[] {
    const { user } = this.world.execution.start;
    return this.world.triggers
      .filter((trigger) => trigger.creator === user && isMeant(trigger))
      .map((trigger) => new TriggerImpl(trigger));
  }

  private listedScopes(): readonly string[] {
    return (
      (this.world.options.manifest as { oauthScopes?: readonly string[] } | undefined)?.oauthScopes ?? []
    );
  }

  private checkMode(member: string, mode: unknown): void {
    if (!authModes.members.some((one) => one === mode)) throw signatureError(`ScriptApp.${member}`, [mode]);
  }

  /** Ends the execution: the user is asked to grant the rest first. */
  private require(missing: readonly string[]): void {
    if (missing.length > 0)
      this.world.execution.kill(new ServiceError('Authorization is required to perform that action.'));
  }
}

const members = [
  'newTrigger',
  'getAuthorizationInfo',
  'requireAllScopes',
  'requireScopes',
  'getService',
  'getScriptId',
  'getOAuthToken',
];

export const scriptClasses: readonly ClassSpec[] = [
  ...triggerClasses,
  {
    name: 'AuthorizationInfo',
    impl: AuthorizationInfoImpl,
    free: new Set(['getAuthorizationStatus', 'getAuthorizationUrl', 'getAuthorizedScopes']),
  },
  { name: 'Service', impl: ScriptServiceImpl, free: new Set(['isEnabled', 'getUrl']) },
  { name: 'ScriptApp', impl: ScriptAppImpl, free: new Set(members) },
];

/** The enum of authorisation modes, which events and ScriptApp share. */
import { enumOf } from '../contract';

/** Authorisation modes as events and `getAuthorizationInfo` name them. */
export const authModes = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

/** Expected trouble as a value: a code for the program and one sentence for the owner. */

/** Why a command could not do its work: what happened, what was not touched, the one thing to do. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly message: string;
}

export type TroubleCode =
  | 'no-list'
  | 'not-a-list'
  | 'column-lost'
  | 'busy'
  | 'no-rights'
  | 'bad-settings'
  | 'bad-text'
  | 'bad-request'
  | 'unknown-customer'
  | 'wrong-account'
  | 'provider'
  | 'cancelled'
  | 'unexpected';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** A good outcome. */
export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal with its sentence. */
export function refused(code: TroubleCode, message: string): { ok: false; trouble: Trouble } {
  return { ok: false, trouble: { code, message } };
}

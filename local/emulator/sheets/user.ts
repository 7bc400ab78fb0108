/** People as the spreadsheet service names them. */
export { UserImpl } from '../services/session';

/** The address of a user given as text or as an object with `getEmail`. */
export function addressOf(user: unknown): string {
  if (
    typeof user === 'object' &&
    user !== null &&
    'getEmail' in user &&
    typeof user.getEmail === 'function'
  ) {
    return String((user as { getEmail: () => unknown }).getEmail());
  }
  return String(user);
}

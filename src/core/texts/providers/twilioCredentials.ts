/** Whether what the owner pasted can be Twilio's credentials; whether they work only Twilio knows. */
import type { Credentials } from './provider';

const ACCOUNT = /^AC[\da-f]{32}$/i;
const KEY = /^SK[\da-f]{32}$/i;
/** Visible ASCII without blanks; Twilio's own are 32 letters and digits. */
const SECRET = /^[!-~]{16,128}$/;
const SERVICE = /^MG[\da-f]{32}$/i;
const NUMBER = /^\+[1-9]\d{6,14}$/;

/** A group of senders rather than one number. */
export function isService(from: string): boolean {
  return SERVICE.test(from);
}

/** The first thing that cannot be right, and where the right one is; undefined when all could be. Quotes nothing. */
export function checkCredentials({ accountSid, keySid, keySecret, from }: Credentials): string | undefined {
  if (!ACCOUNT.test(accountSid))
    return 'The account SID begins with AC and has 34 characters. Copy it from the Twilio console.';
  if (ACCOUNT.test(keySid))
    return 'This is the account SID again. Make an API key at Twilio and enter its SID; the Auth Token is not needed.';
  if (!KEY.test(keySid))
    return 'The SID of the API key begins with SK and has 34 characters. Copy it from the Twilio console.';
  if (!SECRET.test(keySecret))
    return 'The secret of the key is not complete. Make a new key at Twilio if it is lost.';
  if (!NUMBER.test(from) && !isService(from))
    return 'The sender is your Twilio number, like +14135550148, or a Messaging Service, which begins with MG.';
  return undefined;
}

/** Session and MailApp: who runs the script, and mail in that person's name. */
import { ServiceError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import type { World } from '../world';
import { textOf } from './text';

/** A person as a script sees one; the address is empty where Google hides it. */
export class UserImpl implements Covers<GoogleAppsScript.Base.User> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

/** Session. The active user of a simple trigger has no address; the effective user of an installed one is its creator. */
export class SessionImpl implements Covers<GoogleAppsScript.Base.Session> {
  constructor(private readonly world: World) {}

  getActiveUser(): UserImpl {
    const { authMode, user } = this.world.execution.start;
    return new UserImpl(authMode === 'FULL' ? user : '');
  }

  getUser(): UserImpl {
    return this.getActiveUser();
  }

  getEffectiveUser(): UserImpl {
    return new UserImpl(this.world.execution.start.user);
  }

  getActiveUserLocale(): string {
    return this.world.locale.split('_')[0] ?? 'en';
  }

  getScriptTimeZone(): string {
    return this.world.scriptZone;
  }

  getTimeZone(): string {
    return this.world.scriptZone;
  }

  /** Changes every thirty days, as Google's does. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this.world.now / (30 * 86_400_000));
    return Buffer.from(`${month} ${this.world.execution.start.user}`).toString('base64');
  }
}

type MailOptions = Record<string, unknown>;

/** MailApp: mails are recorded, none is sent. */
export class MailAppImpl implements Covers<GoogleAppsScript.Mail.MailApp> {
  constructor(private readonly world: World) {}

  sendEmail(...args: unknown[]): void {
    const mail = readMail(args);
    const recipients = [mail.to, mail.options.cc, mail.options.bcc]
      .flatMap((list) => textOf(list ?? '').split(','))
      .filter((one) => one.trim() !== '');
    if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
    const invalid = recipients.find((address) => !/^[^@]+@[^@\s]+$/.test(address.trim()));
    if (invalid !== undefined) throw new ServiceError(`Invalid email: ${invalid.trim()}`);
    const { user } = this.world.execution.start;
    this.world.quotas.use('email', { user, now: this.world.now, amount: recipients.length });
    this.world.records.mails.push({ ...mail, from: user });
  }

  getRemainingDailyQuota(): number {
    return this.world.quotas.left('email', { user: this.world.execution.start.user, now: this.world.now });
  }
}

function readMail(args: readonly unknown[]): {
  to: string;
  subject: string;
  body: string;
  options: MailOptions;
} {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object' && first !== null) {
    const { to, subject, body, ...options } = first as MailOptions;
    return { to: text(to), subject: text(subject), body: text(body), options };
  }
  const hasReplyTo = args.length === 4 && typeof fourth === 'string';
  if (hasReplyTo)
    return { to: text(first), subject: text(third), body: text(fourth), options: { replyTo: second } };
  return {
    to: text(first),
    subject: text(second),
    body: text(third),
    options: (fourth ?? {}) as MailOptions,
  };
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : textOf(value);
}

export const sessionClasses: readonly ClassSpec[] = [
  { name: 'User', impl: UserImpl, free: new Set(['getEmail', 'getUserLoginId']) },
  {
    name: 'Session',
    impl: SessionImpl,
    free: new Set([
      'getActiveUser',
      'getUser',
      'getEffectiveUser',
      'getActiveUserLocale',
      'getScriptTimeZone',
      'getTimeZone',
      'getTemporaryActiveUserKey',
    ]),
  },
  { name: 'MailApp', impl: MailAppImpl, free: new Set() },
];

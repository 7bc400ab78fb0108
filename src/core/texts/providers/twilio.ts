/** Twilio as a provider: its requests and the reading of its answers. Nothing it says is believed further than it is clear. */
import { dayFromNumber } from '../../day';
import { basicAuthorization, encodeFields } from './encode';
import type * as api from './provider';
import { isSameWords } from './sameWords';
import { readSend, readWith } from './twilioAnswer';
import { checkCredentials, isService } from './twilioCredentials';
import { isMessageSid, isPage, readPage, readText } from './twilioText';

const HOST = 'https://api.twilio.com';
const ROOT = '/2010-04-01/Accounts/';
/** Twilio refuses longer texts. */
const MAX_BODY = 1600;
/** Seconds that a text may wait at Twilio: its own ten hours would run into the night. */
const MAX_VALIDITY = 14_400;
const MIN_VALIDITY = 300;
/** The most that Twilio puts on one page. */
const PAGE_SIZE = '1000';
/** How much earlier than our claim Twilio's clock may have dated the text. */
const CLOCK_SLACK_MS = 600_000;
const MS_PER_DAY = 86_400_000;
const NOT_FOUND = 20404;
const E164 = /^\+[1-9]\d{6,14}$/;
export const twilio: api.Provider = {
  name: 'Twilio',
  hosts: [HOST + ROOT],
  capabilities: {
    maxBody: MAX_BODY,
    hasClientReference: false,
    canListByRecipient: true,
    canListSince: true,
    canListOptOuts: false,
    canPollInbound: true,
  },
  checkCredentials,
  connect,
};

function connect(credentials: api.Credentials): api.Line {
  const wrong = checkCredentials(credentials);
  if (wrong !== undefined) throw new Error(wrong);
  const { from } = credentials;
  const path = `${ROOT}${credentials.accountSid}/Messages.json`;
  const Authorization = basicAuthorization(credentials.keySid, credentials.keySecret);
  const get = (uri: string): api.HttpRequest => ({
    method: 'get',
    url: HOST + uri,
    headers: { Authorization },
    payload: '',
  });
  const list = (query: Readonly<Record<string, string>>, page: api.Page | undefined): api.HttpRequest => {
    if (page !== undefined && !isPage(page, path)) throw new Error('This page is not of this account.');
    return get(page ?? `${path}?${encodeFields(query)}`);
  };
  return {
    buildSend: (job) => ({
      method: 'post',
      url: HOST + path,
      headers: { Authorization, 'Content-Type': 'application/x-www-form-urlencoded' },
      payload: encodeFields(sendFields(job, from)),
    }),
    readSend,
    buildFind: ({ to }, page) => list({ To: checkedPhone(to), PageSize: PAGE_SIZE }, page),
    readFind: (answer, sought) => readList(answer, path, (found) => look(found, sought)),
    buildListSince: (_since, page) => list({ PageSize: PAGE_SIZE }, page),
    readListSince: (answer, since) => readList(answer, path, (found) => sentSince(found, since)),
    buildStatus: (id) => get(`${path.replace('.json', `/${checkedSid(id)}.json`)}`),
    readStatus: (answer) => notOfTheAccount(readWith(answer, readText)),
    buildInbound: (since, page) => list(inboundQuery(since, from), page),
    readInbound: (answer) =>
      readList(answer, path, ({ texts, next }) => ({ texts: texts.filter(isInbound), next })),
    buildCheck: () => get(`${path}?${encodeFields({ PageSize: '1' })}`),
    readCheck: (answer) => readList(answer, path, () => true as const),
  };
}

/** What no caller may ask is a broken promise, since the claim comes after the building. */
function sendFields({ to, body, validitySeconds }: api.SendJob, from: string): Record<string, string> {
  const text = body.replace(/\r\n?/g, '\n');
  if (text.trim() === '' || text.length > MAX_BODY) throw new Error('A text of this length cannot be sent.');
  if (!(validitySeconds >= MIN_VALIDITY)) throw new Error('The hours for texts are over too soon.');
  return {
    To: checkedPhone(to),
    [isService(from) ? 'MessagingServiceSid' : 'From']: from,
    Body: text,
    ValidityPeriod: String(Math.min(MAX_VALIDITY, Math.floor(validitySeconds))),
  };
}

/** Twilio cannot say which numbers a service has, so that then everything is asked for that came in. */
function inboundQuery(since: number, from: string): Record<string, string> {
  const day = { 'DateSent>': dayFromNumber(Math.floor(since / MS_PER_DAY)), PageSize: PAGE_SIZE };
  return isService(from) ? day : { To: from, ...day };
}

function checkedPhone(phone: string): string {
  if (!E164.test(phone)) throw new Error('Texts go to numbers in E.164 only.');
  return phone;
}

function checkedSid(id: string): string {
  if (!isMessageSid(id)) throw new Error('This is no id of a text at Twilio.');
  return id;
}

type Found = api.TextsPage;

function readList<T>(
  answer: api.HttpAnswer,
  path: string,
  use: (found: Found) => NonNullable<T>,
): api.Reading<NonNullable<T>> {
  return readWith<T>(answer, (fields) => {
    const found = readPage(fields, path);
    return found && use(found);
  });
}

/** An id that is not found says nothing against the account. */
function notOfTheAccount<T>(reading: api.Reading<T>): api.Reading<T> {
  const isMissing = reading.kind === 'refused' && reading.code === NOT_FOUND;
  return isMissing ? { kind: 'unread', reason: 'the text is not there' } : reading;
}

function look({ texts, next }: Found, { to, body, claimedAt }: api.Sought): api.Look {
  const since = claimedAt - CLOCK_SLACK_MS;
  const candidates = texts.filter((text) => text.to === to && wasSent(text) && isSince(text, since));
  const same = candidates.find(
    (text) => text.direction === 'out' && text.createdAt !== undefined && isSameWords(text.body, body),
  );
  if (same) return { kind: 'found', text: same };
  const [another] = candidates;
  return another ? { kind: 'another', text: another } : { kind: 'absent', next };
}

/** The newest come first; a page on which all are too old is the last that matters. */
function sentSince({ texts, next }: Found, since: number): Found {
  const recent = texts.filter((text) => isSince(text, since));
  return { texts: recent.filter(wasSent), next: recent.length > 0 || texts.length === 0 ? next : undefined };
}

function wasSent({ direction }: api.SeenText): boolean {
  return direction === 'out' || direction === 'unknown';
}

function isInbound({ direction }: api.SeenText): boolean {
  return direction === 'in';
}

/** A text without a date may be of any time. */
function isSince({ createdAt }: api.SeenText, since: number): boolean {
  return createdAt === undefined || createdAt >= since;
}

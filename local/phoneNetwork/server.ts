/** Twilio's desk: who may ask, what is asked for, and the answer. */
import type { FetchAnswer, FetchRequest } from '../emulator/options';
import { optOutKey, type Context } from './context';
import { json, PhoneNetworkFault, refusalAnswer, TwilioRefusal } from './errors';
import { isBefore, takeMishap, upset } from './mishaps';
import { readForm, readQuery } from './names';
import { listShape, messageShape } from './shapes';
import { checkSend, takeText } from './sending';

const ORIGIN = 'https://api.twilio.com';
const FORM = 'application/x-www-form-urlencoded';

/** The answer to one request. Throws faults and broken connections. */
export function serve(context: Context, request: FetchRequest): FetchAnswer {
  const url = new URL(request.url);
  if (url.origin !== ORIGIN) throw new PhoneNetworkFault(`DNS error: ${url.origin} is not simulated.`);
  const kind = request.method === 'post' ? 'send' : 'read';
  const mishap = takeMishap(context, kind);
  if (mishap && isBefore(mishap)) return upset(mishap);
  const answer = decide(context, request, url);
  return mishap ? upset(mishap, answer) : answer;
}

/** A refusal is an answer too, and may get lost like any other. */
function decide(context: Context, request: FetchRequest, url: URL): FetchAnswer {
  try {
    checkAccess(context, request.headers);
    const resource = resourceOf(context, url);
    return request.method === 'post' ? send(context, request, resource) : read(context, request, resource);
  } catch (error) {
    if (error instanceof TwilioRefusal) return refusalAnswer(error);
    throw error;
  }
}

function checkAccess({ access, state }: Context, headers: Readonly<Record<string, string>>): void {
  const right = `Basic ${Buffer.from(`${access.keySid}:${access.keySecret}`).toString('base64')}`;
  if (state.isKeyRevoked || headerOf(headers, 'authorization') !== right) throw new TwilioRefusal(20003);
}

/** What is asked for of the account; another account is not found. */
function resourceOf({ access }: Context, url: URL): string {
  const root = `/2010-04-01/Accounts/${access.accountSid}/`;
  if (!url.pathname.startsWith(root)) throw new TwilioRefusal(20404);
  return url.pathname.slice(root.length) + url.search;
}

function send(context: Context, request: FetchRequest, resource: string): FetchAnswer {
  if (resource !== 'Messages.json') throw new PhoneNetworkFault(`POST ${resource} is not simulated.`);
  if (headerOf(request.headers, 'content-type')?.split(';')[0] !== FORM)
    throw new PhoneNetworkFault('Twilio takes forms only.');
  const form = readForm(request.payload);
  checkSend(form, context);
  const { state, access } = context;
  const at = context.now();
  const to = form.get('To') ?? '';
  if (state.optOuts.includes(optOutKey(context, form.get('From') ?? '', to))) throw new TwilioRefusal(21610);
  const text = takeText(form, context);
  state.messages.push(text);
  if (state.allowance !== null) state.allowance -= 1;
  state.acceptances.push({ providerId: text.sid, to, body: form.get('Body') ?? '', at });
  return json(201, messageShape(text, access.accountSid, at));
}

function read({ state, access, ...context }: Context, request: FetchRequest, resource: string): FetchAnswer {
  const { accountSid } = access;
  const now = context.now();
  if (request.method !== 'get') throw new PhoneNetworkFault(`${request.method} is not simulated.`);
  const [path = '', search = ''] = resource.split('?', 2);
  if (path === 'Messages.json')
    return json(200, listShape(state.messages, { accountSid, query: readQuery(search), now }));
  const sid = /^Messages\/(\w+)\.json$/.exec(path)?.[1];
  if (sid === undefined || search !== '') throw new PhoneNetworkFault(`GET ${resource} is not simulated.`);
  const message = state.messages.find((one) => one.sid === sid && (one.visibleAt ?? Infinity) <= now);
  if (!message) throw new TwilioRefusal(20404);
  return json(200, messageShape(message, accountSid, now));
}

function headerOf(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

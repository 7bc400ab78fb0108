/** The one gate of the pages: a request's arguments checked, its handler asked, its outcome as an answer. Never throws. */
import type { Answer, RequestName, Wire } from '../rpc/contract';
import { readArgs, SCHEMAS } from '../rpc/schemas';
import { good } from '../core/result';
import { guarded } from './command';
import type { Handlers } from './handlers';
import { ARRIVAL_HANDLERS } from './imports/arrivals';
import { rest } from './packed/rest';
import { refuseOtherAccount } from './panel/account';
import type { Ports } from './ports';

/** Answers a request; an unknown name or arguments of another shape get a sentence. */
export function answerRequest(
  ports: Ports,
  { name, args, account }: { name: unknown; args: unknown; account: unknown },
): Answer<Wire> {
  const isOurs = guarded(ports, 'Request', () => refuseOtherAccount(ports, account) ?? good(true));
  if (!isOurs.ok) return { ok: false, ...isOurs.trouble };
  if (!isRequestName(name))
    return {
      ok: false,
      code: 'bad-request',
      message: 'The panel asked for something unknown. Close it and open it again. Nothing was changed.',
    };
  return answer(ports, name, args);
}

function answer<Name extends RequestName>(ports: Ports, name: Name, args: unknown): Answer<Wire> {
  const checked = readArgs(name, args);
  if (checked === undefined)
    return {
      ok: false,
      code: 'bad-request',
      message: 'Something in this request is missing or too long. Nothing was changed.',
    };
  const outcome = handlerOf(name)(ports, checked);
  return outcome.ok ? { ok: true, value: outcome.value } : { ok: false, ...outcome.trouble };
}

/** What brings a long file comes ten times: it does without the rest of the program. */
function handlerOf<Name extends RequestName>(name: Name): Handlers[Name] {
  const arrivals: Partial<Handlers> = ARRIVAL_HANDLERS;
  return arrivals[name] ?? rest().HANDLERS[name];
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(SCHEMAS, name);
}

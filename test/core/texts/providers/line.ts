// An account at Twilio and answers as Twilio writes them, for the contract tests.
import type { Credentials, HttpAnswer } from '../../../../src/core/texts/providers/provider';
import { twilio } from '../../../../src/core/texts/providers/twilio';

export const credentials: Credentials = {
  accountSid: `AC${'0a'.repeat(16)}`,
  keySid: `SK${'1b'.repeat(16)}`,
  keySecret: 'Secret1234567890Secret1234567890',
  from: '+14135550100',
};
export const service = `MG${'2c'.repeat(16)}`;
export const line = twilio.connect(credentials);
export const path = `/2010-04-01/Accounts/${credentials.accountSid}/Messages.json`;
export const sid = (digit: string): string => `SM${digit.repeat(32)}`;

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return {
    kind: 'answer',
    status,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** Twilio's error body. */
export function refusal(status: number, code: unknown, message = 'Refused'): HttpAnswer {
  return answer(status, { code, message, more_info: 'https://www.twilio.com/docs/errors', status });
}

/** A message as the list has it right after it was made. */
export function message(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    body: 'Hi Ana, fresh bread today.',
    num_segments: '1',
    direction: 'outbound-api',
    from: '+14135550100',
    date_updated: 'Fri, 20 Nov 2026 15:00:01 +0000',
    price: null,
    error_message: null,
    uri: `${path.replace('.json', '')}/${sid('a')}.json`,
    account_sid: credentials.accountSid,
    num_media: '0',
    to: '+14155550148',
    date_created: 'Fri, 20 Nov 2026 15:00:00 +0000',
    status: 'queued',
    sid: sid('a'),
    date_sent: null,
    messaging_service_sid: null,
    error_code: null,
    price_unit: 'USD',
    api_version: '2010-04-01',
    subresource_uris: {},
    ...fields,
  };
}

/** A page of a list; the last one if not said otherwise. */
export function page(messages: readonly unknown[], next: unknown = null): HttpAnswer {
  return answer(200, { messages, page: 0, page_size: 1000, start: 0, end: 0, next_page_uri: next });
}

/** Requests to the one address outside that the manifest allows. */
import type { ContractCase } from '../case';

/** Asked without a key. */
const ADDRESS = 'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json';

export const requestCases: readonly ContractCase[] = [
  {
    name: 'a refusal is an answer with status, headers and text when exceptions are muted',
    source: 'memory',
    covers: [
      'UrlFetchApp.fetch',
      'HTTPResponse.getResponseCode',
      'HTTPResponse.getAllHeaders',
      'HTTPResponse.getContentText',
    ],
    run: () => {
      const options = { muteHttpExceptions: true, followRedirects: false, timeoutSeconds: 20 };
      const answer = UrlFetchApp.fetch(ADDRESS, options);
      const { code } = JSON.parse(answer.getContentText()) as { code: number };
      return [answer.getResponseCode(), code, typeof answer.getAllHeaders()];
    },
    expect: [401, 20003, 'object'],
  },
  {
    name: 'the same refusal throws when they are not',
    source: 'documented',
    covers: ['UrlFetchApp.fetch'],
    run: () => UrlFetchApp.fetch(ADDRESS).getResponseCode(),
    expect: { throws: 'Request failed for https://api.twilio.com returned code 401. …' },
  },
  {
    name: 'an address that the manifest does not list is not asked',
    source: 'documented',
    covers: ['UrlFetchApp.fetch'],
    run: () => UrlFetchApp.fetch('https://example.com/', { muteHttpExceptions: true }).getResponseCode(),
    expect: { throws: '…' },
  },
];

/** What a heading alone says of its column, beyond what the list has columns for. */
import { partOf, rankOf } from '../../../src/tables/imports/parts';

const said = (heading: string) => {
  const part = partOf(heading);
  return part && [part.role, part.group, part.rank].filter((each) => each !== '').join(' ');
};

describe('parts of an address', () => {
  test.each([
    ['Billing Address Street 1', 'street billing 1'],
    ['Billing Address Street 2', 'street billing 2'],
    ['Billing Address Line 1', 'street billing 1'],
    ['MAILINGPOSTALCODE', 'postcode mailing 0'],
    ['MailingState', 'state mailing 0'],
    ['Mailing State/Province', 'state mailing 0'],
    ['Address 1: Street 1', 'street address1 1'],
    ['Address 1: ZIP/Postal Code', 'postcode address1 0'],
    ['address1_line2', 'street address1 2'],
    ['address1_composite', 'whole address1 0'],
    ['Address 1 - Formatted', 'whole address1 0'],
    ['Address 1 - Extended Address', 'street address1 2'],
    ['Default Address Address1', 'street default 1'],
    ['Default Address Province Code', 'state default 0'],
    ['address_1', 'street 1'],
    ['Street Address 2', 'street 2'],
    ['Street address line 1 - Home', 'street home 1'],
    ['Zip/Postal Code - Home', 'postcode home 0'],
    ['street_number', 'number 0'],
    ['suburb', 'city 0'],
    ['Postal / Zip Code', 'postcode 0'],
    ['Home Address', 'whole home 0'],
    ['Business Country/Region', 'country business 0'],
    ['BADDR3', 'street b 3'],
    ['Straße privat', 'street privat 1'],
    ['Ort', 'city 0'],
  ])('%s', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  test.each([
    'Email Address',
    'Web address',
    'IP Address',
    'Status city hall',
    'Unit price',
    '2',
    'State of mind',
  ])('%s is none', (heading) => {
    expect(said(heading) ?? '').not.toMatch(/street|whole|city|state|postcode|number/);
  });
});

describe('what must not be used', () => {
  test.each([
    ['Do Not Call', 'stop call 0'],
    ['DONOTCALL', 'stop call 0'],
    ['Do not allow Phone Calls', 'stop call 0'],
    ['Phone 1 DNC', 'stop call 0'],
    ['Do not allow Bulk Emails', 'stop email 0'],
    ['HasOptedOutOfEmail', 'stop email 0'],
    ['Email Opt Out', 'stop email 0'],
    ['Opted out of email: Marketing Information', 'stop email 0'],
    ['Unsubscribed from all email', 'stop email 0'],
    ['Is Unsubscribed', 'stop email 0'],
    ['UNSUB_TIME', 'stop email 0'],
    ['EMAIL_BLACKLISTED', 'stop email 0'],
    ['SMS_BLACKLISTED', 'stop text 0'],
    ['SMS opt-out', 'stop text 0'],
    ['Do Not Text', 'stop text 0'],
    ['DND', 'stop text_call_email 0'],
    ['Do Not Contact', 'stop text_call_email 0'],
    ['Accepts Email Marketing', 'allow email 0'],
    ['Email Subscription Status', 'allow email 0'],
    ['Email consent', 'allow email 0'],
    ['Marketing consent', 'allow text 0'],
    ['Email Status', 'standing 0'],
  ])('%s', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  test.each([
    '(Do Not Modify) Row Checksum',
    'Do not allow Mails',
    'Do not allow Faxes',
    'UNSUB_REASON',
    'Unsubscribed Mode',
    'Blocked from online booking',
  ])('%s is no stop', (heading) => {
    expect(partOf(heading)?.role ?? '').toBe('');
  });

  test.each(['Accepts SMS Marketing', 'Text consent', 'SMS consent', 'OK to text?'])(
    '%s is left to the list, which reads a yes there',
    (heading) => {
      expect(partOf(heading)).toBeUndefined();
    },
  );
});

describe('what is never taken in', () => {
  test.each([
    ...[
      'Password',
      'CVV',
      'Card Number',
      'Credit card number',
      'PAN',
      'SSN',
      'soc_sec_id',
      'Social Security Number',
    ],
    ...['IBAN', 'Bank account number', 'Passport No', 'Government ID Number', 'PIN'],
  ])('%s', (heading) => {
    expect(said(heading)).toBe('secret 0');
  });
});

describe('phones and addresses for mail', () => {
  test.each([
    ['Mobile Phone', 'phone 0'],
    ['Phone', 'phone 1'],
    ['Primary Phone', 'phone 1'],
    ['Business Phone', 'phone 2'],
    ['Home Phone', 'phone 3'],
    ['Other Phone', 'phone 4'],
    ['Company Main Phone', 'phone 4'],
    ['Phone 2', 'phone 2 1.2'],
    ['Person - Phone - Mobile', 'phone 0'],
    ['E-mail 2 - Value', 'email 2 1.2'],
    ['Phone 1 - Label', 'phoneLabel 1 0'],
    ['Phone 1 Type', 'phoneLabel 1 0'],
    ['HubSpot ID', 'otherId HubSpot 0'],
    ['Dynamics 365 id', 'otherId Dynamics 365 0'],
  ])('%s', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  test.each(['Fax', 'Home Fax', 'Work Fax', 'Pager'])('nobody is reached by a %s', (label) => {
    expect(rankOf(label)).toBeUndefined();
  });
});

describe('names and phones in short and in other languages', () => {
  test.each([
    ['Telefon geschäftlich', 'phone 2'],
    ['Téléphone (bureau)', 'phone 2'],
    ['Telefon privat', 'phone 3'],
    ['Mobiltelefon', 'phone 0'],
    ['Home number', 'phone 3'],
    ['Middle name', 'middle 0'],
    ['MI', 'middle 0'],
    ['midl_name', 'middle 0'],
    ['mname', 'middle 0'],
    ['Nom', 'lastName 0'],
    ['Achternaam', 'lastName 0'],
    ['Förnamn', 'firstName 0'],
  ])('%s', (heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  test('a fax in another language is none', () => {
    expect(partOf('Telefax')?.role ?? '').toBe('');
  });
});

/** Contact cards of phones, mail programs and our own files as a table. */
import { readFile } from '../../../src/core/files/readFile';
import { VCARD_HEADINGS } from '../../../src/core/files/vCardRows';
import { rowsOf, TOOLS } from './tools';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

/** What a file of cards tells, by heading; blank cells left out. */
function told(text: string | Uint8Array): Record<string, string>[] {
  const rows = rowsOf(text, 'people.vcf');
  if (typeof rows === 'string') throw new Error(rows);
  const [headings = [], ...lines] = rows;
  return lines.map((line) =>
    Object.fromEntries(line.flatMap((cell, at) => (cell === '' ? [] : [[headings[at] ?? '', cell]]))),
  );
}

const FULL_4 = card(
  'VERSION:4.0',
  'FN:Ana Lúcia Ruiz',
  'N:Ruiz;Ana Lúcia;;;',
  'ORG:Ruiz\\; Sons;Sales',
  'TEL;TYPE=fax:+1 413 555 0109',
  'TEL;TYPE="work,voice";VALUE=uri:tel:+1-413-555-0102;ext=7',
  'TEL;VALUE=uri;PREF=1;TYPE=home:tel:+1-413-555-0101',
  'TEL;TYPE=cell:413-555-0103',
  'item1.EMAIL;TYPE=internet:ana@example.com',
  'item1.X-ABLabel:_$!<Other>!$_',
  'EMAIL;PREF=1:mailto:first@example.com',
  'ADR;TYPE=home:PO Box 7;Suite 2;"1 Elm St\\, rear";Troy;NY;12180;USA',
  'BDAY:19850412',
  'NOTE:Likes rye\\, not wheat\\nCalls on Fri',
  ' days\\\\nights',
  'CATEGORIES:Apostle,Bread\\, daily',
  'UID:urn:uuid:4fbe8971',
  'REV:20261120T090000Z',
  'X-REGULARS-TEXT-CONSENT:Yes',
  'X-SKYPE:ana',
);

describe('A contact card', () => {
  it('of version 4.0 fills every column, the preferred number and then the mobile first', () => {
    expect(told(FULL_4)).toEqual([
      {
        'Full Name': 'Ana Lúcia Ruiz',
        'First Name': 'Ana Lúcia',
        'Last Name': 'Ruiz',
        Organization: 'Ruiz; Sons',
        Phone: '+1-413-555-0101',
        'Phone 2': '413-555-0103',
        'Phone 3': '+1-413-555-0102 x7',
        Email: 'first@example.com',
        'Email 2': 'ana@example.com',
        Street: '"1 Elm St, rear", Suite 2, PO Box 7',
        City: 'Troy',
        Region: 'NY',
        'Postal Code': '12180',
        Country: 'USA',
        Birthday: '1985-04-12',
        Note: 'Likes rye, not wheat\nCalls on Fridays\\nights',
        Categories: 'Apostle, Bread, daily',
        UID: '4fbe8971',
        REV: '20261120T090000Z',
        'Text consent': 'Yes',
      },
    ]);
  });

  it('of version 3.0 knows types as parameters and Apple’s birthdays without a year', () => {
    const text = card(
      'VERSION:3.0',
      'N:Bell;Bo;;;',
      'FN:Bo Bell',
      'TEL;type=HOME;type=VOICE:555-0101',
      'TEL;type=CELL;type=VOICE;type=pref:555-0102',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
      ' SkZJRg==',
    );
    expect(told(text)).toEqual([
      {
        'Full Name': 'Bo Bell',
        'First Name': 'Bo',
        'Last Name': 'Bell',
        Phone: '555-0102',
        'Phone 2': '555-0101',
        Birthday: '--02-29',
      },
    ]);
  });

  it('of version 2.1 knows bare types, quoted-printable with soft breaks, and charsets', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=',
      '=ADa;Jos=C3=A9;;;',
      'FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Jos=E9 Garc=EDa',
      'TEL;CELL:555-0101',
      'NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0Asecond =E2=82=AC line, which is lo=',
      'ng',
    );
    expect(told(text)).toEqual([
      {
        'Full Name': 'José García',
        'First Name': 'José',
        'Last Name': 'García',
        Phone: '555-0101',
        Note: 'first line\r\nsecond € line, which is long',
      },
    ]);
  });

  it.each([
    ['without an end', `BEGIN:VCARD\nFN:Ann\n${card('FN:Bo')}`, ['Ann', 'Bo']],
    ['within a card', card('FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'FN:Agent', 'END:VCARD', 'NOTE:x'), ['Ann']],
    ['of a group', `${card('FN:Choir', 'X-ADDRESSBOOKSERVER-KIND:group')}${card('FN:Bo')}`, ['Bo']],
    ['in small letters', 'begin:vcard\nfn:Ann\nend:vcard', ['Ann']],
    ['between stray lines', `${card('FN:Ann')}\nno property\n:\n=\n${card('FN:Bo')}`, ['Ann', 'Bo']],
  ])('%s is no trouble', (_, text, names) => {
    expect(told(text).map((one) => one['Full Name'])).toEqual(names);
  });

  it.each([
    ['BDAY:1985-04-12', '1985-04-12'],
    ['BDAY:19850412T000000Z', '1985-04-12'],
    ['BDAY:--0412', '--04-12'],
    ['BDAY;VALUE=text:circa 1800', 'circa 1800'],
  ])('with %s has the birthday %s', (line, day) => {
    expect(told(card(line))[0]?.['Birthday']).toBe(day);
  });

  it('may carry a picture of millions of signs, which takes no time', () => {
    const picture = Array.from({ length: 40_000 }, () => ` ${'A'.repeat(74)}=`);
    expect(told(card('FN:Ann', 'PHOTO;ENCODING=BASE64;JPEG:/9j/', ...picture, 'TEL:1'))[0]?.['Phone']).toBe(
      '1',
    );
  });

  it('gives the same columns whatever it has', () => {
    expect(rowsOf(card('FN:Ann'))[0]).toEqual(VCARD_HEADINGS);
  });

  it('is known by its first line, with a byte order mark and in UTF-8', () => {
    const read = readFile('a.vcf', Buffer.from(`\uFEFF${card('FN:Zoë')}`), TOOLS);
    expect(read.ok && [read.value.delimiter, read.value.encoding, read.value.rows[1]?.[0]]).toEqual([
      'vcard',
      'UTF-8',
      'Zoë',
    ]);
  });
});

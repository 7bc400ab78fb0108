/** Names in Referred by that may be several people: asked in the panel, answered, left and taken back; or told by a phone in the sheet alone. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, gridOf, lineOf, linesOf, sheetOf, tabNames, typeFor, use, type Typed } from '../shop';

const ROWS: Typed = [
  ['Name', 'Phone', 'City', 'Segment', 'Referred by', 'Shoe size'],
  ['Ana Adams', '413-555-0101', 'Boston', 'Apostle', '', '38'],
  ['Ana Baker', '413-555-0102', 'Troy', 'Loyalist', '', '39'],
  ['Ben Hill', '413-555-0103', 'Troy', 'Loyalist', 'Ana', '44'],
  ['Cy Cole', '413-555-0104', 'Lenox', 'Loyalist', 'Ana Adams', '45'],
  ['Di Dow', '413-555-0105', 'Lenox', 'Loyalist', 'Facebook', '36'],
];

interface Question {
  readonly customerId: string;
  readonly typed: string;
  readonly sentence: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}
interface Meant {
  readonly questions: readonly Question[];
  readonly total: number;
  readonly refused: readonly string[];
}
interface Answer {
  readonly ok: boolean;
  readonly message?: string;
  readonly value?: { readonly sentence: string; readonly meant: Meant; readonly undo: object };
}

function meantIn(host: Host): Meant {
  const filled = host.scriptRun('rpc', 'fillPanel', {}) as { value: { work: { meant: Meant } } };
  return filled.value.work.meant;
}

/** Answers the first question with the candidate of this name, '' for nobody. */
function answer(host: Host, name: string, more: object = {}): Answer {
  const [question] = meantIn(host).questions;
  const referrer = question?.candidates.find((one) => one.name === name)?.id ?? '';
  const { customerId = '', typed = '' } = question ?? {};
  return host.scriptRun('rpc', 'whoIsMeant', { customerId, typed, referrer, ...more }) as Answer;
}

const line = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name);
const idOf = (host: Host, name: string) => line(host, name)['Customer ID'] ?? '';
/** The list without what is ours at its right end. */
const own = (host: Host) => gridOf(host, 'Customers').map((row) => row.slice(0, 6));

describe('The question', () => {
  test('names both customers with what tells them apart', () => {
    const host = adoptedShop(ROWS);
    expect(meantIn(host)).toEqual({
      questions: [
        {
          customerId: idOf(host, 'Ben Hill'),
          typed: 'Ana',
          sentence: 'Ben Hill was referred by "Ana". Who is that?',
          candidates: [
            {
              id: idOf(host, 'Ana Adams'),
              name: 'Ana Adams',
              phone: '+14135550101',
              place: 'Boston',
              row: 2,
            },
            { id: idOf(host, 'Ana Baker'), name: 'Ana Baker', phone: '+14135550102', place: 'Troy', row: 3 },
          ],
        },
      ],
      total: 1,
      refused: [],
    });
  });

  test('is no line of the Problems tab', () => {
    const host = adoptedShop(ROWS);
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Problems')).toEqual([]);
  });

  test('is not asked in a list without the column', () => {
    expect(meantIn(adoptedShop(ROWS.map((row) => row.slice(0, 4))))).toEqual({
      questions: [],
      total: 0,
      refused: [],
    });
  });

  test('of 60 is asked 50 at a time', () => {
    const many = Array.from({ length: 60 }, (_, n) => [`Guest Number ${n}`, '', '', '', 'Ana', '']);
    const meant = meantIn(adoptedShop([...ROWS.slice(0, 3), ...many]));
    expect([meant.questions.length, meant.total]).toEqual([50, 60]);
  });
});

describe('The answer', () => {
  test('is a link under the whole name, and the customer shows it both ways', () => {
    const host = adoptedShop(ROWS);
    expect(answer(host, 'Ana Baker').value).toMatchObject({
      sentence: 'Ben Hill was referred by Ana Baker.',
      meant: { questions: [], total: 0 },
    });
    expect(line(host, 'Ben Hill')).toMatchObject({
      'Referred by': 'Ana Baker',
      'Referred by ID': idOf(host, 'Ana Baker'),
    });
    const customerId = idOf(host, 'Ana Baker');
    const shown = host.scriptRun('rpc', 'showCustomer', { customerId }) as { value: { referred: object[] } };
    expect(shown.value.referred).toEqual([{ id: idOf(host, 'Ben Hill'), name: 'Ben Hill' }]);
  });

  test('changes no other cell of the owner', () => {
    const host = adoptedShop(ROWS);
    const before = own(host);
    answer(host, 'Ana Baker');
    before[3]?.splice(4, 1, 'Ana Baker');
    expect(own(host)).toEqual(before);
  });

  test('that nobody is meant stays for good, also when the list is sorted', () => {
    const host = adoptedShop(ROWS);
    expect(answer(host, '').value?.sentence).toBe('"Ana" stays as typed.');
    sheetOf(host, 'Customers').getRange('A2:J6').sort({ column: 1, ascending: false });
    use(host, 'findDuplicates');
    expect(meantIn(host).total).toBe(0);
    expect(line(host, 'Ben Hill')['Referred by']).toBe('Ana');
  });

  test('that nobody is meant is asked anew when another name is typed', () => {
    const host = adoptedShop(ROWS);
    answer(host, '');
    typeFor(host, { tab: 'Customers', name: 'Ben Hill', column: 'Referred by' }, 'ana a.');
    use(host, 'findDuplicates');
    expect(line(host, 'Ben Hill')['Referred by ID']).toBe(idOf(host, 'Ana Adams'));
  });

  test('that would close a circle is refused with a sentence', () => {
    const host = adoptedShop(ROWS);
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Referred by' }, 'Ben Hill');
    const before = own(host);
    expect(answer(host, 'Ana Adams')).toMatchObject({
      ok: false,
      message:
        'Ben Hill cannot be brought by Ana Adams, because Ana Adams came through Ben Hill. Change who brought one of the two.',
    });
    expect(own(host)).toEqual(before);
  });

  test.each([
    ['another name was typed meanwhile', { typed: 'Ann' }],
    ['it names somebody who was not offered', { referrer: 'C-ZZZZZZ' }],
    ['the customer has left the list', { customerId: 'C-ZZZZZZ' }],
  ])('is refused when %s', (_, more) => {
    const host = adoptedShop(ROWS);
    const before = own(host);
    expect(answer(host, 'Ana Adams', more)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(own(host)).toEqual(before);
  });

  test.each(['Ana Baker', ''])('"%s" can be taken back, once', (name) => {
    const host = adoptedShop(ROWS);
    const undo = answer(host, name).value?.undo;
    expect(host.scriptRun('rpc', 'takeBack', undo)).toMatchObject({ ok: true });
    expect(line(host, 'Ben Hill')).toMatchObject({ 'Referred by': 'Ana', 'Referred by ID': '' });
    expect(meantIn(host).total).toBe(1);
  });

  test('is not taken back when Referred by was changed since', () => {
    const host = adoptedShop(ROWS);
    const undo = answer(host, 'Ana Baker').value?.undo;
    typeFor(host, { tab: 'Customers', name: 'Ben Hill', column: 'Referred by' }, 'Cy Cole');
    expect(host.scriptRun('rpc', 'takeBack', undo)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(line(host, 'Ben Hill')['Referred by']).toBe('Cy Cole');
  });
});

describe('Without the panel', () => {
  test('Find duplicates says how many names need a word', () => {
    const host = adoptedShop(ROWS);
    expect(use(host, 'findDuplicates').sentence).toContain(
      '1 name in Referred by needs a word from you: say in the panel under Check who is meant, or type their phone there.',
    );
  });

  test.each(['413-555-0102', '(413) 555-0102', '4135550102', 'ID'])(
    '"%s" in Referred by is the link after the next Find duplicates',
    (typed) => {
      const host = adoptedShop(ROWS);
      const id = idOf(host, 'Ana Baker');
      const place = { tab: 'Customers', name: 'Ben Hill', column: 'Referred by' };
      typeFor(host, place, typed === 'ID' ? id : typed);
      expect(use(host, 'findDuplicates').sentence).not.toContain('Referred by');
      expect(line(host, 'Ben Hill')).toMatchObject({ 'Referred by': 'Ana Baker', 'Referred by ID': id });
      expect(tabNames(host)).not.toContain('Problems');
    },
  );
});

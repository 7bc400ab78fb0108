/** Choices that are carried out while somebody works in the Contact log, the list or the Follow-ups tab: no line is lost, and none is said that was not written. */
import type { Host } from '../../local/emulator';
import { fragileShop, type FragileShop } from './mishaps';
import {
  adopt,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  logCall,
  sheetOf,
  typeFor,
  use,
  type MenuItem,
  type Typed,
} from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', ''],
  ['Cy Cole', '413-555-0103', '', 'Hostage', '10/1/2026', '', ''],
];

function worked(choices: Readonly<Record<string, string>> = {}): FragileShop {
  const shop = fragileShop(LIST);
  const { host } = shop;
  adopt(host);
  for (const note of ['first', 'second']) logCall(host, note);
  use(host, 'whoNeedsFollowUp');
  for (const [name, choice] of Object.entries(choices)) choose(host, name, choice);
  shop.keep();
  return shop;
}

function choose(host: Host, name: string, choice: string): void {
  typeFor(host, { tab: 'Follow-ups', name, column: 'Done' }, choice);
}

const follow = (host: Host): unknown => use(host, 'whoNeedsFollowUp');

const IN_LOG: Readonly<Record<string, (host: Host) => void>> = {
  'inserts a row at the top': (host) => void sheetOf(host, 'Contact log').insertRowBefore(2),
  'inserts a column at the left': (host) => void sheetOf(host, 'Contact log').insertColumnBefore(1),
  'deletes the blank rows': (host) => {
    const sheet = sheetOf(host, 'Contact log');
    const blank = sheet.getMaxRows() - sheet.getLastRow();
    if (blank > 0) sheet.deleteRows(sheet.getLastRow() + 1, blank);
  },
  'moves the first line down': (host) => {
    const sheet = sheetOf(host, 'Contact log');
    sheet.moveRows(sheet.getRange('2:2'), 10);
  },
};

/** Name, outcome and note of each line of the log, whatever their order. */
function logged(host: Host): string[] {
  const lines = linesOf(host, 'Contact log').map(({ Name, Outcome, Note }) => `${Name} ${Outcome} ${Note}`);
  return lines.sort();
}

/** Where the log is not as it should be after the run with the deed before any of its calls. */
function wrongLogs(shop: FragileShop, run: (host: Host) => unknown, deed: (host: Host) => void): unknown[] {
  const { host } = shop;
  const calls = shop.during(
    () => undefined,
    () => void run(host),
  );
  const right = logged(host).join();
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => {
    shop.rewind();
    shop.during(
      (n) => n === call && deed(host),
      () => void run(host),
    );
    return logged(host).join() === right ? [] : [[call, logged(host)]];
  });
}

describe.each(Object.entries(IN_LOG))('somebody %s of the Contact log before any call', (_, deed) => {
  test('every line is there once after choices', () => {
    expect(wrongLogs(worked({ 'Ben Brown': 'Done', 'Cy Cole': 'Done' }), follow, deed)).toEqual([]);
  });

  test('every line is there once after a logged contact', () => {
    expect(wrongLogs(worked(), (host) => logCall(host, 'third'), deed)).toEqual([]);
  });
});

/** Of a run with choices of two people, with a column of the list deleted before each of its calls: what it said that is not so. */
function falseAfterDeleting(heading: string): unknown[] {
  const shop = worked({ 'Ben Brown': 'Done', 'Cy Cole': 'Not any more' });
  const { host } = shop;
  const calls = shop.during(
    () => undefined,
    () => void follow(host),
  );
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => {
    shop.rewind();
    let ended = { ok: false, sentence: '' };
    const written = { 'Last contact': '', 'Archived on': '' };
    shop.during(
      (n, name) => {
        if (n === call) {
          const headings = gridOf(host, 'Customers')[0] ?? [];
          sheetOf(host, 'Customers').deleteColumn(headings.indexOf(heading) + 1);
        }
        if (name !== 'Spreadsheet.toast') return;
        written['Last contact'] = lineOf(linesOf(host, 'Customers'), 'Ben Brown')['Last contact'] ?? '';
        written['Archived on'] = lineOf(linesOf(host, 'Customers'), 'Cy Cole')['Archived on'] ?? '';
      },
      () => void (ended = use(host, 'whoNeedsFollowUp')),
    );
    const isSaid = ended.sentence.includes('1 logged as done, 1 archived');
    const isDone = Object.entries(written).every(([name, day]) => name === heading || day === '2026-11-20');
    const kept = linesOf(host, 'Follow-ups').filter(({ Done }) => Done !== '').length;
    const isRight = ended.ok ? !isSaid || isDone : kept === 2;
    return isRight ? [] : [[call, ended.sentence, written, kept]];
  });
}

test('choices are not told as carried out, and stay, where the Customer IDs are deleted before any call', () => {
  expect(falseAfterDeleting('Customer ID')).toEqual([]);
});

test('Not any more is carried out though Last contact is deleted before any call', () => {
  expect(falseAfterDeleting('Last contact')).toEqual([]);
});

/** Of a run with Later for Ben before each of whose calls the choice is changed: where the next run does not carry that out too, or Later is carried out twice. */
function lostChanges(item: MenuItem): unknown[] {
  const shop = worked({ 'Ben Brown': 'Later' });
  const { host } = shop;
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void use(host, item),
  );
  const last = names.lastIndexOf('Range.getValues') + 1;
  return names.slice(0, last).flatMap((name, index) => {
    // The look comes just before the clearing: Google cannot clear only what is still there.
    if (name === 'RangeList.setValue') return [];
    shop.rewind();
    let isChanged = true;
    const change = () => {
      isChanged = linesOf(host, 'Follow-ups').some(({ Name, Done }) => Name === 'Ben Brown' && Done !== '');
      if (isChanged) choose(host, 'Ben Brown', 'Not any more');
    };
    shop.during(
      (n) => n === index + 1 && change(),
      () => void use(host, item),
    );
    use(host, item);
    const archived = lineOf(linesOf(host, 'Customers'), 'Ben Brown')['Archived on'] ?? '';
    return !isChanged || archived !== '' ? [] : [[index + 1, name, logged(host)]];
  });
}

test.each<MenuItem>(['whoNeedsFollowUp', 'checkCustomers'])(
  '%s: a choice that is changed while the old one is carried out is carried out by the next run',
  (item) => {
    expect(lostChanges(item)).toEqual([]);
  },
);

test('choices are told as carried out where Activity is protected', () => {
  const { host } = worked({ 'Ben Brown': 'Done' });
  sheetOf(host, 'Activity').protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  expect(use(host, 'checkCustomers')).toMatchObject({
    ok: true,
    sentence: expect.stringContaining('1 logged as done') as string,
  });
});

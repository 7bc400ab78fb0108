/** Carries out one step of a history. */
import { ask, gridOf, SETTINGS, sheetOf } from '../app/shop';
import type { Office } from './office';
import { STOP_WORDS, type Deed, type FileName, type Step } from './steps';
import type { Town } from './town';

const OTHER_TEXT = 'Hello {first name}, {business name} {website} Reply STOP to end';

/** Nothing happens in a copy that nobody made. */
export function carryOut(town: Town, step: Step): void {
  switch (step.kind) {
    case 'tick':
    case 'killed':
    case 'overlap':
    case 'meanwhile':
      return inOffice(town, step.file, (office) => run(town, office, step));
    case 'deed':
      return inOffice(town, step.file, (office) => doDeed(town, office, step.deed));
    case 'approve':
      return inOffice(town, step.file, (office) => void office.approve());
    case 'review':
      return inOffice(town, step.file, (office) => review(town, office));
    case 'new words':
      return inOffice(town, step.file, changeWords);
    case 'mishap':
      return town.network.next(step.mishap, step.times, step.on);
    case 'list delay':
      return town.network.setListDelay(step.seconds);
    case 'quota':
      return town.original.host.leaveAllowance(step.service, step.left);
    case 'clock':
      return town.clock.jump(step.minutes);
    case 'wait':
      return town.clock.pass(step.minutes);
    case 'both files':
      return town.copy ? bothFiles(town.original, town.copy, step.at) : undefined;
    case 'copy file':
      return town.copy ? undefined : town.copyFile();
    case 'wipe journal':
      town.original.wipeJournal();
      return town.watch.forgot(town.original);
  }
}

function inOffice(town: Town, file: FileName, work: (office: Office) => void): void {
  const office = file === 'copy' ? town.copy : town.original;
  if (office) work(office);
}

function run(
  town: Town,
  office: Office,
  step: Extract<Step, { kind: 'tick' | 'killed' | 'overlap' | 'meanwhile' }>,
) {
  if (step.kind === 'killed') return void office.tickKilledAt(step.at);
  if (step.kind === 'tick') {
    const ticks = () => {
      for (let time = 0; time < step.times; time++) office.tick();
    };
    return step.by === 'colleague' ? office.asColleague(ticks) : ticks();
  }
  const other =
    step.kind === 'overlap'
      ? () => office.asColleague(() => void office.host.call('tick'))
      : () => doDeed(town, office, step.deed);
  office.isQuiet = false;
  office.tick((call) => {
    if (call === step.at) other();
  });
  office.isQuiet = true;
}

/** The copy sends all it has between two calls of a run in the original. */
function bothFiles(original: Office, copy: Office, at: number): void {
  original.tick((call) => {
    if (call === at) copy.tick();
  });
}

/** The owner asks each doubtful person and says what is true. */
function review(town: Town, office: Office): void {
  for (const { key, phone, words, status } of office.texts()) {
    if (status !== 'Needs review') continue;
    const arrived = town.watch.wasTaken(key);
    if (!ask(office.host, 'reviewJob', { key, arrived }).ok || arrived) continue;
    town.watch.allowAgain(key);
    office.approved.add(`${phone}|${words}`);
  }
}

function changeWords({ host }: Office): void {
  const isUsual = gridOf(host, 'Settings').some((row) => row.includes(SETTINGS['Monthly text'] ?? ''));
  ask(host, 'saveSettings', { ...SETTINGS, ...(isUsual ? { 'Monthly text': OTHER_TEXT } : {}) });
}

function doDeed(town: Town, office: Office, deed: Deed): void {
  const { host } = office;
  switch (deed.do) {
    case 'sort':
      return sort(office, deed.tab);
    case 'type Prepared': {
      const rows = gridOf(host, 'Texts');
      const column = (rows[0] ?? []).indexOf('Status') + 1;
      if (rows.length > 1 && column > 0)
        sheetOf(host, 'Texts')
          .getRange(2, column, rows.length - 1, 1)
          .setValue('Prepared');
      return;
    }
    case 'delete tab':
      return office.deleteTab(deed.tab);
    case 'delete consent line': {
      const row = deed.line + 2;
      if (gridOf(host, 'Consent').length >= row) sheetOf(host, 'Consent').deleteRow(row);
      return;
    }
    case 'reply':
      return reply(town, deed.person, deed.words);
    case 'stop everything':
      return office.stop();
    default:
      return changeRow(town, office, deed);
  }
}

function sort({ host }: Office, tab: string): void {
  if (gridOf(host, tab).length < 3) return;
  const sheet = sheetOf(host, tab);
  sheet
    .getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
    .sort({ column: tab === 'Texts' ? 2 : 1, ascending: false });
}

function reply({ scene, network, watch, clock }: Town, person: number, words: string): void {
  const phone = scene.people[person]?.phone ?? '';
  network.reply(phone, words);
  if (words === 'START') watch.started(phone);
  if (STOP_WORDS.includes(words)) watch.stopped(phone, clock.now);
}

type RowDeed = Extract<Deed, { person: number; do: Exclude<Deed['do'], 'reply'> }>;

function changeRow({ scene }: Town, { host }: Office, deed: RowDeed): void {
  const [headings = [], ...rows] = gridOf(host, 'Customers');
  const row = rows.findIndex((cells) => cells[0] === scene.people[deed.person]?.name) + 2;
  if (row < 2) return;
  const sheet = sheetOf(host, 'Customers');
  const put = (heading: string, text: string) =>
    host.sheets.typeCells('Customers', { row, column: headings.indexOf(heading) + 1 }, [[text]]);
  const { phone = '' } = scene.people[deed.do === 'same phone' ? deed.as : deed.person] ?? {};
  switch (deed.do) {
    case 'delete row':
      return void sheet.deleteRow(row);
    case 'copy row':
      return void sheet
        .getRange(row, 1, 1, headings.length)
        .copyTo(sheet.getRange(sheet.getLastRow() + 1, 1));
    case 'new phone':
      return put('Phone', phone.slice(2).replace('0101', '0201').replace('010', '020'));
    case 'same phone':
      return put('Phone', phone.slice(2));
    case 'no segment':
      return put('Segment', 'Hostage');
    case 'consent no':
      return put('Text consent', 'no');
    case 'consent yes':
      return put('Text consent', 'yes');
  }
}

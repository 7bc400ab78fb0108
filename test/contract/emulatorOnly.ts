/** What Google does around and between executions: it cannot be shown from inside one, so these cases run on the emulator alone. */
import type { Host, HostOptions } from '../../local/emulator';
import type { Json, Refusal, Source } from './case';

/** A case with a script of its own. `run` plays the person, the panel or the clock. */
export interface OutsideCase {
  readonly name: string;
  readonly source: Source;
  readonly script: string;
  readonly options?: HostOptions;
  readonly run: (host: Host) => Json;
  readonly expect: Json | Refusal;
}

const SHEET = 'SpreadsheetApp.getActiveSheet()';

/** How results of the panel's calls travel. */
const cloning: readonly OutsideCase[] = [
  {
    name: 'a Date anywhere in a result makes the whole result null',
    source: 'field',
    script: 'function answer() { return { list: [{ at: new Date(0) }], text: "x" }; }',
    run: (host) => host.scriptRun('answer') as Json,
    expect: null,
  },
  {
    name: 'plain data arrive as a copy, undefined in a list as null',
    source: 'documented',
    script: 'function answer() { return { list: [1, undefined, "x"], deep: { is: true } }; }',
    run: (host) => host.scriptRun('answer') as Json,
    expect: { list: [1, null, 'x'], deep: { is: true } },
  },
  {
    name: 'a Date in an argument is refused before the function runs',
    source: 'documented',
    script: 'function answer(given) { return "ran"; }',
    run: (host) => host.scriptRun('answer', { at: new Date(0) }) as Json,
    expect: { throws: '…' },
  },
  {
    name: 'an error arrives with its message and nothing else',
    source: 'documented',
    script: 'function answer() { var e = new RangeError("too far"); e.code = 7; throw e; }',
    run: (host) => {
      try {
        host.scriptRun('answer');
      } catch (error) {
        const { name, message, code } = error as Error & { code?: number };
        return [name, message, code ?? null];
      }
      return 'not refused';
    },
    expect: ['ScriptError', 'too far', null],
  },
  {
    name: 'a function whose name ends in an underscore cannot be called by the page',
    source: 'documented',
    script: 'function answer_() { return 1; }',
    run: (host) => host.scriptRun('answer_') as Json,
    expect: { throws: 'google.script.run.answer_ is not a function' },
  },
  {
    name: 'a function that is not declared at the top level cannot be called by the page',
    source: 'documented',
    script: 'globalThis.answer = function () { return 1; };',
    run: (host) => host.scriptRun('answer') as Json,
    expect: { throws: 'google.script.run.answer is not a function' },
  },
];

/** Reads a cell so many times, each a good 300 ms on Google. */
function readOften(times: number): string {
  return `for (var i = 0; i < ${times}; i++) ${SHEET}.getRange('A1').getValue();`;
}

/** How a run ended, by how much the clock moved, and what it wrote at its very end. */
function endOf(host: Host, name: string): Json {
  const before = host.now;
  let end = 'ended';
  try {
    host.call(name);
  } catch (error) {
    end = error instanceof Error ? error.message : String(error);
  }
  const moved = host.now - before;
  return [end, moved, host.evaluate(`${SHEET}.getRange('A2').getValue()`) as string];
}

/** Rights and life of an execution. */
const executions: readonly OutsideCase[] = [
  {
    name: 'no variable survives from one execution to the next',
    source: 'documented',
    script: 'var count = 0; function next() { count += 1; return count; }',
    run: (host) => [host.call('next') as number, host.call('next') as number],
    expect: [1, 1],
  },
  {
    name: 'a menu can be added before anything is authorised',
    source: 'documented',
    script: 'function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("a", "b").addToUi(); }',
    options: { authMode: 'NONE' },
    run: (host) => {
      host.call('onOpen');
      return host.menus.map(({ caption }) => caption);
    },
    expect: ['M'],
  },
  {
    name: 'the file cannot be read before anything is authorised',
    source: 'documented',
    script: `function onOpen() { return ${SHEET}.getName(); }`,
    options: { authMode: 'NONE' },
    run: (host) => host.call('onOpen') as Json,
    expect: { throws: 'You do not have permission to call …' },
  },
  {
    name: 'a simple trigger cannot show a sidebar',
    source: 'documented',
    script: 'function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }',
    run: (host) => host.call('onOpen') as Json,
    expect: { throws: 'You do not have permission to call Ui.showSidebar. …' },
  },
  {
    name: 'without an open editor there is no Ui',
    source: 'field',
    script: 'function tick() { SpreadsheetApp.getUi(); }',
    options: { editorOpen: false },
    run: (host) => host.call('tick') as Json,
    expect: { throws: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  },
  {
    name: 'a lock that was not given back falls at the end of the execution',
    source: 'documented',
    script: 'function take() { return LockService.getDocumentLock().tryLock(0); }',
    run: (host) => [host.call('take') as boolean, host.call('take') as boolean],
    expect: [true, true],
  },
  {
    name: 'a simple trigger is not told who the person is',
    source: 'documented',
    script: 'function onEdit() { return Session.getActiveUser().getEmail(); }',
    run: (host) => host.call('onEdit') as Json,
    expect: '',
  },
  {
    name: 'opening a spreadsheet by its id needs the wide scope, even for the open one',
    source: 'field',
    script: 'function open() { SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()); }',
    options: { manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] } },
    run: (host) => host.call('open') as Json,
    expect: { throws: 'Specified permissions are not sufficient to call SpreadsheetApp.openById. …' },
  },
  {
    name: 'a run that takes longer than six minutes is ended, and no finally goes on',
    source: 'documented',
    script: `function run() { try { ${readOften(1_201)} } finally { ${SHEET}.getRange('A2').setValue('z'); } }`,
    run: (host) => endOf(host, 'run'),
    expect: ['Exceeded maximum execution time', 0, ''],
  },
  {
    name: 'a run that takes a little less than six minutes comes to its end',
    source: 'documented',
    script: `function run() { ${readOften(1_190)} }`,
    run: (host) => endOf(host, 'run'),
    expect: ['ended', 0, ''],
  },
  {
    name: 'a simple trigger that takes longer than thirty seconds is ended',
    source: 'documented',
    script: `function onEdit() { ${readOften(101)} }`,
    run: (host) => endOf(host, 'onEdit'),
    expect: ['Exceeded maximum execution time', 0, ''],
  },
  {
    name: 'a script with a private field cannot be parsed',
    source: 'documented',
    script: 'class A { #x = 1; } function run() { return 1; }',
    run: (host) => host.call('run') as Json,
    expect: { throws: '…' },
  },
];

/** Tables are made by hand; where a column has a type, refusals come with the next flush. */
const tables: readonly OutsideCase[] = [
  ...(
    [
      ['setNumberFormat("@")', "You can't set the number format of cells in a typed column."],
      ['setNumberFormats([["@"]])', "You can't set the number format of cells in a typed column."],
      ['clearFormat()', "You can't set the number format of cells in a typed column."],
      ['insertCheckboxes()', 'This operation is not allowed on cells in typed columns.'],
      ['setDataValidation(null)', 'This operation is not allowed on cells in typed columns.'],
      ['setDataValidations([[null]])', 'This operation is not allowed on cells in typed columns.'],
      ['clearDataValidations()', 'This operation is not allowed on cells in typed columns.'],
    ] as const
  ).map(([act, throws]): OutsideCase => {
    const before = `${SHEET}.getRange("B2").setValue("x"); ${SHEET}.getRange("B2").${act};`;
    return {
      name: `a typed column of a table refuses ${act}, with the next flush`,
      source: 'field',
      script: `function run() { ${before} SpreadsheetApp.flush(); }`,
      run: (host) => {
        host.sheets.makeTable('Sheet1', { rows: 5, columns: 3 }, [2]);
        return host.call('run') as Json;
      },
      expect: { throws },
    };
  }),
  {
    name: 'a table takes values, and formats where a column has no type',
    source: 'field',
    script: `function run() {
      ${SHEET}.getRange("A2:B2").setValues([["x", "y"]]);
      ${SHEET}.getRange("A2").setNumberFormat("@");
      ${SHEET}.getRange("B6").setNumberFormat("@");
      return ${SHEET}.getRange("A2:B2").getValues()[0];
    }`,
    run: (host) => {
      host.sheets.makeTable('Sheet1', { rows: 5, columns: 3 }, [2]);
      return host.call('run') as Json;
    },
    expect: ['x', 'y'],
  },
  {
    name: 'no filter lies over a table',
    source: 'field',
    script: `function run() { ${SHEET}.getRange("C5:D9").createFilter(); }`,
    run: (host) => {
      host.sheets.makeTable('Sheet1', { rows: 5, columns: 3 });
      return host.call('run') as Json;
    },
    expect: { throws: 'You cannot create a filter that intersects a table.' },
  },
];

/** Cases that need a second execution, another right, or somebody outside the script. */
export const emulatorOnlyCases: readonly OutsideCase[] = [...cloning, ...executions, ...tables];

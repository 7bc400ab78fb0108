/** The pasteable script: Apps Script can parse it, its menu runs the list, it goes on where it stopped and leaves the spreadsheet as it was. */
import { parse } from 'acorn';
import type { Host } from '../../local/emulator';
import { buildContractScript } from './build';
import { contractHost } from './contractHost';
import { contractCases } from './list';

const SHEETS = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()';

/** Rows of the tab Contract. */
function reportOf(host: Host): unknown {
  const rows = host.evaluate(
    "JSON.stringify(SpreadsheetApp.getActive().getSheetByName('Contract').getDataRange().getValues())",
  );
  return JSON.parse(String(rows));
}

/** A host on which every call takes a second, as on Google; without a limit of time it never ends by itself. */
function slowHost(): Host {
  const host: Host = contractHost({
    onServiceCall: () => host.setNow(new Date(host.now + 1000).toISOString()),
  });
  return host;
}

const HEADINGS = ['Case', 'Source', 'Expected', 'Found'];

test('the script parses as ES2019 and declares nothing at the top level but its two functions', () => {
  const { body } = parse(buildContractScript().source, { ecmaVersion: 2019, sourceType: 'script' });
  const names = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(names).toEqual(['onOpen', 'runContractList']);
});

test('its manifest asks for the open spreadsheet only and has another zone than the list sets', () => {
  const manifest = JSON.parse(buildContractScript().manifest) as { oauthScopes: string[]; timeZone: string };
  expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  expect(manifest.timeZone).not.toBe('America/New_York');
});

test('opening the file adds the menu even before anything is authorised', () => {
  const host = contractHost({ authMode: 'NONE' });
  host.call('onOpen');
  const entries = [{ kind: 'item', caption: 'Run the list', functionName: 'runContractList' }];
  expect(host.menus).toEqual([{ caption: 'Regulars contract', isAddonMenu: false, entries }]);
});

test('the menu function finds no difference on the emulator and says so', () => {
  const host = contractHost();
  host.call('runContractList');
  expect(reportOf(host)).toEqual([HEADINGS]);
  expect(host.toasts[host.toasts.length - 1]?.message).toBe(`${contractCases.length} cases, no differences.`);
});

test('afterwards there are the old tab and the report, and zone, locale and tags are as before', () => {
  const host = contractHost({ sheetZone: 'Asia/Tokyo', locale: 'de_DE' });
  host.call('runContractList');
  expect(host.evaluate(`${SHEETS}.map((s) => s.getName()).join()`)).toBe('Sheet1,Contract');
  const spreadsheet = 'SpreadsheetApp.getActive()';
  expect(
    host.evaluate(`${spreadsheet}.getSpreadsheetTimeZone() + ${spreadsheet}.getSpreadsheetLocale()`),
  ).toBe('Asia/Tokyode_DE');
  expect(host.evaluate(`${spreadsheet}.createDeveloperMetadataFinder().find().length`)).toBe(0);
});

test('where every call takes a second it stops before six minutes and goes on when chosen again', () => {
  const host = slowHost();
  const isPaused = () =>
    /Choose "Run the list" again/.test(host.toasts[host.toasts.length - 1]?.message ?? '');
  let runs = 0;
  do {
    host.call('runContractList');
    runs++;
  } while (isPaused() && runs < 50);
  expect(runs).toBeGreaterThan(1);
  expect(runs).toBeLessThan(50);
  expect(reportOf(host)).toEqual([HEADINGS]);
});

test('a case in which Google ended the run is reported and passed over', () => {
  let isDeadly = true;
  const host = contractHost({
    onServiceCall: (_n, name) => {
      if (isDeadly && name === 'Ui.prompt') throw new Error('killed');
    },
  });
  expect(() => host.call('runContractList')).toThrow('killed');
  isDeadly = false;
  host.call('runContractList');
  expect(reportOf(host)).toEqual([
    HEADINGS,
    [contractCases[1]?.name, 'documented', 'an end', 'the run was cut off in this case'],
  ]);
});

test('a dialog answered otherwise than asked is a difference with both sides', () => {
  const host = contractHost({ answers: ['CANCEL'] });
  host.call('runContractList');
  expect(reportOf(host)).toEqual([HEADINGS, [contractCases[0]?.name, 'documented', 'true', 'false']]);
});

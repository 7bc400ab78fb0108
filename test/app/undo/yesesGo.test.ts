/** An import that is taken back takes its yeses along: whoever is added again by hand has not agreed by them, and has not said stop either. */
import type { Host } from '../../../local/emulator';
import { agree } from '../consenting';
import { takeBack } from '../duplicates/doubleShop';
import { agree as agreeTo, bringIn, LIST, look, stage } from '../imports/importing';
import { fragileShop, killAt } from '../mishaps';
import { adopt, adoptedShop, ask, lineOf, linesOf, SETTINGS, SILENT, use } from '../shop';

const FILE = [
  ['Name', 'Phone', 'Segment', 'Text consent'],
  ['Dora Dunn', '413-555-0104', 'Apostle', 'yes'],
];

/** Dora came with a file and its story, went with it, and was typed in again with a yes. */
function addedAgain(options = SILENT): Host {
  const host = adoptedShop(LIST, options);
  ask(host, 'saveSettings', SETTINGS);
  const { importId } = bringIn(host, { 'a.csv': FILE }, { consentStory: 'paper' });
  takeBack(host, importId, false);
  const row = ['Dora Dunn', '413-555-0104', '', 'Apostle', '', 'yes', ''];
  host.sheets.typeCells('Customers', { row: 4, column: 1 }, [row]);
  use(host, 'prepareTexts');
  return host;
}
const text = (host: Host) => lineOf(linesOf(host, 'Texts'), 'Dora Dunn');

test('who is added again is left out until it is told how they agreed', () => {
  expect(text(addedAgain())).toMatchObject({ Status: 'Left out' });
  expect(text(addedAgain()).Reason).not.toBe('Said stop');
});

test('who is added again gets a text once it is told how they agreed', () => {
  expect(text(addedAgain({}))).toMatchObject({ Status: 'Prepared' });
});

test('the Consent tab keeps the yes and names it in the line that withdraws it, once', () => {
  const host = adoptedShop(LIST);
  const { importId } = bringIn(host, { 'a.csv': FILE }, { consentStory: 'paper' });
  for (const evenEdited of [false, true]) takeBack(host, importId, evenEdited);
  const [yes, ...others] = linesOf(host, 'Consent');
  expect([yes?.State, others.map(({ State, Evidence, Name }) => [State, Evidence, Name])]).toEqual([
    'granted',
    [['withdrawn', yes?.Record, 'Dora Dunn']],
  ]);
});

test('a yes that was recorded by hand since then stays', () => {
  const host = adoptedShop(LIST);
  const { importId } = bringIn(host, { 'a.csv': FILE }, { consentStory: 'paper' });
  agree(host, 'Dora Dunn');
  takeBack(host, importId, true);
  const states = linesOf(host, 'Consent').map(({ State, How }) => `${State ?? ''} ${How ?? ''}`);
  expect(states).toEqual(['granted Import', 'granted Paper form', 'withdrawn Import']);
  bringIn(host, { 'b.csv': FILE }, { consentStory: 'paper' });
  expect(linesOf(host, 'Consent')).toHaveLength(3);
});

test('an import that was cut off, done again and taken back has withdrawn its yes', () => {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  const view = look(shop.host, stage(shop.host, { 'a.csv': FILE }));
  const bring = () => void agreeTo(shop.host, view, { consentStory: 'paper' });
  shop.keep();
  const calls = shop.during(() => undefined, bring);
  shop.rewind();
  killAt(shop, calls - 15, bring);
  expect(linesOf(shop.host, 'Consent').map(({ Name }) => Name)).toEqual(['Dora Dunn']);
  shop.host.setNow('2026-11-21T09:00');
  bring();
  takeBack(shop.host, view.importId, true);
  expect(linesOf(shop.host, 'Consent').map(({ State }) => State)).toEqual(['granted', 'withdrawn']);
});

test('what another import brought about texts stays when the one about calls is taken back', () => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', 'Text consent', 'Call consent'],
    ['Ana Adams', '413-555-0101', 'Apostle', '', ''],
  ]);
  const file = (heading: string) => [
    ['Name', 'Phone', heading],
    ['Ana Adams', '413-555-0101', 'yes'],
  ];
  const calls = bringIn(host, { 'a.csv': file('Call consent') }, { consentStory: 'paper' });
  bringIn(host, { 'b.csv': file('Text consent') }, { consentStory: 'paper' });
  takeBack(host, calls.importId);
  expect(linesOf(host, 'Consent').map(({ State, Channel }) => `${State ?? ''} ${Channel ?? ''}`)).toEqual([
    'granted call',
    'granted text',
    'withdrawn call',
  ]);
});

test('whom a later import brought with the same number keeps their yes when the first is taken back', () => {
  const host = adoptedShop(LIST, SILENT);
  ask(host, 'saveSettings', SETTINGS);
  const { importId } = bringIn(host, { 'a.csv': FILE }, { consentStory: 'paper' });
  const household = [FILE[0] ?? [], ['Zed Zorn', '413-555-0104', 'Apostle', 'yes']];
  bringIn(host, { 'b.csv': household }, { consentStory: 'paper' });
  takeBack(host, importId);
  use(host, 'prepareTexts');
  expect(lineOf(linesOf(host, 'Texts'), 'Zed Zorn')).toMatchObject({ Status: 'Prepared' });
});

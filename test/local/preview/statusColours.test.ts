/** The colours of the Status column, as the page draws them: the words and the colour must say the same. */
import { demoRows, openList } from '../../../local/opening';
import { Session } from '../../../local/session';

const TODAY = '2026-11-20';

let colours: Map<string, string>;
beforeAll(() => {
  const session = new Session({ today: TODAY, zone: 'America/New_York' });
  session.type(demoRows(TODAY));
  openList((name, args) => session.ask(name, args), true);
  const [headings = [], ...rows] = session.host.sheets.viewSheet('Customers').cells;
  const column = headings.findIndex(({ text }) => text === 'Status');
  colours = new Map(rows.map((row) => [row[0]?.text ?? '', row[column]?.background ?? '']));
  session.host.dispose();
});

test.each([
  ['an Apostle 41 days late, more than half a rhythm', 'Élodie Roux', '#f4c7c3'],
  ['a Hostage 2 days late', 'Viktor Hale', '#fce8b2'],
  ['a Hostage who is due today', 'Odette Marsh', '#fce8b2'],
  ['an Apostle who is due in some days', 'Tomás Núñez', '#ffffff'],
])('%s has its colour', (_who, name, colour) => {
  expect(colours.get(name)).toBe(colour);
});

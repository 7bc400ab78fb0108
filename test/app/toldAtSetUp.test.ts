/** A set-up tells how everybody agreed who is marked then: once, whatever became of it, and only where the owner was asked. */
import { CONSENT_LIST, textsOf } from './consenting';
import { fragileShop, killAt } from './mishaps';
import { adopt, ask, openShop, SETTINGS, sheetOf, SILENT, use } from './shop';
import { EVE, MISSING, shopWith, TITLE, type } from './untold';

test('setting up once more tells nobody for', () => {
  const { host } = shopWith();
  type(host, EVE, 'yes');
  adopt(host);
  expect(textsOf(host)).toMatchObject({ [EVE]: MISSING });
});

test('setting up once more tells nobody for, though the column has lost its tag', () => {
  const { host } = shopWith();
  type(host, EVE, 'yes');
  sheetOf(host, 'Customers')
    .getRange('F:F')
    .getDeveloperMetadata()
    .forEach((tag) => tag.remove());
  adopt(host);
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Prepared', [EVE]: MISSING });
});

test('a set-up that was ended at any call, then done again, tells for those marked until then', () => {
  const shop = fragileShop(CONSENT_LIST, SILENT);
  const { host } = shop;
  ask(host, 'saveSettings', SETTINGS);
  shop.keep();
  let isKilled = true;
  for (let n = 1; isKilled; n++) {
    shop.rewind();
    isKilled = killAt(shop, n, () => void adopt(host));
    adopt(host);
    type(host, EVE, 'yes');
    expect([n, textsOf(host)]).toMatchObject([n, { 'Ana Adams': 'Prepared', [EVE]: MISSING }]);
  }
});

test('a column that the owner gave up is asked about anew when it is there again', () => {
  const stories: string[] = [];
  const host = openShop(CONSENT_LIST, {
    answers: ({ kind, title, text }) => {
      if (title === 'A column is missing') return { button: 'OK', text: '' };
      if (kind === 'prompt' && text.startsWith('In one sentence')) stories.push(text);
      return kind === 'prompt' && title !== TITLE ? 'They signed a card' : 'OK';
    },
  });
  adopt(host);
  sheetOf(host, 'Customers').deleteColumn(6);
  use(host, 'whoNeedsFollowUp');
  sheetOf(host, 'Customers').insertColumnAfter(5);
  host.sheets.typeCells('Customers', { row: 1, column: 6 }, [['Text consent'], ['yes']]);
  use(host, 'setUp');
  expect(stories).toHaveLength(1);
});

test('another story at a set-up tells for everybody who is marked then', () => {
  const { host } = shopWith();
  type(host, EVE, 'yes');
  ask(host, 'adoptList', {
    tab: 'Customers',
    mapping: 'guess',
    consentStory: 'All signed a card in November.',
  });
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
});

test('a list that was set up before any of this was kept is told for as it stands, once', () => {
  const { host } = shopWith();
  host.globals.PropertiesService.getDocumentProperties().deleteAllProperties();
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  type(host, 'Ben Brown', 'yes');
  expect(textsOf(host)).toMatchObject({ 'Ben Brown': MISSING });
});

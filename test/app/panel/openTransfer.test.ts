/** The window in which customers come in and go out, as it is opened. */
import { adoptedShop, ask, SHOP } from '../shop';

function openedFor(view: 'bringIn' | 'takeOut') {
  const host = adoptedShop(SHOP);
  host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Old "list" <1>');
  ask(host, 'saveSettings', { 'Business name': "Bella's" });
  ask(host, 'openTransfer', { view });
  return host.dialogs[host.dialogs.length - 1];
}

test('it is modal and has its size and title', () => {
  expect(openedFor('bringIn')).toMatchObject({
    kind: 'modal',
    title: 'Customers in and out',
    width: 900,
    height: 640,
  });
});

test('it knows the view, the account and the tabs that can be brought in: not the list, not our own', () => {
  const html = openedFor('takeOut')?.html ?? '';
  const [, tag = ''] = /<html([^>]*)>/.exec(html) ?? [];
  expect(tag).toContain('data-account="owner@example.com" data-view="takeOut"');
  expect(tag).toContain('data-tabs="[&#34;Old \\&#34;list\\&#34; &#60;1&#62;&#34;]"');
});

test('another view is refused', () => {
  expect(ask(adoptedShop(SHOP), 'openTransfer', { view: 'all' })).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

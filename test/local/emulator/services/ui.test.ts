import { createHost } from '../../../../local/emulator';
import type { Answer } from '../../../../local/emulator';

const ui = 'SpreadsheetApp.getUi()';

describe('an alert', () => {
  const answered = (answers: readonly Answer[]): unknown =>
    createHost({ answers }).evaluate(
      `var ui = ${ui}; String(ui.alert("Title", "Go on?", ui.ButtonSet.YES_NO_CANCEL))`,
    );

  test.each<[Answer[], string]>([
    [[], 'YES'],
    [['NO'], 'NO'],
    [[null], 'CLOSE'],
    [[{ button: 'CANCEL' }], 'CANCEL'],
  ])('answered by %j gives %s', (answers, button) => {
    expect(answered(answers)).toBe(button);
  });

  test('cannot be answered by a button that it lacks', () => {
    expect(() => answered(['OK'])).toThrow('has no button OK');
  });

  test('refuses a title without buttons, as Google does', () => {
    expect(() => createHost().evaluate(`${ui}.alert("Title", "Text")`)).toThrow(
      "The parameters (String,String) don't match the method signature for Ui.alert.",
    );
  });

  test('is recorded with its texts, buttons and answer', () => {
    const host = createHost();
    host.evaluate(`${ui}.alert("Only text")`);
    expect(host.dialogs).toEqual([
      { kind: 'alert', title: '', text: 'Only text', buttons: ['OK'], answer: 'OK' },
    ]);
  });
});

describe('a prompt', () => {
  const typed = (answer: Answer): unknown =>
    createHost({ answers: () => answer }).evaluate(
      `var r = ${ui}.prompt("Name?"); [String(r.getSelectedButton()), r.getResponseText()]`,
    );

  test.each<[Answer, string[]]>([
    ['Ada', ['OK', 'Ada']],
    ['', ['OK', '']],
    [null, ['CLOSE', '']],
    [{ text: 'OK' }, ['OK', 'OK']],
  ])('answered by %j gives %j', (answer, expected) => {
    expect(typed(answer)).toEqual(expected);
  });
});

describe('a menu', () => {
  test('takes the place of one with the same name', () => {
    const host = createHost();
    host.evaluate(
      `${ui}.createMenu("M").addItem("a", "a").addToUi(); ${ui}.createMenu("M").addSubMenu(${ui}.createMenu("S").addItem("b", "b")).addToUi()`,
    );
    const item = { kind: 'item', caption: 'b', functionName: 'b' };
    expect(host.menus).toEqual([
      { caption: 'M', isAddonMenu: false, entries: [{ kind: 'menu', caption: 'S', entries: [item] }] },
    ]);
  });
});

describe('a sidebar', () => {
  test('is 300 pixels wide whatever was asked for', () => {
    const host = createHost();
    host.evaluate(`${ui}.showSidebar(HtmlService.createHtmlOutput("<p>x</p>").setTitle("T").setWidth(500))`);
    expect(host.dialogs).toMatchObject([{ kind: 'sidebar', title: 'T', width: 300, html: '<p>x</p>' }]);
  });

  test('takes a page and nothing else', () => {
    expect(() => createHost().evaluate(`${ui}.showSidebar("<p>x</p>")`)).toThrow(
      "don't match the method signature for Ui.showSidebar",
    );
  });
});

describe('without an open editor', () => {
  const host = createHost({ editorOpen: false });

  test('there is no Ui', () => {
    expect(() => host.evaluate(ui)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('a toast is ignored', () => {
    host.evaluate('SpreadsheetApp.getActive().toast("x")');
    expect(host.toasts).toEqual([]);
  });
});

describe('Browser', () => {
  test.each<[Answer, string]>([
    ['YES', 'yes'],
    ['NO', 'no'],
    [null, 'cancel'],
  ])('answers %j as %s', (answer, text) => {
    expect(
      createHost({ answers: [answer] }).evaluate('Browser.msgBox("Sure?", Browser.Buttons.YES_NO)'),
    ).toBe(text);
  });
});

/** Alerts, prompts, the sidebar and menus; a person has to press OK three times. */
import type { ContractCase } from '../case';

const TITLE = 'Regulars contract';

export const dialogCases: readonly ContractCase[] = [
  {
    name: 'an alert waits and gives the button that was pressed',
    source: 'documented',
    covers: [
      'SpreadsheetApp.getUi',
      'Ui.alert',
      'Ui.ButtonSet',
      'ButtonSet.OK_CANCEL',
      'Ui.Button',
      'Button.OK',
    ],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(TITLE, 'Please press OK (1 of 3).', ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
    },
    expect: true,
  },
  {
    name: 'a prompt gives the button and the text, which is empty when nothing was typed',
    source: 'documented',
    covers: [
      'Ui.prompt',
      'PromptResponse.getSelectedButton',
      'PromptResponse.getResponseText',
      'ButtonSet.OK_CANCEL',
    ],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(TITLE, 'Please type nothing and press OK (2 of 3).', ui.ButtonSet.OK_CANCEL);
      return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
    },
    expect: [true, ''],
  },
  {
    name: 'the document lock is lost while an alert waits',
    source: 'documented',
    covers: ['Ui.alert', 'ButtonSet.OK', 'LockService.getDocumentLock', 'Lock.tryLock'],
    run: () => {
      const lock = LockService.getDocumentLock();
      const ui = SpreadsheetApp.getUi();
      const isTaken = lock.tryLock(0);
      ui.alert(TITLE, 'Please press OK (3 of 3).', ui.ButtonSet.OK);
      const isHeld = lock.hasLock();
      lock.releaseLock();
      return [isTaken, isHeld];
    },
    expect: [true, false],
  },
  {
    name: 'a sidebar is shown without waiting',
    source: 'documented',
    covers: ['Ui.showSidebar', 'HtmlService.createHtmlOutput', 'HtmlOutput.setTitle'],
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>You may close this.</p>').setTitle(TITLE);
      SpreadsheetApp.getUi().showSidebar(page);
      return 'shown';
    },
    expect: 'shown',
  },
  {
    name: 'a window of a size is shown over the sheet without waiting',
    source: 'documented',
    covers: ['Ui.showModalDialog', 'HtmlOutput.setWidth', 'HtmlOutput.setHeight'],
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>You may close this.</p>').setWidth(300).setHeight(200);
      SpreadsheetApp.getUi().showModalDialog(page, TITLE);
      return [page.getWidth(), page.getHeight()];
    },
    expect: [300, 200],
  },
  {
    name: 'menus are put together by chaining; one of the same name takes the place of the older',
    source: 'documented',
    covers: ['Ui.createMenu', 'Ui.createAddonMenu', 'Menu.addItem', 'Menu.addToUi'],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu(TITLE).addItem('Run the list', 'runContractList').addToUi();
      return typeof ui.createAddonMenu().addItem('Run the list', 'runContractList').addToUi;
    },
    expect: 'function',
  },
];

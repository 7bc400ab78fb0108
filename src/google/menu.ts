/** The menu; static, since onOpen may touch nothing that needs authorisation. */

/** Replaced at build time: true in the published add-on, false in the script that an owner pastes. */
declare const IS_PUBLISHED_ADDON: boolean;

const ITEMS: readonly (readonly [label: string, functionName: string])[] = [
  ['Who needs follow-up', 'whoNeedsFollowUp'],
  ['Check customer list', 'checkCustomers'],
  ['Find duplicates', 'findDuplicates'],
  ["Prepare this month's texts", 'prepareTexts'],
  ['Open panel', 'openPanel'],
  ['Set up', 'setUp'],
];

/** Under Extensions in the published add-on, in the menu bar in the pasted one. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = IS_PUBLISHED_ADDON ? ui.createAddonMenu() : ui.createMenu('Regulars');
  for (const [label, functionName] of ITEMS) menu.addItem(label, functionName);
  menu.addToUi();
}

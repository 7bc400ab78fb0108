/** Shows the panel; the page itself is built from sidebar/. */
import panelPage from '../../sidebar/panel.html';

/** Opens the panel beside the sheet; needs a person at the keyboard. */
export function showPanel(): void {
  const page = HtmlService.createHtmlOutput(panelPage).setTitle('Regulars');
  SpreadsheetApp.getUi().showSidebar(page);
}

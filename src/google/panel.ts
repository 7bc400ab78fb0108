/** Shows the panel; the page itself is built from sidebar/. */
import packedPage from '../../sidebar/panel.html';
import { unpack } from '../core/unpack';

/** Opens the panel beside the sheet for this account ('' when it is not known); needs a person at the keyboard. */
export function showPanel(account: string): void {
  // Whom the page was made for: the server may run it as another of several signed-in accounts.
  const marked = unpack(packedPage).replace(
    'data-account=""',
    () => `data-account="${escapeAttribute(account)}"`,
  );
  const page = HtmlService.createHtmlOutput(marked).setTitle('Regulars');
  SpreadsheetApp.getUi().showSidebar(page);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Shows the pages, the panel and the window beside it; the pages themselves are built from sidebar/. */
import packedPanel from '../../sidebar/panel.html';
import packedShared from '../../sidebar/shared.html';
import packedTransfer from '../../sidebar/transfer/transfer.html';
import type { TransferWindow } from '../app/ports';
import { unpack } from '../core/unpack';

/** Pixels: the largest that a small laptop shows whole. */
const TRANSFER_SIZE = { width: 900, height: 640 };

/** Opens the panel beside the sheet for this account ('' when it is not known); needs a person at the keyboard. */
export function showPanel(account: string): void {
  const page = HtmlService.createHtmlOutput(marked(packedPanel, { account })).setTitle('Regulars');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the window in which customers come in and go out; it holds the sheet until it is closed. */
export function showTransfer(account: string, { view, tabs }: TransferWindow): void {
  const html = marked(packedTransfer, { account, view, tabs: JSON.stringify(tabs) });
  const page = HtmlService.createHtmlOutput(html)
    .setWidth(TRANSFER_SIZE.width)
    .setHeight(TRANSFER_SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Customers in and out');
}

/**
 * The page with what all pages share, and with what it has to know in the attributes of its root. Whom it was made for is one of them: the server may run it
 * as another of several signed-in accounts.
 */
function marked(packed: string, marks: { readonly [name: string]: string }): string {
  return Object.entries(marks).reduce(
    (page, [name, value]) =>
      page.replace(`data-${name}=""`, () => `data-${name}="${escapeAttribute(value)}"`),
    unpack(packed).replace('<!-- shared -->', () => unpack(packedShared)),
  );
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

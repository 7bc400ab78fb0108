/** Questions and messages through Google's own alerts, prompts and toasts. */
import type { Dialogs } from '../app/ports';

/** Seconds a toast stays: long enough to read one sentence twice. */
const TOAST_SECONDS = 12;

/** Dialogs of a person at the keyboard; throws outside the editor. */
export function liveDialogs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Dialogs {
  const ui = SpreadsheetApp.getUi();
  return {
    tell: (title, message) => void ui.alert(title, message, ui.ButtonSet.OK),
    confirm: (title, message) => ui.alert(title, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
    ask(title, message) {
      const answer = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
    },
    toast: (title, message) => void spreadsheet.toast(message, title, TOAST_SECONDS),
  };
}

/** Dialogs of a run that nobody watches (schedule, panel): nothing is shown, nothing is agreed to. */
export function silentDialogs(log: (line: string) => void): Dialogs {
  return {
    tell: (title) => log(`not shown: ${title}`),
    confirm: () => false,
    ask: () => undefined,
    toast: () => undefined,
  };
}

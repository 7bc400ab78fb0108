/** The types of the globals that Apps Script gives a script and the emulator covers, as the official types declare them. */

/** Services by their global name; those that are not emulated are there too, and say so when called. */
export interface GoogleGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly Browser: GoogleAppsScript.Base.Browser;
  readonly console: Console;
}

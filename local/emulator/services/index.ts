/** Puts the services together: which classes and enums there are, and the objects behind the globals. */
import type { ClassSpec, EnumSpec, SheetsHost } from '../contract';
import { createSpreadsheetApp, sheetClasses, sheetEnums } from '../sheets';
import type { SpreadsheetAppImpl } from '../sheets';
import type { World } from '../world';
import { blobClasses } from './blob';
import { CacheServiceImpl, cacheClasses } from './cache';
import { HtmlServiceImpl, htmlClasses, htmlEnums } from './html';
import { LockServiceImpl, lockClasses } from './lock';
import { LoggerImpl, loggerClasses } from './logger';
import { PropertiesServiceImpl, propertiesClasses } from './properties';
import { ScriptAppImpl, scriptClasses, scriptEnums } from './scriptApp';
import { MailAppImpl, SessionImpl, sessionClasses } from './session';
import { BrowserImpl, UiImpl, requireEditor, uiClasses, uiEnums } from './ui';
import { UrlFetchAppImpl, urlFetchClasses } from './urlFetch';
import { UtilitiesImpl, utilitiesClasses, utilitiesEnums } from './utilities';

/** Everything that can be shown to a script. */
export interface Services {
  readonly app: SpreadsheetAppImpl;
  readonly specs: readonly ClassSpec[];
  /** Class -> enums found on it. */
  readonly enums: Readonly<Record<string, readonly EnumSpec[]>>;
  /** Global name -> the object behind it. */
  readonly impls: ReadonlyMap<string, object>;
}

/** Makes the services of a world, the spreadsheet among them. */
export function createServices(world: World): Services {
  const app = createSpreadsheetApp(sheetsHost(world));
  world.sheets = app;
  if (!world.hasDocument)
    Object.assign(app, Object.fromEntries(needDocument.map((name) => [name, () => null])));
  const impls: [string, object][] = [
    ['SpreadsheetApp', app],
    ['PropertiesService', new PropertiesServiceImpl(world)],
    ['CacheService', new CacheServiceImpl(world)],
    ['LockService', new LockServiceImpl(world)],
    ['ScriptApp', new ScriptAppImpl(world)],
    ['HtmlService', new HtmlServiceImpl(world)],
    ['UrlFetchApp', new UrlFetchAppImpl(world)],
    ['Utilities', new UtilitiesImpl(world)],
    ['Session', new SessionImpl(world)],
    ['MailApp', new MailAppImpl(world)],
    ['Logger', new LoggerImpl(world)],
    ['Browser', new BrowserImpl(world)],
  ];
  const own = [
    propertiesClasses,
    cacheClasses,
    lockClasses,
    scriptClasses,
    htmlClasses,
    urlFetchClasses,
    utilitiesClasses,
    blobClasses,
    sessionClasses,
    loggerClasses,
    uiClasses,
  ];
  const enums = { SpreadsheetApp: sheetEnums, ...scriptEnums, ...htmlEnums, ...uiEnums, ...utilitiesEnums };
  return { app, specs: [...sheetClasses, ...own.flat()], enums, impls: new Map(impls) };
}

/** What SpreadsheetApp answers with null to a script that belongs to no spreadsheet. */
const needDocument = [
  'getActive',
  'getActiveSpreadsheet',
  'getActiveSheet',
  'getActiveRange',
  'getActiveRangeList',
  'getCurrentCell',
  'getSelection',
];

function sheetsHost(world: World): SheetsHost {
  return {
    locale: world.locale,
    sheetZone: world.sheetZone,
    scriptZone: world.scriptZone,
    now: () => world.now,
    userEmail: () => world.current?.start.user ?? world.user,
    nextId: () => world.nextId(),
    ui: () => {
      requireEditor(world, 'SpreadsheetApp.getUi');
      return new UiImpl(world);
    },
    toast: (message, title, seconds) => {
      if (world.current?.start.hasEditor ?? world.editorOpen)
        world.records.toasts.push({ message, title, seconds });
    },
  };
}

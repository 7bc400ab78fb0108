/** The requests of the import window, each with its use case. */
import { toDay } from '../../core/day';
import { good, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import type { ImportRequests } from '../../rpc/importViews';
import type { Book } from '../book';
import { inPanel, type Worked } from '../panel/inPanel';
import type { Ports } from '../ports';
import { listChanges } from '../undo/changes';
import { takeBack } from '../undo/takeBack';
import { applyImport } from './apply';
import { ARRIVAL_HANDLERS, IMPORT } from './arrivals';
import { planView } from './planView';
import { cancelImport, importTab } from './portions';
import { takenBackSentence } from './words';

type ImportHandlers = {
  readonly [Name in keyof ImportRequests]: (ports: Ports, args: ArgsOf<Name>) => Result<ResultOf<Name>>;
};

const DAY_LENGTH = 10;
/** For a merge whose names went. */
const NAMELESS = 'Somebody who was forgotten';

export const IMPORT_HANDLERS: ImportHandlers = {
  ...ARRIVAL_HANDLERS,
  importTab: (ports, request) => inPanel(ports, IMPORT, (book) => importTab(book, request)),
  planImport: (ports, request) => inPanel(ports, IMPORT, (book) => planView(book, request)),
  applyImport: (ports, request) => inPanel(ports, IMPORT, (book) => applyImport(book, request)),
  cancelImport: (ports, request) => inPanel(ports, IMPORT, (book) => cancelImport(book, request)),
  listChanges: (ports) => inPanel(ports, IMPORT, changesView),
  takeBackChange: (ports, request) => inPanel(ports, 'Take back', (book) => takeBackChange(book, request)),
};

function changesView(book: Book): Result<Worked<ResultOf<'listChanges'>>> {
  const changes = listChanges(book).map(({ id, kind, title, when, by, state }) => ({
    change: id,
    kind,
    title: title || NAMELESS,
    on: toDay(when.slice(0, DAY_LENGTH)) ?? '',
    by,
    state,
  }));
  return good({ value: { changes } });
}

function takeBackChange(
  book: Book,
  { change: id, evenEdited }: ArgsOf<'takeBackChange'>,
): Result<Worked<ResultOf<'takeBackChange'>>> {
  const done = takeBack(book, { id, evenEdited });
  if (!done.ok) return done;
  const { change, edited } = done.value;
  const record = change.kind === 'import' ? 'An import was taken back.' : 'A merge was taken back.';
  return good({ value: { sentence: takenBackSentence(done.value), edited }, record });
}

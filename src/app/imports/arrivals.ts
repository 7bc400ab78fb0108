/** The requests by which the rows of files come over, each with its use case. */
import type { Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { inPanel } from '../panel/inPanel';
import type { Ports } from '../ports';
import { addImportRows, startImport } from './portions';

type Arrivals = 'startImport' | 'addImportRows';
type ArrivalHandlers = {
  readonly [Name in Arrivals]: (ports: Ports, args: ArgsOf<Name>) => Result<ResultOf<Name>>;
};

/** In the Activity tab and in the sentences. */
export const IMPORT = 'Import';

export const ARRIVAL_HANDLERS: ArrivalHandlers = {
  startImport: (ports, request) => inPanel(ports, IMPORT, (book) => startImport(book, request)),
  addImportRows: (ports, request) => inPanel(ports, IMPORT, (book) => addImportRows(book, request)),
};

/** The whole list in the order it runs: dialogs first, while the person who started it still looks. */
import type { ContractCase } from './case';
import { boundsCases } from './cases/bounds';
import { clearingCases } from './cases/clearing';
import { conditionalFormatCases } from './cases/conditionalFormats';
import { dialogCases } from './cases/dialogs';
import { exactlyCases } from './cases/exactly';
import { filterCases } from './cases/filters';
import { formatCases } from './cases/formats';
import { lineCases } from './cases/lines';
import { mergeCases } from './cases/merges';
import { metadataCases } from './cases/metadata';
import { movedRowCases } from './cases/movedRows';
import { readingCases } from './cases/reading';
import { requestCases } from './cases/requests';
import { runtimeCases } from './cases/runtime';
import { storeCases } from './cases/stores';
import { tabCases } from './cases/tabs';
import { timeCases } from './cases/time';
import { triggerCases } from './cases/triggers';
import { typedTextCases } from './cases/typedText';
import { validationCases } from './cases/validation';
import { writingCases } from './cases/writing';

/** Every behaviour of Google's that the product relies on and that one execution can show. */
export const contractCases: readonly ContractCase[] = [
  ...dialogCases,
  ...typedTextCases,
  ...readingCases,
  ...writingCases,
  ...boundsCases,
  ...formatCases,
  ...clearingCases,
  ...mergeCases,
  ...lineCases,
  ...movedRowCases,
  ...tabCases,
  ...validationCases,
  ...conditionalFormatCases,
  ...metadataCases,
  ...filterCases,
  ...exactlyCases,
  ...timeCases,
  ...storeCases,
  ...runtimeCases,
  ...triggerCases,
  ...requestCases,
];

/** The requests that only the panel makes, each with its use case. */
import type { Result } from '../../core/result';
import type { ArgsOf, PanelRequests, ResultOf } from '../../rpc/contract';
import { openBook } from '../book';
import { guarded, settingsOf } from '../command';
import { exportData } from '../exports/exportData';
import { restoreArchive } from '../exports/restoreArchive';
import type { Ports } from '../ports';
import { scheduleView } from '../schedule/scheduleView';
import { setSchedule } from '../schedule/setSchedule';
import { startList } from '../setUp/setUp';
import { showCustomer } from './customerView';
import { archiveCustomer, putOff, setSegment, takeBack } from './decide';
import { changeSettings } from './changeSettings';
import { fillPanel } from './fillPanel';
import { fixProblems } from './fixProblems';
import { inPanel } from './inPanel';
import { lostColumn, placeColumn } from './lostColumn';
import { readMapping } from './readMapping';
import { markSent } from './markSent';
import { openTransfer } from './openTransfer';
import { makeBackup, showTab } from './showTab';
import { answerWho } from './whoIsMeant';

type PanelHandlers = {
  readonly [Name in keyof PanelRequests]: (ports: Ports, args: ArgsOf<Name>) => Result<ResultOf<Name>>;
};

export const PANEL_HANDLERS: PanelHandlers = {
  fillPanel,
  putOff,
  archiveCustomer,
  takeBack,
  setSegment,
  changeSettings,
  lostColumn,
  placeColumn,
  showCustomer,
  fixProblems,
  readMapping,
  showTab,
  makeBackup,
  exportData,
  restoreArchive,
  markSent,
  openTransfer,
  whoIsMeant: answerWho,
  setSchedule: turnSchedule,
  startList: (ports, { withDemo }) => {
    const made = guarded(ports, 'Set up', () => startList(ports, withDemo));
    return made.ok ? { ok: true, value: { sentence: made.value.sentence } } : made;
  },
};

/** On or off, and how the schedule stands afterwards. */
function turnSchedule(ports: Ports, { isOn }: ArgsOf<'setSchedule'>): Result<ResultOf<'setSchedule'>> {
  return inPanel(ports, 'Monthly schedule', (book) => {
    const done = setSchedule(book, isOn);
    if (!done.ok) return done;
    const { sentence, record } = done.value;
    const now = openBook(ports);
    const schedule = scheduleView(now, settingsOf(now).settings.dayOfMonth);
    return { ok: true, value: { value: { sentence, schedule }, record } };
  });
}

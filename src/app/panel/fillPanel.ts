/** Everything the panel shows, in one request: each tab read once, nothing written but ids and what the owner chose in the Follow-ups tab. */
import { planFollowUps } from '../../core/followUps/plan';
import { good, type Result } from '../../core/result';
import type { PanelView, WorkView } from '../../rpc/views';
import { lastNotes } from '../../tables/contactHistory';
import { contactLogTab, countContacts } from '../../tables/contactLogTable';
import { readSettings, settingsTab, type SettingsReading } from '../../tables/settingsTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, readRaw } from '../book';
import { problemsOf } from '../checkCustomers';
import { readConsents } from '../consentBook';
import { clockFactsOf } from '../command';
import { Journal } from '../outbox/journal';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import { scheduleView } from '../schedule/scheduleView';
import { writeStatuses } from '../statuses';
import { checkView } from './checkView';
import { inPanel } from './inPanel';
import { sendingView } from './sendingView';
import { setUpView } from './setUpView';
import { sortView } from './sortView';
import { textsView } from './textsView';
import { todayView } from './todayView';
import { meantView } from './whoIsMeant';

const NO_TROUBLE = { code: '', message: '' };

/** Never refused for a list that cannot be opened: set-up and schedule are shown, with the sentence. */
export function fillPanel(ports: Ports): Result<PanelView> {
  return inPanel(ports, 'Panel', (book) => {
    const { day, time = '00:00' } = ports.clock.now();
    const opened = openList(book);
    const present = opened.ok ? opened.value.book : book;
    const grid = readGrid(findOwnTab(present, settingsTab), settingsTab);
    const reading = readSettings(grid, ports.workbook.locale());
    const carriedOut = opened.ok ? opened.value.carriedOut : '';
    const journal = new Journal(ports);
    const view: PanelView = {
      account: ports.person(),
      today: day,
      now: `${day}T${time}`,
      work: opened.ok ? workView(opened.value, reading, journal) : null,
      trouble: opened.ok ? NO_TROUBLE : { ...opened.trouble },
      carriedOut,
      setUp: setUpView(present, { grid, reading }),
      schedule: scheduleView(present, reading.settings.dayOfMonth),
      sending: sendingView(ports, journal),
    };
    return good(carriedOut === '' ? { value: view } : { value: view, record: carriedOut });
  });
}

function workView(open: OpenList, reading: SettingsReading, journal: Journal): WorkView {
  const { book, list, carriedOut } = open;
  const { settings } = reading;
  const log = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const notes = lastNotes(log);
  const facts = clockFactsOf(book, reading);
  const { rules } = facts;
  const plan = planFollowUps(list.customers, { ...facts, contacts: countContacts(log) });
  if (carriedOut !== '') writeStatuses(open, plan);
  const held = readTexts(readRaw(findOwnTab(book, textsTab), textsTab));
  const { consent } = readConsents(book, settings.country, journal);
  return {
    tab: list.tab.name,
    today: todayView(plan, { callsPerDay: settings.callsPerDay, notes }),
    texts: textsView({
      customers: list.customers,
      rules,
      settings,
      held,
      consent,
      outbox: journal,
      clock: book.ports.clock,
    }),
    check: checkView(list, problemsOf(book, list, { reading, consent })),
    meant: meantView(list, settings.country),
    sort: sortView(list, { dayFirst: rules.dayFirst, notes }),
  };
}

/** The monthly schedule played hour by hour: once a month, whoever's clock it is and whatever happens to it. */
import { adoptedShop, ask, gridOf, OWNER, use } from '../shop';
import { stateOf } from '../mishaps';
import {
  monthsOf,
  panelOf,
  pulseIn,
  ROWS,
  scheduledShop,
  SETTINGS,
  tickAt,
  ticksOf,
  turn,
} from './scheduledShop';

describe('turning it on and off', () => {
  test('makes one hourly trigger of the person at the keyboard, also when it is turned on twice', () => {
    const host = scheduledShop();
    turn(host, true);
    expect(ticksOf(host).map(({ creator, schedule }) => [creator, schedule?.everyHours])).toEqual([
      [OWNER, 1],
    ]);
  });

  test('takes away only that one', () => {
    const host = scheduledShop();
    host.evaluate(`ScriptApp.newTrigger('digest').timeBased().everyDays(1).create()`);
    const kept = host.snapshot();
    const [own] = ticksOf(host);
    const triggers = [...host.triggers, { ...own, id: '99', documentId: 'another-sheet' }];
    host.restore({ ...kept, world: { ...kept.world, triggers } as typeof kept.world });
    turn(host, false);
    expect(host.triggers.map(({ handler, documentId }) => [handler, documentId === 'another-sheet'])).toEqual(
      [
        ['digest', false],
        ['tick', true],
      ],
    );
  });

  test('shows in the panel when it will run', () => {
    expect(panelOf(scheduledShop()).schedule).toEqual({
      isOn: true,
      isMine: true,
      pulse: 'On. Has not run yet, next 1 Dec',
      warnings: [],
      permissionUrl: '',
      day: 1,
    });
  });

  test('shows in the Settings tab', () => {
    const host = scheduledShop();
    expect(pulseIn(host)).toBe('On. Has not run yet, next 1 Dec');
    turn(host, false);
    expect(pulseIn(host)).toBe('Off');
  });

  test('is offered by the menu: OK turns it on, Cancel leaves it off', () => {
    const answered = (button: 'OK' | 'CANCEL') => {
      const host = adoptedShop(ROWS, {
        answers: ({ title }) => (title === 'Monthly schedule' ? { button } : undefined),
      });
      use(host, 'setUp');
      return ticksOf(host).length;
    };
    expect([answered('OK'), answered('CANCEL')]).toEqual([1, 0]);
  });

  test.each([
    ['OFF', 'OK', 0],
    [' off ', 'OK', 0],
    ['', 'OK', 1],
    ['OFF', 'CANCEL', 1],
  ] as const)('is turned off by the menu with the word alone: "%s" and %s', (text, button, triggers) => {
    const host = adoptedShop(ROWS, {
      answers: ({ title }) => (title === 'Monthly schedule' ? { button, text } : undefined),
    });
    turn(host, true);
    const { sentence } = use(host, 'setUp');
    expect(sentence.includes('Your schedule is off.')).toBe(triggers === 0);
    expect(ticksOf(host)).toHaveLength(triggers);
  });
});

describe('the month', () => {
  test('is prepared by the first tick of the chosen day', () => {
    const host = scheduledShop();
    tickAt(host, '2026-11-30T23:30');
    expect(monthsOf(host)).toEqual({});
    tickAt(host, '2026-12-01T00:40');
    expect(monthsOf(host)).toEqual({ '2026-12': 2 });
  });

  test('is left as it is by a second tick', () => {
    const host = scheduledShop();
    tickAt(host, '2026-12-01T09:12');
    const after = [...stateOf(host), ...gridOf(host, 'Activity').map(String)];
    tickAt(host, '2026-12-01T10:12');
    tickAt(host, '2026-12-01T22:12');
    expect([...stateOf(host), ...gridOf(host, 'Activity').map(String)]).toEqual(after);
  });

  test('is caught up with on the first tick after it, once, when the chosen day was missed', () => {
    const host = scheduledShop({ 'Day of the month': 15 });
    tickAt(host, '2026-12-20T08:00');
    tickAt(host, '2026-12-21T08:00');
    expect(monthsOf(host)).toEqual({ '2026-12': 2 });
  });

  test('is prepared once and for the month of today when several were missed', () => {
    const host = scheduledShop({ 'Day of the month': 15 });
    tickAt(host, '2027-03-05T08:00');
    tickAt(host, '2027-03-15T08:00');
    expect(monthsOf(host)).toEqual({ '2027-03': 2 });
  });

  test('made up for later in the same month says so in the pulse, until the next month comes in time', () => {
    const host = scheduledShop({ 'Day of the month': 15 });
    tickAt(host, '2026-12-20T08:00');
    const late = [panelOf(host).schedule.pulse, pulseIn(host)];
    const words = `On. Last run 20 Dec 08:00 by ${OWNER}, next 15 Jan. December 2026 was prepared on 20 Dec instead of 15 Dec.`;
    expect(late).toEqual([words, words]);
    tickAt(host, '2027-01-15T08:00');
    expect(pulseIn(host)).toBe(`On. Last run 15 Jan 08:00 by ${OWNER}, next 15 Feb`);
  });

  test('made up for in a later month says which were missed', () => {
    const host = scheduledShop({ 'Day of the month': 28 });
    tickAt(host, '2026-11-28T12:00');
    tickAt(host, '2027-03-05T08:00');
    expect([Object.keys(monthsOf(host)), pulseIn(host)]).toEqual([
      ['2027-03'],
      `On. Last run 5 Mar 08:00 by ${OWNER}, next 28 Apr. December 2026 to February 2027 were missed; March 2027 was prepared on 5 Mar.`,
    ]);
  });

  test('waits for the next tick while another run has the lock', () => {
    const host = scheduledShop();
    const lock = host.globals.LockService.getDocumentLock();
    lock.tryLock(0);
    tickAt(host, '2026-12-01T09:12');
    expect(monthsOf(host)).toEqual({});
    lock.releaseLock();
    tickAt(host, '2026-12-01T10:30');
    expect(monthsOf(host)).toEqual({ '2026-12': 2 });
  });

  test('is not lost in the night when the clocks are set forward over the hour of the tick', () => {
    const host = scheduledShop({ 'Day of the month': 14 });
    tickAt(host, '2026-12-14T02:30');
    tickAt(host, '2027-01-14T02:30');
    tickAt(host, '2027-02-14T02:30');
    tickAt(host, '2027-03-14T07:30:00Z');
    expect(monthsOf(host)['2027-03']).toBe(2);
  });

  test.each([
    ['2027-02-27T12:00', 0],
    ['2027-02-28T12:00', 1],
    ['2027-03-31T12:00', 1],
  ])('with day 28, at %s so many months of 2027 are prepared after January: %i', (time, months) => {
    const host = scheduledShop({ 'Day of the month': 28 });
    tickAt(host, '2026-11-28T12:00');
    tickAt(host, '2026-12-28T12:00');
    tickAt(host, '2027-01-28T12:00');
    tickAt(host, time);
    expect(Object.keys(monthsOf(host)).filter((month) => month > '2027-01')).toHaveLength(months);
  });

  test('is not prepared twice in the night when the clocks are set back', () => {
    const host = scheduledShop({ 'Day of the month': 1 });
    host.setNow('2027-11-01T09:00');
    tickAt(host, '2027-11-07T01:30');
    const after = stateOf(host);
    tickAt(host, '2027-11-07T01:30:00-05:00');
    expect(stateOf(host)).toEqual(after);
  });

  test('is not prepared again when the spreadsheet moves to a zone where the month has not begun', () => {
    const host = scheduledShop();
    tickAt(host, '2026-12-01T00:30');
    const after = monthsOf(host);
    host.sheets.setZone('America/Los_Angeles');
    for (const trigger of ticksOf(host)) host.fireTrigger(trigger.id);
    expect(monthsOf(host)).toEqual(after);
  });

  test('waits with a warning while the words may not go out, and is prepared when they are mended', () => {
    const host = scheduledShop({ Website: '' });
    tickAt(host, '2026-12-01T09:12');
    expect(panelOf(host).schedule.warnings.join()).toMatch(/No text was prepared.*Website/);
    ask(host, 'saveSettings', SETTINGS);
    tickAt(host, '2026-12-01T10:20');
    expect([monthsOf(host), panelOf(host).schedule.warnings]).toEqual([{ '2026-12': 2 }, []]);
  });

  test('is not prepared when the schedule was turned off', () => {
    const host = scheduledShop();
    const [trigger] = ticksOf(host);
    const kept = host.snapshot();
    turn(host, false);
    // Google may fire once more what was deleted while it was under way.
    const now = host.snapshot();
    host.restore({ ...now, world: { ...now.world, triggers: kept.world.triggers } });
    host.setNow('2026-12-01T09:00');
    host.fireTrigger(trigger?.id ?? '');
    expect(monthsOf(host)).toEqual({});
  });
});

describe('two people', () => {
  const bothOn = () => {
    const host = scheduledShop();
    host.user = 'ben@example.com';
    turn(host, true);
    return host;
  };

  test('with a schedule each prepare the month once', () => {
    const host = bothOn();
    tickAt(host, '2026-12-01T09:12');
    const texts = gridOf(host, 'Texts');
    expect(monthsOf(host)).toEqual({ '2026-12': 2 });
    tickAt(host, '2026-12-01T11:12');
    expect(gridOf(host, 'Texts')).toEqual(texts);
  });

  test('are told of each other', () => {
    expect(panelOf(bothOn()).schedule.warnings.join()).toContain(`${OWNER} has a schedule here as well.`);
  });

  test('turn off only their own', () => {
    const host = bothOn();
    turn(host, false);
    expect(ticksOf(host).map(({ creator }) => creator)).toEqual([OWNER]);
    expect(panelOf(host).schedule.isOn).toBe(true);
  });
});

describe('the pulse', () => {
  test('says who ran last, when, and when the next run is', () => {
    const host = scheduledShop();
    tickAt(host, '2026-12-01T09:12');
    expect(panelOf(host).schedule.pulse).toBe(`On. Last run 1 Dec 09:12 by ${OWNER}, next 1 Jan`);
    expect(pulseIn(host)).toBe(`On. Last run 1 Dec 09:12 by ${OWNER}, next 1 Jan`);
  });

  test('is late when nothing has run for more than two days, not before', () => {
    const host = scheduledShop();
    tickAt(host, '2026-12-01T09:12');
    host.setNow('2026-12-03T23:00');
    expect(panelOf(host).schedule.warnings).toEqual([]);
    host.setNow('2026-12-04T00:10');
    expect(panelOf(host).schedule.warnings.join()).toContain(
      'The schedule is late. It last ran on 1 Dec 09:12.',
    );
  });

  test('has stopped when Google has lost the trigger', () => {
    const host = scheduledShop();
    host.evaluate(`ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))`);
    expect(panelOf(host).schedule.warnings.join()).toContain('Your schedule has stopped');
  });

  test('tells when Google wants permission again, with the way to give it, and what cannot be done until then', () => {
    const host = adoptedShop(ROWS, {
      grantedScopes: ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    });
    const { warnings, permissionUrl } = panelOf(host).schedule;
    const refused = ask(host, 'setSchedule', { isOn: true });
    expect([warnings.join(), permissionUrl.slice(0, 8), refused.code]).toEqual([
      expect.stringContaining('Google needs your OK again'),
      'https://',
      'no-rights',
    ]);
  });
});

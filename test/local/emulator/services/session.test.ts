import { createHost } from '../../../../local/emulator';

describe('Session', () => {
  test('knows the user, the language and the zone of the script', () => {
    const host = createHost({ user: 'ada@example.com', scriptZone: 'Europe/Berlin', locale: 'de_DE' });
    expect(
      host.evaluate(
        '[Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]',
      ),
    ).toEqual(['ada@example.com', 'de', 'Europe/Berlin']);
  });

  test('takes the zone of the manifest', () => {
    expect(createHost({ manifest: { timeZone: 'Asia/Tokyo' } }).evaluate('new Date().getHours()')).toBe(23);
  });
});

describe('MailApp', () => {
  test.each([
    ['"a@example.com", "S", "B"', { to: 'a@example.com', subject: 'S', body: 'B', options: {} }],
    [
      '{ to: "a@example.com", subject: "S", htmlBody: "<b>" }',
      { to: 'a@example.com', subject: 'S', body: '', options: { htmlBody: '<b>' } },
    ],
    ['"a@example.com", "r@example.com", "S", "B"', { subject: 'S', options: { replyTo: 'r@example.com' } }],
  ])('records sendEmail(%s)', (args, expected) => {
    const host = createHost();
    host.evaluate(`MailApp.sendEmail(${args})`);
    expect(host.mails).toMatchObject([{ from: 'owner@example.com', ...expected }]);
  });

  test('counts recipients, not mails, against a hundred a day', () => {
    const host = createHost();
    host.evaluate(
      'MailApp.sendEmail({ to: "a@example.com,b@example.com", cc: "c@example.com", subject: "" })',
    );
    expect(host.evaluate('MailApp.getRemainingDailyQuota()')).toBe(97);
  });

  test('refuses an address that is none', () => {
    expect(() => createHost().evaluate('MailApp.sendEmail("nobody", "S", "B")')).toThrow(
      'Invalid email: nobody',
    );
  });
});

describe('the log', () => {
  test('holds the lines of console and Logger', () => {
    const host = createHost();
    host.evaluate(
      'console.warn("a %s", 1, 2); console.log({ a: 1 }, [2]); Logger.log("%s and %s", "x", "y"); Logger.log(SpreadsheetApp.getActive())',
    );
    expect(host.logs.map(({ level, text }) => `${level}: ${text}`)).toEqual([
      'warn: a 1',
      'log: {"a":1} [2]',
      'Logger: x and y',
      'Logger: Spreadsheet',
    ]);
  });
});

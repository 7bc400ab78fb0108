import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('buffered writes', () => {
  test('a kill drops what was not flushed: values, formats, rows, rules, metadata, names', () => {
    const { app, book, sheet } = newWorld();
    sheet.getRange('A1').setValue('kept');
    app.flush();
    sheet.getRange('A1:B2').setValue('lost').setBackground('red').setNote('n').insertCheckboxes();
    sheet.insertRowBefore(1).hideRows(1);
    sheet.getRange('C:C').addDeveloperMetadata('k');
    book.setNamedRange('n', sheet.getRange('A1'));
    app.rollback();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['kept', ''],
      ['', ''],
    ]);
    expect([
      sheet.getRange('A1').getBackground(),
      sheet.getRange('A1').getNote(),
      sheet.getMaxRows(),
      book.getRangeByName('n'),
      book.createDeveloperMetadataFinder().find().length,
    ]).toEqual(['#ffffff', '', 1000, null, 0]);
  });

  test('any read sends what is pending', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1').setValue('x');
    sheet.getLastRow();
    app.rollback();
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('a refused write takes the later ones along and leaves the earlier ones', () => {
    const { app, sheet } = newWorld();
    sheet.getRange('A1').setValue('before');
    sheet.getRange('A2').setValue('x'.repeat(50_001));
    sheet.getRange('A3').setValue('after');
    messageOf(() => app.flush());
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['before', '', '']);
  });

  test('a new tab is there at once, whatever becomes of the run', () => {
    const { app, book } = newWorld();
    book.insertSheet('New').getRange('A1').setValue('x');
    app.rollback();
    expect(book.getSheetByName('New')?.getLastRow()).toBe(0);
  });
});

describe('rights', () => {
  test('a tab that the user may not edit refuses writes at the flush', () => {
    const { app, sheet } = newWorld();
    app.control.lockSheet('Sheet1');
    sheet.getRange('A1').setValue('x');
    expect(messageOf(() => app.flush())).toBe(PROTECTED);
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').canEdit()]).toEqual(['', false]);
  });

  test('a new protection holds back nobody who may edit the file', () => {
    const world = newWorld();
    const protection = world.sheet.protect();
    world.user = 'staff@example.com';
    world.sheet.getRange('A1').setValue('x');
    expect([world.sheet.getRange('A1').getValue(), protection.getEditors().length]).toEqual(['x', 0]);
  });

  test('a protection with editors refuses everybody else but the owner, warnings nobody', () => {
    const world = newWorld();
    const protection = world.sheet.getRange('A1:A5').protect().addEditor('boss@example.com');
    const write = () => {
      world.sheet.getRange('A2').setValue(world.user);
      return world.sheet.getRange('A2').getValue();
    };
    expect(write()).toBe('owner@example.com');
    world.user = 'staff@example.com';
    expect(messageOf(write)).toBe(PROTECTED);
    protection.setWarningOnly(true);
    expect(write()).toBe('staff@example.com');
  });

  test('the owner and the signed-in user stay editors when all are removed', () => {
    const world = newWorld();
    const protection = world.sheet.protect().addEditors(['owner@example.com', 'boss@example.com']);
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.com']);
  });

  test('a refused move leaves its source as it was', () => {
    const { app, book, sheet } = newWorld();
    book.insertSheet('Locked');
    app.control.lockSheet('Locked');
    sheet.getRange('A1').setValue('x').moveTo(book.getRange('Locked!A1'));
    expect(messageOf(() => app.flush())).toBe(PROTECTED);
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('protected cells do not keep rows elsewhere from coming, but from going', () => {
    const world = newWorld();
    world.sheet.getRange('A1:A5').protect().addEditor('boss@example.com');
    world.user = 'staff@example.com';
    world.sheet.insertRowAfter(9).deleteRow(9);
    expect(world.sheet.getMaxRows()).toBe(1000);
    world.sheet.deleteRow(2);
    expect(messageOf(() => world.app.flush())).toBe(PROTECTED);
  });

  test('unprotected ranges of a protected sheet stay open', () => {
    const world = newWorld();
    world.sheet
      .protect()
      .addEditor('boss@example.com')
      .setUnprotectedRanges([world.sheet.getRange('C1:C5')]);
    world.user = 'staff@example.com';
    expect([world.sheet.getRange('C2').canEdit(), world.sheet.getRange('B2').canEdit()]).toEqual([
      true,
      false,
    ]);
  });

  test("a sheet's protection has no notation, each protect() adds one, removed ones are gone", () => {
    const { sheet } = newWorld();
    const SHEET = member('ProtectionType', 'SHEET');
    const first = sheet.protect().setDescription('d');
    sheet.protect();
    const [read] = sheet.getProtections(SHEET);
    expect([
      read?.getRange().getA1Notation(),
      read?.getDescription(),
      sheet.getProtections(SHEET).length,
    ]).toEqual(['', 'd', 2]);
    first.remove();
    expect(sheet.getProtections(SHEET).length).toBe(1);
  });
});

describe('named ranges', () => {
  test('a name follows its cells; unknown names are null or throw', () => {
    const { book, sheet } = newWorld();
    book.setNamedRange('prices', sheet.getRange('B2:B9'));
    sheet.insertColumnBefore(1);
    expect([book.getRangeByName('PRICES')?.getA1Notation(), book.getRangeByName('none')]).toEqual([
      'C2:C9',
      null,
    ]);
    book.getNamedRanges()[0]?.setName('costs');
    expect(book.getRange('costs').getA1Notation()).toBe('C2:C9');
    expect(messageOf(() => book.removeNamedRange('prices'))).toContain('prices');
  });
});

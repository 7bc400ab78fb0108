import { member } from '../../../../local/emulator/sheets/enums';
import { messageOf, newWorld } from './fixture';

function columnOf(world: ReturnType<typeof newWorld>, key: string): (string | undefined)[] {
  const found = world.book.createDeveloperMetadataFinder().withKey(key).find();
  return found.map((item) => item.getLocation().getColumn()?.getA1Notation());
}

describe('developer metadata', () => {
  test.each(['B2', 'A1:B5', 'B1:B999', 'B2:B'])('%s is no place for metadata', (notation) => {
    const { sheet } = newWorld();
    expect(messageOf(() => sheet.getRange(notation).addDeveloperMetadata('k'))).toBe(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  test('adding gives the range back, and the item is visible in the document by default', () => {
    const { sheet } = newWorld();
    const range = sheet.getRange('B:B');
    expect(range.addDeveloperMetadata('k', 'v')).toBe(range);
    const [item] = range.getDeveloperMetadata();
    expect([item?.getKey(), item?.getValue(), item?.getVisibility()]).toEqual([
      'k',
      'v',
      member('DeveloperMetadataVisibility', 'DOCUMENT'),
    ]);
  });

  test('a cell in a tagged column has no metadata of its own, and is found as intersecting', () => {
    const { sheet } = newWorld();
    sheet.getRange('B:B').addDeveloperMetadata('k');
    const cell = sheet.getRange('B7');
    const finder = cell.createDeveloperMetadataFinder();
    expect([
      cell.getDeveloperMetadata().length,
      finder.find().length,
      finder.onIntersectingLocations().find().length,
    ]).toEqual([0, 0, 1]);
  });

  test('a column tag follows insertions, moves and deletions left of it', () => {
    const world = newWorld();
    const { sheet } = world;
    sheet.getRange('C:C').addDeveloperMetadata('k');
    sheet.insertColumnBefore(1);
    const inserted = columnOf(world, 'k');
    sheet.deleteColumns(1, 2);
    const deleted = columnOf(world, 'k');
    sheet.moveColumns(sheet.getRange('B:B'), 6);
    expect([inserted, deleted, columnOf(world, 'k')]).toEqual([['D:D'], ['B:B'], ['E:E']]);
  });

  test('a tag disappears with its column', () => {
    const world = newWorld();
    world.sheet.getRange('C:C').addDeveloperMetadata('k');
    world.sheet.deleteColumn(3);
    expect(columnOf(world, 'k')).toEqual([]);
  });

  test('a row tag follows its row', () => {
    const { sheet, book } = newWorld();
    sheet.getRange('5:5').addDeveloperMetadata('k');
    sheet.insertRowsBefore(2, 3);
    expect(book.createDeveloperMetadataFinder().find()[0]?.getLocation().getRow()?.getA1Notation()).toBe(
      '8:8',
    );
  });

  test('finders narrow down by key, value, kind of place and sheet', () => {
    const { book, sheet } = newWorld();
    book.addDeveloperMetadata('a', '1');
    sheet.addDeveloperMetadata('a', '2');
    book.insertSheet('Other').addDeveloperMetadata('b', '1');
    const finder = () => book.createDeveloperMetadataFinder();
    const counts = [
      finder().withKey('a').find(),
      finder().withValue('1').find(),
      finder().withLocationType(member('DeveloperMetadataLocationType', 'SHEET')).find(),
      sheet.createDeveloperMetadataFinder().find(),
    ];
    expect(counts.map((found) => found.length)).toEqual([2, 2, 2, 1]);
  });

  test('keys need not be unique; items change, move and go one by one', () => {
    const { book, sheet } = newWorld();
    book.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2');
    const [first, second] = book.getDeveloperMetadata();
    first?.setValue('9').moveToColumn(sheet.getRange('D:D'));
    second?.remove();
    const left = book.createDeveloperMetadataFinder().find();
    expect(left.map((item) => [item.getValue(), item.getLocation().getColumn()?.getA1Notation()])).toEqual([
      ['9', 'D:D'],
    ]);
  });
});

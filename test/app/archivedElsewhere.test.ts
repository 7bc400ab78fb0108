/** Another column is taken for Archived on: who would come back is said before. */
import type { MappingView } from '../../src/rpc/mappingView';
import { adopt, linesOf, openShop, use, typeFor } from './shop';

const ROWS = [
  ['Name', 'Phone', 'Archived on', 'Left'],
  ['Ana Adams', '413-555-0101', '2026-01-05', ''],
  ['Ben Brown', '413-555-0102', '2026-02-05', '2026-02-05'],
  ['Cy Cole', '413-555-0103', '', ''],
];

const MAPPINGS = {
  other: { Name: 'name', Phone: 'phone', Left: 'archivedOn' },
  none: { Name: 'name', Phone: 'phone' },
  same: { Name: 'name', Phone: 'phone', 'Archived on': 'archivedOn' },
};

function changesWith(mapping: object, edit?: string): string {
  const host = openShop(ROWS);
  adopt(host);
  use(host, 'whoNeedsFollowUp');
  if (edit !== undefined) typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Left' }, edit);
  expect(linesOf(host, 'Customers').map(({ Status }) => Status)[0]).toBe('Archived');
  const { value } = host.scriptRun('rpc', 'readMapping', { tab: 'Customers', mapping }) as {
    value: MappingView;
  };
  return value.changes.join('\n');
}

test('another column brings back those who are not in it', () => {
  expect(changesWith(MAPPINGS.other)).toContain('1 person comes back who is archived in "Archived on" only');
});

test('none brings back all', () => {
  expect(changesWith(MAPPINGS.none)).toContain('2 people come back who are archived in "Archived on" only');
});

test.each<[string, object, string | undefined]>([
  ['the same column', MAPPINGS.same, undefined],
  ['another that says the same', MAPPINGS.other, '2026-03-01'],
])('%s brings back nobody', (_, mapping, edit) => {
  expect(changesWith(mapping, edit)).not.toContain('back');
});

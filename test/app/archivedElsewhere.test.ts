/** Another column is taken for Archived on, or for Next follow-up: who would come back is said before. */
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

test('who is put off in one column only is said too, who is so in both, or was until today, is not', () => {
  const host = openShop([
    ['Name', 'Phone', 'Next follow-up', 'Ring on'],
    ['Ana Adams', '413-555-0101', '2026-12-05', ''],
    ['Ben Brown', '413-555-0102', '2026-12-05', '2026-12-24'],
    ['Cy Cole', '413-555-0103', '2026-11-20', ''],
    ['Di Dow', '413-555-0104', '2026-12-05', '2026-11-01'],
  ]);
  adopt(host);
  const mapping = { Name: 'name', Phone: 'phone', 'Ring on': 'nextFollowUpOn' };
  const { value } = host.scriptRun('rpc', 'readMapping', { tab: 'Customers', mapping }) as {
    value: MappingView;
  };
  expect(value.changes.join('\n')).toContain('2 people come back who are put off in "Next follow-up" only');
});

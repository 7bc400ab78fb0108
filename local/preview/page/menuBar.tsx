/** The menu bar: what a spreadsheet offers by itself, and the menus that the script has made. */
import { useRef } from 'react';
import type { MenuEntry } from '../../emulator';
import type { PreviewState, ShownTab } from '../protocol';
import { Menu, type MenuLine } from './menu';
import type { Selection } from './gridSheet';
import type { Replacing } from './replacing';
import type { Do } from './useBook';

interface MenuBarProps {
  readonly state: PreviewState;
  readonly tab: ShownTab | undefined;
  readonly selection: Selection;
  readonly replacing: Replacing;
  readonly perform: Do;
}

export function MenuBar({ state, tab, selection, replacing, perform }: MenuBarProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <nav className="menu-bar" aria-label="Menus">
      <Menu
        label="File"
        lines={fileLines(tab, perform, {
          choose: () => file.current?.click(),
          startOver: replacing.startOver,
        })}
      />
      <Menu label="Edit" lines={editLines(state.undo, perform)} />
      <Menu label="Data" lines={dataLines(tab, selection.column[0], perform)} />
      {state.menus.map((menu) => (
        <Menu
          key={menu.caption}
          label={menu.caption || 'Extensions'}
          lines={scriptLines(menu.entries, perform)}
        />
      ))}
      <input
        ref={file}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label="A CSV file"
        onChange={({ currentTarget: input }) => {
          replacing.open(input.files?.[0]);
          // The same file may be chosen again.
          input.value = '';
        }}
      />
    </nav>
  );
}

function fileLines(
  tab: ShownTab | undefined,
  perform: Do,
  { choose, startOver }: { choose: () => void; startOver: () => void },
): (MenuLine | null)[] {
  return [
    { label: 'Open my CSV…', onChoose: choose },
    { label: 'Save this tab as CSV', isDisabled: !tab, onChoose: () => void saveTab(tab, perform) },
    null,
    { label: 'Start over with the demo shop…', onChoose: startOver },
  ];
}

function editLines(undo: string | null, perform: Do): MenuLine[] {
  const label = undo === null ? 'Undo' : `Undo ${undo}`;
  return [{ label, hint: 'Ctrl+Z', isDisabled: undo === null, onChoose: () => void perform('undo', {}) }];
}

function dataLines(tab: ShownTab | undefined, column: number, perform: Do): MenuLine[] {
  const sort = (isAscending: boolean) => {
    if (tab) void perform('sort', { tab: tab.id, column: column + 1, isAscending });
  };
  const letter = columnLetter(column);
  return [
    { label: `Sort by column ${letter}, A to Z`, isDisabled: !tab, onChoose: () => sort(true) },
    { label: `Sort by column ${letter}, Z to A`, isDisabled: !tab, onChoose: () => sort(false) },
  ];
}

function scriptLines(entries: readonly MenuEntry[], perform: Do): (MenuLine | null)[] {
  return entries.flatMap((entry): (MenuLine | null)[] => {
    if (entry.kind === 'separator') return [null];
    if (entry.kind === 'menu') return [null, ...scriptLines(entry.entries, perform)];
    const { caption: label, functionName } = entry;
    return [{ label, onChoose: () => void perform('command', { functionName, label }, label) }];
  });
}

/** `A` for 0. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

async function saveTab(tab: ShownTab | undefined, perform: Do): Promise<void> {
  if (!tab) return;
  const outcome = await perform('csv', { tab: tab.id });
  if (!outcome.ok) return;
  const address = URL.createObjectURL(new Blob([outcome.value as string], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${tab.name}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}

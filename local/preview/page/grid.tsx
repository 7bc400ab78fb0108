/** The grid: fortune-sheet draws a tab as the server shows it; what is done to it is carried out elsewhere. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type UIEvent } from 'react';
import { Workbook } from '@fortune-sheet/react';
import '@fortune-sheet/react/dist/index.css';
import type { ShownTab } from '../protocol';
import type { Do } from './useBook';
import { GridControl } from './gridControl';
import { catchKeys, catchPaste, closeMenu } from './gridKeys';
import { gridSheet, structureOf, type Selection } from './gridSheet';

export interface GridProps {
  readonly tab: ShownTab;
  readonly jump: { readonly row: number; readonly column: number } | null;
  readonly perform: Do;
  onSelect(selection: Selection): void;
}

/** What the emulator can do as well. */
const CONTEXT_MENU = ['copy', 'paste', '|', 'insert-row', 'insert-column', 'delete-row', 'delete-column'];

const LOOKS = {
  lang: 'en',
  currency: '$',
  showToolbar: false,
  showSheetTabs: false,
  cellContextMenu: CONTEXT_MENU,
  headerContextMenu: CONTEXT_MENU,
  defaultColWidth: 100,
  defaultRowHeight: 24,
  rowHeaderWidth: 46,
  columnHeaderHeight: 24,
};

/** One tab; another tab is another grid. */
export function Grid({ tab, jump, perform, onSelect }: GridProps) {
  const [generation, setGeneration] = useState(0);
  const [control] = useState(() => {
    const remake = () => setGeneration((count) => count + 1);
    return new GridControl(tab, { perform, onSelect, remake });
  });
  const structure = useMemo(() => structureOf(tab), [tab]);
  const key = `${structure}:${generation}`;
  // Read once for each key; what comes later is put in by steps.
  const data = useMemo(() => [gridSheet(tab, control.selected)], [key]);
  useDrawing(control, tab, key);
  useRedraw(control, key);
  useEffect(() => {
    window.addEventListener('keydown', closeMenu, true);
    return () => window.removeEventListener('keydown', closeMenu, true);
  }, []);
  useEffect(() => {
    if (jump) control.jump(jump);
  }, [jump]);
  return (
    <div
      className="grid"
      onKeyDownCapture={(event) => catchKeys(event, control)}
      onPasteCapture={(event) => catchPaste(event, control)}
      onScrollCapture={(event) => keepScroll(event, control)}
    >
      <Workbook
        key={key}
        ref={(book) => {
          control.book = book;
        }}
        data={data}
        hooks={control.hooks}
        onOp={(ops) => control.hear(ops)}
        {...LOOKS}
      />
    </div>
  );
}

/** Cells are put in one by one while the structure stays; else React has made a new grid from the same tab. */
function useDrawing(control: GridControl, tab: ShownTab, key: string): void {
  const drawnKey = useRef(key);
  useLayoutEffect(() => {
    if (drawnKey.current === key) control.show(tab);
    else control.adopt(tab);
    drawnKey.current = key;
  }, [control, tab, key]);
  useEffect(() => () => control.close(), [control]);
}

/** A new grid with frozen rows stays blank until something moves; a resize makes it draw, where the old one had been scrolled to. */
function useRedraw(control: GridControl, key: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      window.dispatchEvent(new Event('resize'));
      control.book?.scroll(control.scrolled);
    });
    return () => cancelAnimationFrame(frame);
  }, [control, key]);
}

function keepScroll({ target }: UIEvent, control: GridControl): void {
  if (!(target instanceof HTMLElement)) return;
  const { scrollTop, scrollLeft } = target;
  if (target.classList.contains('luckysheet-scrollbar-y'))
    control.scrolled = { ...control.scrolled, scrollTop };
  if (target.classList.contains('luckysheet-scrollbar-x'))
    control.scrolled = { ...control.scrolled, scrollLeft };
}

/** The grid: fortune-sheet draws, the emulator decides what typed text means, and the answer is drawn again. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Workbook, type WorkbookInstance } from '@fortune-sheet/react';
import type { Op } from '@fortune-sheet/core';
import '@fortune-sheet/react/dist/index.css';
import type { ShownTab } from '../protocol';
import type { Do } from './useBook';
import { findTyped, layDown, readPasted, stepsTo, type Typed } from './gridEdits';
import { catchKeys, catchPaste, type KeyTools } from './gridKeys';
import { gridSheet, structureOf, type Selection } from './gridSheet';
import { readTable } from './pastedTable';

/** More changed cells than this are drawn faster from scratch. */
const MAX_STEPS = 3000;
/** Milliseconds after which a resting selection is told to the server. */
const SELECTION_REST = 120;

interface GridProps {
  readonly tab: ShownTab;
  readonly jump: { readonly row: number; readonly column: number } | null;
  readonly perform: Do;
  onSelect(selection: Selection): void;
}

/** What the emulator can do as well. */
const CONTEXT_MENU = ['copy', 'paste', '|', 'insert-row', 'insert-column', 'delete-row', 'delete-column'];
const START: Selection = { row: [0, 0], column: [0, 0] };

export function Grid({ tab, jump, perform, onSelect }: GridProps) {
  const book = useRef<WorkbookInstance>(null);
  const drawn = useRef<ShownTab>(tab);
  const touched = useRef(new Set<string>());
  const selection = useRef<Selection>(START);
  const [generation, setGeneration] = useState(0);
  const structure = useMemo(() => structureOf(tab), [tab]);
  const key = `${structure}:${generation}`;
  const drawnKey = useRef(key);
  // Read once for each key; what comes later is put in by steps.
  const data = useMemo(() => [gridSheet(tab, selection.current)], [key]);

  // Cells are put in one by one while the structure stays; else React makes a new grid from the same tab.
  useLayoutEffect(() => {
    const old = drawn.current;
    drawn.current = tab;
    if (drawnKey.current !== key) {
      drawnKey.current = key;
      touched.current.clear();
      return;
    }
    const steps = stepsTo(tab, old.cells, touched.current);
    touched.current.clear();
    if (steps.length > MAX_STEPS) setGeneration((count) => count + 1);
    else if (steps.length > 0) book.current?.applyOp(steps);
  }, [tab, key]);

  const type = useCallback(
    async (cells: readonly Typed[]) => {
      if (cells.length === 0) return;
      cells.forEach(({ row, column }) => touched.current.add(`${row - 1}_${column - 1}`));
      await perform('type', { tab: tab.id, cells });
      // A refused text changes nothing on the server: what it showed before is drawn again.
      const steps = stepsTo(drawn.current, drawn.current.cells, touched.current);
      touched.current.clear();
      if (steps.length > 0) book.current?.applyOp(steps);
    },
    [perform, tab.id],
  );

  useRedraw(key);
  const onOp = useOps({ book, drawn, type, perform, remake: () => setGeneration((count) => count + 1) });
  const hooks = useHooks({ tab, drawn, selection, type, perform, onSelect });

  useEffect(() => {
    if (!jump) return;
    const place = { row: [jump.row - 1, jump.row - 1], column: [jump.column - 1, jump.column - 1] };
    book.current?.setSelection([place]);
    book.current?.scroll({ targetRow: Math.max(0, jump.row - 2) });
  }, [jump]);

  const keys: KeyTools = {
    selection: () => selection.current,
    select: (row, column) => book.current?.setSelection([{ row: [row, row], column: [column, column] }]),
    paste: (content) => hooks.beforePaste(undefined, content),
    turnTick: (row, column) => hooks.turnTick(row, column),
  };
  return (
    <div
      className="grid"
      onKeyDownCapture={(event) => catchKeys(event, keys)}
      onPasteCapture={(event) => catchPaste(event, keys)}
    >
      <Workbook
        key={key}
        ref={book}
        data={data}
        onOp={onOp}
        hooks={hooks}
        lang="en"
        currency="$"
        showToolbar={false}
        showSheetTabs={false}
        cellContextMenu={CONTEXT_MENU}
        headerContextMenu={CONTEXT_MENU}
        defaultColWidth={100}
        defaultRowHeight={24}
        rowHeaderWidth={46}
        columnHeaderHeight={24}
      />
    </div>
  );
}

/** A new grid with frozen rows stays blank until something moves; a resize makes it draw. */
function useRedraw(key: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => window.dispatchEvent(new Event('resize')));
    return () => cancelAnimationFrame(frame);
  }, [key]);
}

interface OpsTools {
  readonly book: React.RefObject<WorkbookInstance>;
  readonly drawn: React.MutableRefObject<ShownTab>;
  readonly perform: Do;
  type(cells: readonly Typed[]): Promise<void>;
  remake(): void;
}

interface LinesOp {
  readonly type: 'row' | 'column';
  readonly index: number;
  readonly count: number;
  readonly direction: 'lefttop' | 'rightbottom';
  readonly start: number;
  readonly end: number;
}

/** What fortune-sheet has done by itself is only a signal: rows and columns are told, cells and widths compared. */
function useOps({ book, drawn, type, perform, remake }: OpsTools) {
  const isWaiting = useRef(false);
  const compare = () => {
    isWaiting.current = false;
    const sheet = book.current?.getAllSheets()[0];
    const tab = drawn.current;
    if (!sheet || sheet.id !== String(tab.id)) return;
    void type(findTyped(sheet.data ?? [], tab.cells));
    Object.entries(sheet.config?.columnlen ?? {}).forEach(([column, width]) => {
      const known = tab.columnWidths[Number(column)];
      if (known !== undefined && known > 0 && Math.round(width) !== known)
        void perform('resize', { tab: tab.id, column: Number(column) + 1, width: Math.round(width) });
    });
  };
  return (ops: Op[]) => {
    const lines = ops.find(({ op }) => op === 'insertRowCol' || op === 'deleteRowCol');
    if (lines) {
      void changeLines(lines, { id: drawn.current.id, perform }).then(remake);
      return;
    }
    if (isWaiting.current || !ops.some(({ path }) => path[0] === 'data' || path[0] === 'config')) return;
    isWaiting.current = true;
    setTimeout(compare);
  };
}

async function changeLines({ op, value }: Op, { id, perform }: { id: number; perform: Do }): Promise<void> {
  const { type: axis, index, count, direction, start, end } = value as LinesOp;
  if (op === 'deleteRowCol')
    await perform('remove', { tab: id, axis, at: start + 1, count: end - start + 1 });
  else await perform('insert', { tab: id, axis, at: index + (direction === 'lefttop' ? 1 : 2), count });
}

interface HookTools {
  readonly tab: ShownTab;
  readonly drawn: React.MutableRefObject<ShownTab>;
  readonly selection: React.MutableRefObject<Selection>;
  readonly perform: Do;
  type(cells: readonly Typed[]): Promise<void>;
  onSelect(selection: Selection): void;
}

/** Typed and pasted text goes to the emulator, not into the grid; a click on a tick box turns it. */
function useHooks(tools: HookTools) {
  const latest = useRef(tools);
  latest.current = tools;
  const rest = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(rest.current), []);
  return useMemo(() => {
    let lastTyped: string | undefined;
    let isPressed = false;
    const typeLater = (cells: Typed[]) => setTimeout(() => void latest.current.type(cells));
    const turnTick = (row: number, column: number) => {
      const cell = latest.current.drawn.current.cells[row]?.[column] ?? null;
      if (cell === null || typeof cell === 'string' || cell.isChecked === undefined) return false;
      typeLater([{ row: row + 1, column: column + 1, text: cell.isChecked ? 'FALSE' : 'TRUE' }]);
      return true;
    };
    return {
      beforeUpdateCell(r: number, c: number, value: unknown) {
        const { drawn, selection } = latest.current;
        const { cells } = drawn.current;
        const text = typeof value === 'string' ? value.replace(/\n$/, '') : '';
        // React may repeat the step that ended an edit, while the editor already holds the next cell's text.
        const isRepeated =
          r !== selection.current.row[0] || c !== selection.current.column[0] || text === lastTyped;
        lastTyped = text;
        setTimeout(() => (lastTyped = undefined));
        if (isRepeated) return false;
        const [known] = findTyped([[{ v: text, m: text }]], [[cells[r]?.[c] ?? null]]);
        if (known) typeLater([{ row: r + 1, column: c + 1, text }]);
        return false;
      },
      beforePaste(_: unknown, content: string) {
        const { row, column } = latest.current.selection.current;
        const rows = readPasted(content, readTable);
        typeLater(layDown(rows, { row: row[0] + 1, column: column[0] + 1 }));
        return false;
      },
      afterSelectionChange(_: string, { row, column }: { row: number[]; column: number[] }) {
        const { tab, perform, selection, onSelect } = latest.current;
        const [top = 0, bottom = top] = row;
        const [left = 0, right = left] = column;
        const now: Selection = { row: [top, bottom], column: [left, right] };
        // fortune-sheet calls at each drawing.
        if (JSON.stringify(now) === JSON.stringify(selection.current)) return;
        selection.current = now;
        onSelect(now);
        clearTimeout(rest.current);
        const size = { rows: bottom - top + 1, columns: right - left + 1 };
        const place = { tab: tab.id, row: top + 1, column: left + 1, ...size };
        rest.current = setTimeout(() => void perform('select', place), SELECTION_REST);
      },
      beforeCellMouseDown(_: unknown, { row, column }: { row: number; column: number }) {
        if (!isPressed) turnTick(row, column);
        isPressed = true;
        setTimeout(() => (isPressed = false));
        return true;
      },
      turnTick,
    };
  }, []);
}

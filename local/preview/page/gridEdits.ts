/** Finds out what a person has done to the grid by comparing it with what the server showed; pure. */
import type { Cell, CellMatrix, Op } from '@fortune-sheet/core';
import type { ShownCell, ShownTab } from '../protocol';
import { drawnText, gridCell } from './gridSheet';

/** A text put into a cell, counted from 1. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Grid = readonly (readonly ShownCell[])[];

/** What stands in a cell of the grid, as a person would read it. */
export function readCell(cell: Cell | null | undefined): string {
  if (!cell) return '';
  const parts = cell.ct?.s as readonly { v?: string }[] | undefined;
  if (cell.ct?.t === 'inlineStr' && parts) return parts.map(({ v = '' }) => v).join('');
  return String(cell.m ?? cell.v ?? '');
}

/** The cells of the grid that hold another text than the server's. */
export function findTyped(drawn: CellMatrix, cells: Grid): Typed[] {
  return drawn.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const text = readCell(cell);
      return text === drawnText(cells[r]?.[c]) ? [] : [{ row: r + 1, column: c + 1, text }];
    }),
  );
}

/** The steps that make the drawn cells what the server shows now; `touched` are drawn again whatever they were. */
export function stepsTo(tab: ShownTab, from: Grid, touched: ReadonlySet<string>): Op[] {
  const rows = Math.max(from.length, tab.cells.length);
  const ops: Op[] = [];
  for (let r = 0; r < rows; r += 1) {
    const columns = Math.max(from[r]?.length ?? 0, tab.cells[r]?.length ?? 0);
    for (let c = 0; c < columns; c += 1) {
      const [old, now] = [from[r]?.[c] ?? null, tab.cells[r]?.[c] ?? null];
      if (!touched.has(`${r}_${c}`) && !isSame(old, now)) ops.push(step(tab.id, [r, c], gridCell(now)));
    }
  }
  return [...ops, ...[...touched].map((place) => touchedStep(tab, place))];
}

/** A touched cell may lie beyond what is used. */
function touchedStep(tab: ShownTab, place: string): Op {
  const [r = 0, c = 0] = place.split('_').map(Number);
  return step(tab.id, [r, c], gridCell(tab.cells[r]?.[c]));
}

/** The typed texts as they are, until the server says what they mean. */
export function provisionalSteps(tab: ShownTab, typed: readonly Typed[]): Op[] {
  return typed.map(({ row, column, text }) => {
    const [r, c] = [row - 1, column - 1];
    const shown = tab.cells[r]?.[c];
    const isTick = typeof shown === 'object' && shown?.isChecked !== undefined;
    if (isTick) return step(tab.id, [r, c], gridCell({ ...shown, isChecked: text === 'TRUE' }));
    const looks = typeof shown === 'object' ? shown : null;
    return step(tab.id, [r, c], gridCell({ ...looks, text }));
  });
}

function step(tab: number, [r, c]: readonly [number, number], value: Cell | null): Op {
  return { op: 'replace', id: String(tab), path: ['data', r, c], value };
}

function isSame(a: ShownCell, b: ShownCell): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

/** A pasted table as rows of texts: HTML of another spreadsheet, or text with tabs. */
export function readPasted(content: string, parse: (html: string) => string[][] | undefined): string[][] {
  const table = /<table\b/i.test(content) ? parse(content) : undefined;
  if (table) return table;
  const lines = content.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Rows laid down with their upper left corner at a place, counted from 1. */
export function layDown(rows: readonly (readonly string[])[], at: { row: number; column: number }): Typed[] {
  return rows.flatMap((line, r) => line.map((text, c) => ({ row: at.row + r, column: at.column + c, text })));
}

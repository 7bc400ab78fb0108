/** Keys and pastes that the grid itself gets wrong, caught before it sees them. */
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Selection } from './gridSheet';

/** What the keys do to the grid. */
export interface KeyTools {
  /** The upper left cell that is selected, counted from 0. */
  selection(): Selection;
  moveTo(row: number, column: number): void;
  paste(content: string): unknown;
  /** Turns the tick box there; says whether there is one. */
  turnTick(row: number, column: number): boolean;
}

const EDITOR = 'luckysheet-rich-text-editor';
const ENTER = 13;

/** Whether a cell is being edited: only then the grid's editor lies above the cells. */
export function isEditing(): boolean {
  const box = document.querySelector<HTMLElement>('.luckysheet-input-box');
  return box !== null && Number(getComputedStyle(box).zIndex) > 0;
}

export function catchKeys(event: KeyboardEvent, tools: KeyTools): void {
  const { row, column } = tools.selection();
  if (event.key === 'Tab' && isEditing()) {
    event.preventDefault();
    event.stopPropagation();
    endEdit();
    // Enter has gone down; Tab goes sideways.
    setTimeout(() => tools.moveTo(row[0], Math.max(0, column[0] + (event.shiftKey ? -1 : 1))));
  } else if (event.key === ' ' && !isEditing() && tools.turnTick(row[0], column[0])) {
    event.preventDefault();
    event.stopPropagation();
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v' && !isEditing()) {
    // The grid would begin to edit; the browser's paste comes all the same.
    event.stopPropagation();
  }
}

export function catchPaste(event: ClipboardEvent, tools: KeyTools): void {
  if (isEditing() || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.stopPropagation();
  const { clipboardData } = event;
  const content = clipboardData.getData('text/html') || clipboardData.getData('text/plain');
  if (content !== '') tools.paste(content);
}

function endEdit(): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: ENTER, bubbles: true, cancelable: true };
  document.getElementById(EDITOR)?.dispatchEvent(new KeyboardEvent('keydown', key));
}

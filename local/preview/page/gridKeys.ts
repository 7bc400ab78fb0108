/** Keys and pastes that the grid itself gets wrong, caught before it sees them. */
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from './gridSheet';

/** What the keys do to the grid. */
export interface KeyTools {
  /** The upper left cell that is selected, counted from 0. */
  selection(): Selection;
  paste(content: string): unknown;
  /** Turns the tick box there; says whether there is one. */
  turnTick(row: number, column: number): boolean;
}

const EDITOR = 'luckysheet-rich-text-editor';
/** Keys as the grid reads them. */
const KEYS = {
  Enter: { key: 'Enter', keyCode: 13 },
  ArrowLeft: { key: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { key: 'ArrowUp', keyCode: 38 },
  ArrowRight: { key: 'ArrowRight', keyCode: 39 },
};

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
    // Enter ends the edit and goes down; back up, then sideways.
    const side = event.shiftKey ? KEYS.ArrowLeft : KEYS.ArrowRight;
    for (const key of [KEYS.Enter, KEYS.ArrowUp, side]) flushSync(() => press(key));
  } else if (event.key === ' ' && !isEditing() && tools.turnTick(row[0], column[0])) {
    event.preventDefault();
    event.stopPropagation();
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v' && !isEditing()) {
    // The grid would begin to edit; the browser's paste comes all the same.
    event.stopPropagation();
  }
}

/** Escape closes the grid's context menu, which listens for nothing but a press beside it. */
export function closeMenu(event: { key: string }): void {
  const besideMenu = document.querySelector('.fortune-popover-backdrop');
  if (event.key === 'Escape' && document.querySelector('.fortune-context-menu') !== null)
    besideMenu?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
}

export function catchPaste(event: ClipboardEvent, tools: KeyTools): void {
  if (isEditing() || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.stopPropagation();
  const { clipboardData } = event;
  const content = clipboardData.getData('text/html') || clipboardData.getData('text/plain');
  if (content !== '') tools.paste(content);
}

function press(key: (typeof KEYS)[keyof typeof KEYS]): void {
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
  document.getElementById(EDITOR)?.dispatchEvent(event);
}

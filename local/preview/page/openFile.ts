/** Opens a table of the owner's, chosen from the menu or dropped onto the page. */
import { useEffect } from 'react';
import type { Do } from './useBook';

/** Puts the table in place of what is there; whether it may is asked before. */
export async function openFile(file: File | undefined, perform: Do): Promise<void> {
  if (!file) return;
  const text = await file.text();
  await perform('openCsv', { name: file.name, text }, `Opening ${file.name}`);
}

/** A file dropped anywhere on the page is opened; the browser would leave the page for it. */
export function useDrop(open: (file: File | undefined) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      allow(event);
      open(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [open]);
}

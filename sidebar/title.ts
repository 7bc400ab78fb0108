/** The title of the screen, where keyboard and screen reader go on when what had the focus is gone. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus();
}

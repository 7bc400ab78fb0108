/** Buttons in a row. */
import type { ComponentChildren } from 'preact';

export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

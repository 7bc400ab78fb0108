/** A button that does something itself, and sends no form. */
import type { ComponentProps } from 'preact';

interface Props extends Omit<ComponentProps<'button'>, 'onClick'> {
  /** What it starts may take its time; nobody waits for it here. */
  readonly onClick: () => unknown;
}

export function Button(props: Props) {
  return <button type="button" {...props} />;
}

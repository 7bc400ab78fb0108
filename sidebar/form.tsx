/** A form whose saving is ours: the page stays where it is. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly look?: 'form' | 'card' | '';
  readonly onSave: () => unknown;
  readonly children: ComponentChildren;
}

export function Form({ label, look = 'form', onSave, children }: Props) {
  const save = (event: Event) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form class={look} aria-label={label} onSubmit={save}>
      {children}
    </form>
  );
}

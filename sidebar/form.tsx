/** Forms whose saving is ours, the page stays where it is; and questions. What a click has opened comes into view. */
import type { ComponentChildren } from 'preact';

/** At once: nothing glides for those who want less motion. */
export const comeIntoView = (box: Element | null) => box?.scrollIntoView({ block: 'nearest' });

interface Props {
  readonly label: string;
  /** `form` is one that a click has opened. */
  readonly look?: 'form' | 'form always' | 'card' | '';
  readonly onSave: () => unknown;
  readonly children: ComponentChildren;
}

export function Form({ label, look = 'form', onSave, children }: Props) {
  const save = (event: Event) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form ref={look === 'form' ? comeIntoView : null} class={look} aria-label={label} onSubmit={save}>
      {children}
    </form>
  );
}

/** What is asked by buttons alone. */
export function Question({ label, children }: Pick<Props, 'label' | 'children'>) {
  return (
    <div ref={comeIntoView} class="form" role="group" aria-label={label}>
      {children}
    </div>
  );
}

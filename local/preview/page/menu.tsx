/** One menu of the menu bar, by mouse and by keyboard. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** A line of a menu; a null stands for a dividing line. */
export interface MenuLine {
  readonly label: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  onChoose(): void;
}

interface MenuProps {
  readonly label: string;
  readonly lines: readonly (MenuLine | null)[];
}

export function Menu({ label, lines }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutside(root, isOpen, () => setOpen(false));
  useEffect(() => {
    if (isOpen) items(root.current)[0]?.focus();
  }, [isOpen]);

  const close = () => {
    if (isOpen) button.current?.focus();
    setOpen(false);
  };
  const choose = (line: MenuLine) => {
    close();
    line.onChoose();
  };
  return (
    <div className="menu" ref={root} onKeyDown={(event) => onKey(event, root.current, close)}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(true)}
      >
        {label}
      </button>
      {isOpen && <MenuList label={label} lines={lines} choose={choose} />}
    </div>
  );
}

function MenuList({ label, lines, choose }: MenuProps & { choose(line: MenuLine): void }) {
  return (
    <div className="menu-list" role="menu" aria-label={label}>
      {lines.map((line, index) =>
        line ? <Line key={line.label} line={line} choose={choose} /> : <hr key={`line-${index}`} />,
      )}
    </div>
  );
}

function Line({ line, choose }: { line: MenuLine; choose(line: MenuLine): void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      disabled={line.isDisabled ?? false}
      onClick={() => choose(line)}
    >
      <span>{line.label}</span>
      {line.hint !== undefined && <kbd>{line.hint}</kbd>}
    </button>
  );
}

function items(root: HTMLElement | null): HTMLButtonElement[] {
  return [...(root?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? [])];
}

function onKey(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') close();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const all = items(root);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  all[(at + step + all.length) % all.length]?.focus();
}

/** Calls back when something outside is pressed, or Escape while the grid or nothing has the focus; inside, each has its own way with it. */
export function useOutside(root: React.RefObject<HTMLElement>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !root.current?.contains(event.target as Node)) close();
    };
    // A press inside a panel's frame never arrives here; the focus it takes does.
    const onBlur = () => close();
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('keydown', onEscape, true);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('keydown', onEscape, true);
      window.removeEventListener('blur', onBlur);
    };
  }, [root, isOpen, close]);
}

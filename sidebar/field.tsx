/** One labelled input: a line, several lines, a choice, a date, a number or a secret. */
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number' | 'password';
  readonly min?: string;
  readonly isLong?: boolean;
  readonly choices?: readonly string[];
  /** What the empty choice is called; without it there is none. */
  readonly emptyChoice?: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function Field({ label, hint, ...props }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Input {...props} id={id} hintId={hintId} />
      {hint === undefined ? null : (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

type InputProps = Omit<FieldProps, 'label' | 'hint'> & { id: string; hintId: string | undefined };

function Input({
  id,
  hintId,
  value,
  onChange,
  type = 'text',
  min,
  isLong,
  choices,
  emptyChoice,
}: InputProps) {
  const changed = (event: { currentTarget: Control }) => onChange(event.currentTarget.value);
  const common = { id, value, 'aria-describedby': hintId };
  if (choices !== undefined)
    return (
      <select {...common} onChange={changed}>
        {emptyChoice === undefined ? null : <option value="">{emptyChoice}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  if (isLong === true) return <textarea {...common} rows={2} onInput={changed} />;
  const bounds = { ...common, ...(min === undefined ? {} : { min }), onInput: changed };
  if (type === 'date') return <input {...bounds} type="date" />;
  // No browser shall offer to keep what is meant to be seen once.
  if (type === 'password') return <input {...bounds} type="password" autocomplete="new-password" />;
  return type === 'number' ? (
    <input {...bounds} type="number" />
  ) : (
    <input {...common} onInput={changed} type="text" />
  );
}

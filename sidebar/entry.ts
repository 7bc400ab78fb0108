/** What is typed into the fields of a form, all in one place. */
import { useState } from 'preact/hooks';

/** The texts, what sets one of them, and what sets them all. */
export function useEntry<Entry extends Readonly<Record<string, string>>>(first: Entry) {
  const [entry, setEntry] = useState(first);
  const set = (key: keyof Entry) => (value: string) => setEntry({ ...entry, [key]: value });
  return [entry, set, setEntry] as const;
}

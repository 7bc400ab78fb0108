/** Files for other systems, or the archive, as the window downloads them: asked for part by part, parts of one name joined. */

/** The panel's gate. */
type Ask = (
  name: string,
  args: unknown,
) => { readonly ok: boolean; readonly value?: unknown; readonly message?: string };

interface Part {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly next: string;
}

/** The texts of a format's files by name. Throws the sentence of a refusal. */
export function exportedFiles(ask: Ask, format: string): Map<string, string> {
  const files = new Map<string, string>();
  let part = '';
  do {
    const { ok, value, message } = ask('exportData', { format, part });
    if (!ok) throw new Error(message ?? 'The request was refused.');
    const answer = value as Part;
    for (const { name, text } of answer.files) files.set(name, (files.get(name) ?? '') + text);
    part = answer.next;
  } while (part !== '');
  return files;
}

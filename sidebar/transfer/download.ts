/** Gets the files of a format part by part and hands them to the browser: one as it is, several in a zip file. */
import type { TransferDesk } from './desk';
import { zipOf } from './zip';

interface Files {
  /** Texts by name, in the order in which they came. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mime: string;
}

/** What went wrong has been said when nothing is downloaded. */
export async function download(desk: TransferDesk, format: string): Promise<void> {
  const files = await desk.during('Getting your files', () => collect(desk, format));
  if (files === undefined) return;
  const names = [...files.texts.keys()];
  const [only = ''] = names;
  if (names.length === 1) hand(only, new Blob([files.texts.get(only) ?? ''], { type: files.mime }));
  else hand(`${format}.zip`, new Blob(zipOf(files.texts), { type: 'application/zip' }));
  const what = names.length === 1 ? only : `${format}.zip with ${names.length} files`;
  desk.say({ isGood: true, sentence: `Downloaded: ${what}. Keep it safe, your customers' data is in it.` });
}

async function collect(desk: TransferDesk, format: string): Promise<Files | undefined> {
  const texts = new Map<string, string>();
  let mime = '';
  let part = '';
  do {
    const answer = await desk.request('exportData', { format, part });
    if (answer === undefined) return undefined;
    for (const file of answer.files) {
      texts.set(file.name, (texts.get(file.name) ?? '') + file.text);
      mime = file.mime;
    }
    part = answer.next;
  } while (part !== '');
  return { texts, mime };
}

function hand(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers fetch what is downloaded a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

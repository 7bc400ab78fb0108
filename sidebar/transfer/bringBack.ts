/** Brings an archive back, portion after portion; what an archive is and where it may go is known elsewhere. */
import { portionsOf } from '../../src/core/exports/archive';
import type { TransferDesk } from './desk';
import { textInZip } from './zip';

/** How the name of the one file ends that holds everything. */
const ARCHIVE = 'archive.json';
export const WHICH_FILE = `Choose archive.zip as it was downloaded, or the file in it that ends in ${ARCHIVE}.`;

/** Stops at the first portion that is refused, which has been said then; choosing the file again goes on from there. */
export async function bringBack(
  desk: TransferDesk,
  file: File,
  tell: (progress: string) => void,
): Promise<void> {
  const sentence = await desk.during('Bringing it back', async () => {
    const inZip = textInZip(new Uint8Array(await file.arrayBuffer()), ARCHIVE);
    const portions = portionsOf(inZip ?? (await file.text()));
    if (portions.length === 0)
      desk.say({
        isGood: false,
        sentence: `${file.name} is no archive of Regulars. Nothing was changed. ${WHICH_FILE}`,
      });
    let last: string | undefined;
    for (const [at, portion] of portions.entries()) {
      tell(`Part ${at + 1} of ${portions.length}`);
      last = (await desk.request('restoreArchive', { portion }))?.sentence;
      if (last === undefined) break;
    }
    tell('');
    return last;
  });
  if (sentence) desk.say({ isGood: true, sentence });
}

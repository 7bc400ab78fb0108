/** Starts the preview: thread, server, page; and ends it. */
import path from 'node:path';
import { ROOT, readBundle } from '../build';
import { bundlePrograms } from './bundle';
import { EngineThread } from './engineThread';
import type { EngineData, Opened } from './protocol';
import { PreviewServer } from './server';

/** Where the spreadsheet is kept between two starts; git knows nothing of it. */
const STATE_FILE = path.join(ROOT, '.preview', 'state.json');

export interface PreviewOptions extends Pick<EngineData, 'zone' | 'today' | 'isFresh' | 'list'> {
  readonly port: number;
  readonly stateFile?: string;
}

/** A running preview. */
export interface Preview {
  readonly address: string;
  readonly opened: Opened;
  close(): Promise<void>;
}

/** Rejects with one sentence when the port is taken or the list cannot be set up. */
export async function startPreview({ port, ...data }: PreviewOptions): Promise<Preview> {
  const bundle = readBundle();
  const programs = await bundlePrograms();
  const server = new PreviewServer(programs);
  const address = await server.listen(port);
  const thread = new EngineThread(programs.thread, { stateFile: STATE_FILE, ...bundle, ...data }, server);
  server.connect(thread);
  const close = async () => {
    server.close();
    await thread.close();
  };
  try {
    return { address, opened: await thread.opened, close };
  } catch (error) {
    await close();
    throw error;
  }
}

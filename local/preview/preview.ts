/** Starts the preview: server, thread, page; and ends it. */
import path from 'node:path';
import { ROOT, readBundle } from '../build';
import { bundlePrograms } from './bundle';
import { EngineThread } from './engineThread';
import type { EngineData, Opened } from './protocol';
import { PreviewServer } from './server';

/** Where the spreadsheet is kept between two starts; git knows nothing of it. */
const STATE_FILE = path.join(ROOT, '.preview', 'state.json');

export interface PreviewOptions extends Pick<EngineData, 'zone' | 'today' | 'isFresh' | 'list'> {
  /** 0 takes any that is free. */
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
  const server = new PreviewServer();
  const address = await server.listen(port);
  try {
    const thread = await startThread(server, data);
    const close = async () => {
      server.close();
      await thread.close();
    };
    return { address, opened: await thread.opened, close };
  } catch (error) {
    server.close();
    throw error;
  }
}

async function startThread(server: PreviewServer, data: Omit<PreviewOptions, 'port'>): Promise<EngineThread> {
  const bundle = readBundle();
  const programs = await bundlePrograms();
  const thread = new EngineThread(programs.thread, { stateFile: STATE_FILE, ...bundle, ...data }, server);
  server.serve(programs, thread);
  try {
    await thread.opened;
    return thread;
  } catch (error) {
    await thread.close();
    throw error;
  }
}

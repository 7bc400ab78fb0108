/** The page's line to the server: acts out, events in. */
import type { ActName, Acts, AnswerGiven, Outcome, PreviewEvent } from '../protocol';

const GONE =
  'The preview has been ended in the terminal. Start it again with npm start and reload this page.';

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Carries an act out; never rejects. */
export async function act<Name extends ActName>(name: Name, args: Acts[Name]): Promise<Outcome> {
  try {
    return (await post('/act', { act: name, args })) as Outcome;
  } catch {
    return { ok: false, message: GONE, hasChanged: false };
  }
}

/** Answers the question that is open. */
export function answer(given: AnswerGiven): void {
  post('/answer', given).catch(() => undefined);
}

/** Tells the server that no panel is open any more, so that a reload opens none. */
export function forgetSidebar(): void {
  post('/sidebar-closed', {}).catch(() => undefined);
}

/** Hears everything from now on; gives the way to stop. The browser connects again by itself. */
export function listen(
  onEvent: (event: PreviewEvent) => void,
  onLine: (isThere: boolean) => void,
): () => void {
  const source = new EventSource('/events');
  source.onmessage = ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as PreviewEvent);
  source.onopen = () => onLine(true);
  source.onerror = () => onLine(false);
  return () => source.close();
}

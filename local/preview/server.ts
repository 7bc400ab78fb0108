/** The preview's server at 127.0.0.1: a fixed list of addresses, all held in memory; no file can be asked for. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readPageHtml, type Programs } from './bundle';
import { isOwn, readJson } from './guard';
import type { EngineThread } from './engineThread';
import type { ActName, AnswerGiven, Frame, PreviewEvent, Question } from './protocol';

const ADDRESS = '127.0.0.1';

/** Panels may load what they could load at Google, but sit in an origin of their own and cannot reach the server. */
const FRAME_POLICY = 'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads';
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

type Reply = Pick<ServerResponse, 'writeHead' | 'end'>;

export class PreviewServer {
  private readonly server: Server;
  private readonly listeners = new Set<ServerResponse>();
  private readonly frames = new Map<number, string>();
  private state: PreviewEvent | undefined;
  private question: Question | undefined;
  private sidebar: Frame | undefined;
  private port = 0;
  private thread: EngineThread | undefined;
  private programs: Programs | undefined;
  private open: () => void = () => undefined;
  /** Who comes while the preview is starting waits. */
  private readonly opened = new Promise<void>((resolve) => (this.open = resolve));

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  /** What is served from now on, and whose acts are carried out. */
  serve(programs: Programs, thread: EngineThread): void {
    this.programs = programs;
    this.thread = thread;
    this.open();
  }

  /** Starts to listen; gives the address of the page. Rejects with one sentence when the port is taken. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error, port))));
      this.server.listen(port, ADDRESS, () => {
        const address = this.server.address();
        this.port = typeof address === 'object' && address ? address.port : port;
        resolve(`http://${ADDRESS}:${this.port}/`);
      });
    });
  }

  close(): void {
    for (const listener of this.listeners) listener.end();
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Tells every open page, and keeps what a page that is opened later has to know. */
  onEvent(event: PreviewEvent): void {
    if (event.kind === 'state') this.state = event;
    if (event.kind === 'question') this.question = event.question;
    if (event.kind === 'answered') this.question = undefined;
    if (event.kind === 'frame' && event.frame.kind === 'sidebar') this.sidebar = event.frame;
    if (event.kind === 'opened') this.sidebar = undefined;
    for (const listener of this.listeners) sendEvent(listener, event);
  }

  onPage(frame: Frame, html: string): void {
    this.frames.set(frame.id, html);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?');
    const frame = /^\/frame\/(\d+)$/.exec(path);
    try {
      if (!isOwn(request, this.port)) return refuse(response, 403, 'This is not your page.');
      await this.opened;
      if (request.method === 'POST') await this.carryOut(path, request, response);
      else if (request.method !== 'GET') refuse(response, 405, 'Not here.');
      else if (path === '/events') this.subscribe(response);
      else if (frame) this.serveFrame(Number(frame[1]), response);
      else this.serveOwn(path, response);
    } catch {
      refuse(response, 400, 'That could not be read.');
    }
  }

  private async carryOut(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    if (path === '/answer') {
      const given = body as AnswerGiven;
      if (given.id === this.question?.id) this.thread?.answer(given);
      return serve(response, 'application/json', '{}');
    }
    if (path === '/sidebar-closed') {
      this.sidebar = undefined;
      return serve(response, 'application/json', '{}');
    }
    if (path !== '/act' || !this.thread) return refuse(response, 404, 'There is nothing here.');
    const { act, args } = body as { act: ActName; args: unknown };
    serve(response, 'application/json', JSON.stringify(await this.thread.act(act, args)));
  }

  private subscribe(response: ServerResponse): void {
    response.writeHead(200, headers('text/event-stream'));
    response.write(': hello\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
    if (this.state) sendEvent(response, this.state);
    if (this.sidebar) sendEvent(response, { kind: 'frame', frame: this.sidebar });
    if (this.question) sendEvent(response, { kind: 'question', question: this.question });
  }

  /** A panel's own page with `google.script` put in front of its scripts. */
  private serveFrame(id: number, response: ServerResponse): void {
    const html = this.frames.get(id);
    if (html === undefined || !this.programs) return refuse(response, 404, 'This panel is closed.');
    const bridge = `<script>${this.programs.bridge.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
    const opened = /<head\b[^>]*>/i.test(html)
      ? html.replace(/<head\b[^>]*>/i, (head) => head + bridge)
      : bridge + html;
    response.writeHead(200, { ...headers('text/html'), 'content-security-policy': FRAME_POLICY });
    response.end(opened);
  }

  private serveOwn(path: string, response: ServerResponse): void {
    const { page = '', styles = '' } = this.programs ?? {};
    if (path === '/') {
      response.writeHead(200, { ...headers('text/html'), 'content-security-policy': PAGE_POLICY });
      response.end(readPageHtml());
    } else if (path === '/page.js') serve(response, 'text/javascript', page);
    else if (path === '/page.css') serve(response, 'text/css', styles);
    else refuse(response, 404, 'There is nothing here.');
  }
}

function sendEvent(listener: ServerResponse, event: PreviewEvent): void {
  listener.write(`data: ${JSON.stringify(event)}\n\n`);
}

function serve(response: Reply, type: string, text: string): void {
  response.writeHead(200, headers(type));
  response.end(text);
}

function refuse(response: Reply, status: number, sentence: string): void {
  response.writeHead(status, headers('text/plain'));
  response.end(sentence);
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

function whyNot(error: NodeJS.ErrnoException, port: number): string {
  return error.code === 'EADDRINUSE'
    ? `Port ${port} is taken, perhaps by another preview: npm start -- --port ${port + 1} takes the next one.`
    : `The preview cannot use port ${port}: npm start -- --port 8700 takes another one.`;
}

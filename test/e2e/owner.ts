/** An owner at the preview: opens it, chooses, types, answers; and takes pictures into out/screens. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { startPreview, type Preview, type PreviewOptions } from '../../local/preview/preview';
import { parseCsv } from '../../local/files';
import { freshPage } from './freshPage';

export const PICTURES = path.resolve(__dirname, '../../out/screens');
const FULL_WIDTH = { width: 1360, height: 820 };
/** A Friday. */
const TODAY = '2026-11-20';
/** Milliseconds: the grid draws on the next frame, pictures wait for it. */
const DRAWN = 400;
/** Pixels from the grid's corner into its first cell. */
const FIRST_CELL = 12;

const USUAL = { port: 0, zone: 'America/New_York', today: TODAY, isFresh: false };

/** A preview of the demo shop as it was kept when nobody had done anything yet: to set the shop up again takes longer than to read it. */
let demoState: Promise<string> | undefined;

async function makeDemoState(): Promise<string> {
  const stateFile = newStateFile();
  const preview = await startPreview({ ...USUAL, stateFile });
  await preview.close();
  return stateFile;
}

function newStateFile(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json');
}

export class Owner {
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    readonly preview: Preview,
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') this.troubles.push(line.text());
    });
  }

  /** Opens a fresh preview of the demo shop in a page of its own, at full width if nothing else is said. */
  static async start(
    browser: Browser,
    options: Partial<PreviewOptions> = {},
    screen: BrowserContextOptions = {},
  ): Promise<Owner> {
    const stateFile = newStateFile();
    if (Object.keys(options).length === 0) {
      const kept = await (demoState ??= makeDemoState());
      // Where a busy machine did not get to keeping it, the shop is set up anew.
      if (existsSync(kept)) copyFileSync(kept, stateFile);
    }
    const preview = await startPreview({ ...USUAL, ...options, stateFile });
    const page = await freshPage(browser, { viewport: FULL_WIDTH, acceptDownloads: true, ...screen });
    const owner = new Owner(page, preview);
    await page.goto(preview.address);
    await page.locator('canvas.fortune-sheet-canvas').waitFor();
    return owner;
  }

  async leave(): Promise<void> {
    await this.page.close();
    await this.preview.close();
  }

  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('main', { name: `Tab ${name}` }).waitFor();
    await this.page.waitForTimeout(DRAWN);
  }

  /** Goes to a cell, counted from 1, by the keys from the first one. */
  async goToCell(row: number, column: number): Promise<void> {
    const grid = await this.page.locator('.fortune-cell-area').boundingBox();
    if (!grid) throw new Error('No grid is drawn.');
    await this.page.mouse.click(grid.x + FIRST_CELL, grid.y + FIRST_CELL);
    for (let r = 1; r < row; r += 1) await this.page.keyboard.press('ArrowDown');
    for (let c = 1; c < column; c += 1) await this.page.keyboard.press('ArrowRight');
  }

  /** Answers the alert or prompt that is open, by a button and a text. */
  async answer(button: string, text?: string): Promise<string> {
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    const said = await dialog.innerText();
    if (text !== undefined) await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await this.page.waitForFunction((before) => document.querySelector('dialog')?.innerText !== before, said);
    return said;
  }

  /** What a tab holds, as its CSV says. */
  async rows(name: string): Promise<string[][]> {
    await this.openTab(name);
    const waiting = this.page.waitForEvent('download');
    await this.choose('File', 'Save this tab as CSV');
    const stream = await (await waiting).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
    return parseCsv(Buffer.concat(pieces).toString('utf8'));
  }

  /** Drops a file onto the page, as out of a folder. */
  async drop(file: string): Promise<void> {
    const text = readFileSync(file, 'utf8');
    const dropped = await this.page.evaluateHandle(
      ([name = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name, { type: 'text/csv' }));
        return transfer;
      },
      [path.basename(file), text],
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  /** Waits until what was done is drawn. */
  settle(): Promise<void> {
    return this.page.waitForTimeout(DRAWN);
  }

  async picture(name: string): Promise<void> {
    await this.settle();
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }

  /** What the panel's foot says now; waits until nothing runs. */
  async heard(): Promise<string> {
    await this.panel.locator('main[aria-busy="false"]').waitFor();
    return this.panel.locator('footer').innerText();
  }

  /** Presses the panel's first button of this name and waits until nothing runs. */
  async press(name: string | RegExp): Promise<void> {
    await this.panel.getByRole('button', { name }).first().click();
    await this.panel.locator('main[aria-busy="false"]').waitFor();
  }
}

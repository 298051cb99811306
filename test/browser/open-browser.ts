import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Names under which the browser is installed. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where Chromium is: CHROMIUM_PATH, else on PATH; undefined where it is not installed. */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const named = env.CHROMIUM_PATH;
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  for (const file of named === undefined || named === '' ? onPath : [named]) {
    if (await isProgram(file)) return file;
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

export const noBrowser = 'Skipped: Chromium is not installed; neither CHROMIUM_PATH nor PATH leads to it';

/** A headless Chromium with a fresh profile; undefined, and said so, where none is installed. Close it after the tests. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = await findChromium();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: FLAGS });
  // Reporters count skipped tests and leave out why.
  process.stderr.write(`${noBrowser}\n`);
  return undefined;
}

/** A page as a reader sees it, with everything that it asked for and everything that went wrong. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that were asked for beside the page itself. */
  readonly requests: readonly string[];
  /** Errors of scripts, refused loads, dialogues that opened. */
  readonly faults: readonly string[];
}

export interface OpenPageOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Size of the window in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens a text as a page, the way a file is opened: without a server and without a network. */
export async function openPage(
  browser: Browser,
  file: string,
  { colorScheme = 'light', viewport = { width: 1100, height: 900 } }: OpenPageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ colorScheme, viewport, offline: true });
  const page = await context.newPage();
  const own = `file://${file}`;
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== own) requests.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialogue: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(own);
  return { page, context, requests, faults };
}

/** Number of pages of a PDF as Chromium writes it. */
export function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

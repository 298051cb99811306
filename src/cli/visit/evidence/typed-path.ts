import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../../command.js';

/**
 * The path that was typed, pasted or dragged into the terminal: in quotes, with escaped spaces, as a `file:` address or
 * from the home folder (`~`). It is absolute; nothing says that it exists.
 *
 * @param folder the one that a relative path starts from
 */
export function typedPath(typed: string, folder: string, env: Run['env']): string {
  const bare = withoutQuotes(typed.trim());
  if (/^file:\/\//i.test(bare)) return ofAddress(bare) ?? path.resolve(folder, bare);
  const plain = path.sep === '/' && bare === typed.trim() ? bare.replace(/\\(.)/g, '$1') : bare;
  const home = env.HOME ?? homedir();
  if (plain === '~') return home;
  return /^~[/\\]/.test(plain) ? path.join(home, plain.slice(2)) : path.resolve(folder, plain);
}

function withoutQuotes(text: string): string {
  const [, , inside] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  return inside ?? text;
}

function ofAddress(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

import path from 'node:path';
import type { Workspace as Settings } from './generated/workspace.js';
import { loadFile, type NotLoaded } from './load-file.js';
import { findWorkspace, isThere } from './workspace.js';

export type { Programme, Workspace as Settings } from './generated/workspace.js';

const FILE = 'shoptalk.yaml';

/**
 * What `shoptalk.yaml` of the nearest workspace says about programmes and sites; an empty value where there is no
 * workspace, or no such file in it.
 *
 * @param from the folder to look from upwards
 */
export async function loadSettings(
  from: string,
): Promise<{ readonly ok: true; readonly value: Settings } | NotLoaded> {
  const workspace = await findWorkspace(from);
  if (!workspace) return { ok: true, value: {} };
  const file = path.join(workspace.folder, FILE);
  // Whatever stands there under that name must be readable: its rules on names and retention are not to be passed over.
  if (!(await isThere(file))) return { ok: true, value: {} };
  return loadFile('workspace', file, path.relative(from, file) || FILE);
}

import path from 'node:path';
import { findWorkspace } from './workspace.js';

export interface DataPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `process.platform` */
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
  /** From `--store`. */
  readonly store?: string;
}

function userDataFolder({ env, platform, home }: DataPlace): string {
  const xdg = env.XDG_DATA_HOME;
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'shoptalk');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'shoptalk');
  if (platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'shoptalk');
  }
  return path.join(home, '.local', 'share', 'shoptalk');
}

/**
 * The folder of the store: `--store`, else SHOPTALK_STORE, else `.shoptalk/` in the workspace, else
 * the user's data folder (XDG_DATA_HOME or what the platform uses). It need not exist yet.
 */
export async function findDataFolder(place: DataPlace): Promise<string> {
  const named = [place.store, place.env.SHOPTALK_STORE].find(
    (folder) => folder !== undefined && folder !== '',
  );
  if (named !== undefined) return path.resolve(place.cwd, named);
  const workspace = await findWorkspace(place.cwd);
  return workspace === undefined ? userDataFolder(place) : path.join(workspace.folder, '.shoptalk');
}

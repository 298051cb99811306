// @ts-check
// After `npm install` from a registry that serves only some platforms: puts the other platforms' packages back
// into package-lock.json, so that `npm ci` accepts it everywhere.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { missingPlatforms, withPlatforms } from './repository/lock-platforms.mjs';

const file = path.resolve(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8'));
const missing = missingPlatforms(lock);
if (missing.length > 0) await writeFile(file, `${JSON.stringify(withPlatforms(lock), null, 2)}\n`);
process.stderr.write(`complete-lock: ${missing.length} entries added\n`);

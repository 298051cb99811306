import type { Migration, MigrationProvider } from 'kysely';
import { records } from './0001-records.js';
import { visits } from './0002-visits.js';
import { covered } from './0003-covered.js';

const migrations: Readonly<Record<string, Migration>> = {
  '0001-records': records,
  '0002-visits': visits,
  '0003-covered': covered,
};

/** All migrations in the order of their names; a new one is a new file and a new line here. */
export const migrationProvider: MigrationProvider = {
  getMigrations: async () => ({ ...migrations }),
};

import type { Migration, MigrationProvider } from 'kysely';
import { records } from './0001-records.js';

const migrations: Readonly<Record<string, Migration>> = {
  '0001-records': records,
};

/** All migrations in the order of their names; a new one is a new file and a new line here. */
export const migrationProvider: MigrationProvider = {
  getMigrations: async () => ({ ...migrations }),
};

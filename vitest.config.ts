import { defineConfig } from 'vitest/config';
import { compiled } from './test/setup/places.js';

const report = process.env.TEST_REPORT;

// Watching needs to know which tests a changed module concerns: there each module is transformed when it is asked for.
const once = process.argv.includes('run');

export default defineConfig({
  test: {
    // The embedded database is a native module: processes keep its state apart from other files' tests.
    pool: 'forks',
    maxWorkers: 2,
    // End-to-end cases run the whole program, which takes longer on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    env: { NO_COLOR: '1', TZ: 'UTC', LANG: 'C.UTF-8' },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    ...(once && {
      globalSetup: 'test/setup/compile-source.ts',
      alias: [{ find: /^(?:\.\.\/)+src\/(.+\.js)$/, replacement: `${compiled}/$1` }],
      server: { deps: { external: [/\/\.tested\//] } },
    }),
    projects: [
      // Rooms that take data and return data keep nothing between files: their modules are loaded once.
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: ['test/unit/**'] },
      },
    ],
  },
});

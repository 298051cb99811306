import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The embedded database is a native module: processes keep its state apart from other files' tests.
    pool: 'forks',
    maxWorkers: 2,
    // End-to-end cases start the program itself, which takes longer on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    env: { NO_COLOR: '1', TZ: 'UTC', LANG: 'C.UTF-8' },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

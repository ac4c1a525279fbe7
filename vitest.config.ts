import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = {
  '~': fileURLToPath(new URL('./app', import.meta.url)),
  '#db': fileURLToPath(new URL('./db', import.meta.url)),
};
const databaseBound = ['tests/features/**/*.test.{ts,tsx}', 'tests/routes/**/*.test.{ts,tsx}'];

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: './tests/support/global-setup.ts',
    // Guards against hanging, wide enough for a machine that is busy with something else.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'features', include: databaseBound, setupFiles: './tests/support/quiet-console.ts' },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          setupFiles: './tests/support/quiet-console.ts',
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 240_000 },
      },
    ],
  },
});

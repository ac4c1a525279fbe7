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
    testTimeout: 20_000,
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
          testTimeout: 60_000,
          setupFiles: './tests/support/quiet-console.ts',
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});

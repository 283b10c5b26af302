import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: ['test/drawn-values.ts'],
    // The sample, the corpus and every golden file are written for one zone.
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    // Vitest leaves one core idle by itself; on two, that is one test file at a time. Tests that take a time may be
    // disturbed by the other file: they carry `retry`, and what is quadratic fails each time.
    maxWorkers: '100%',
    // No test file changes what another shares. Loading the language packs anew for each took two thirds of the processor
    // time of the files in src/: 278 s, 104 s with this.
    isolate: false,
    // The built program is loaded as it is, where a test runs it in this process.
    server: { deps: { external: [/\/dist\//] } },
  },
});

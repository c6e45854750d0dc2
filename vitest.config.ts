import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts', 'tests/temporary-folder.ts'],
    // A process for each file would load and compile the whole program 160 times: two thirds of all
    // the time the suite took. Nothing in src/ remembers what another test could stumble over.
    isolate: false,
    // By default one core is left idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // For a machine that has other things to do: a test waits no longer than it must.
    testTimeout: 40_000,
    hookTimeout: 40_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

const swc = ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }];

/** One project per level, so that `npm run test:unit` stays a fast inner loop without any server. */
const level = (name, folders, extra = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  transform: { '^.+\\.ts$': swc },
  extensionsToTreatAsEsm: ['.ts'],
  ...extra,
});

export default {
  workerIdleMemoryLimit: '600MB',
  maxWorkers: '100%',
  /** A test that hangs fails; how long things take is for the benchmark to say. */
  testTimeout: 60_000,
  projects: [
    level('unit', ['unit', 'properties', 'bot']),
    level('integration', ['contracts', 'conversations', 'lex-local', 'stack', 'deployment'], {
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
    level('e2e', ['e2e'], {
      globalSetup: '<rootDir>/tests/e2e/support/stack/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/support/stack/global-teardown.ts',
    }),
  ],
};

import { expect, it } from '@jest/globals';
import { keepQuiet, type Provider } from '../../../../../local/stack/plugin/keep-quiet.ts';

it('leaves warnings and errors of functions to the terminal, and of the framework too', () => {
  const silenced: string[] = [];
  const provider: Provider = { environment: { POWERTOOLS_LOG_LEVEL: 'INFO', POWERTOOLS_SERVICE_NAME: 'shop' } };

  keepQuiet(provider, {
    get: (namespace) => ({ notice: { disable: () => silenced.push(namespace) } }),
  });

  expect(silenced).toEqual(['serverless']);
  expect(provider.environment).toEqual({
    POWERTOOLS_SERVICE_NAME: 'shop',
    POWERTOOLS_LOG_LEVEL: 'WARN',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
});

it("finds the framework's own log", () => {
  // A newer framework may write by another library: then this says so, before the terminal fills up.
  const provider: Provider = {};

  expect(() => keepQuiet(provider)).not.toThrow();
});

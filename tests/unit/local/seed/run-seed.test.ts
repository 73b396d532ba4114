import { describe, expect, it } from '@jest/globals';
import { databaseEndpoint } from '../../../../local/seed/command/connection.ts';
import { explainFailure } from '../../../../local/seed/command/explain-failure.ts';
import { parseSeedOptions } from '../../../../local/seed/command/options.ts';
import { runSeed } from '../../../../local/seed/command/run-seed.ts';

const OPTIONS = { skipBad: false, stage: 'local' };

describe('npm run seed, its options', () => {
  it('mean the demo shop in the local stage when there are none', () => {
    expect(parseSeedOptions([])).toEqual({ kind: 'run', options: OPTIONS });
  });

  it('name a folder, a stage and an endpoint', () => {
    const usage = parseSeedOptions(['./shop', '--skip-bad', '--stage', 'dev', '--endpoint', 'http://127.0.0.1:5100']);

    expect(usage).toEqual({
      kind: 'run',
      options: { folder: './shop', skipBad: true, stage: 'dev', endpoint: 'http://127.0.0.1:5100' },
    });
  });

  it.each([[['--skipbad']], [['a', 'b']], [['--endpoint', 'nowhere']], [['--stage', '../x']], [['--stage']]])(
    'are refused with the usage: %j',
    async (args) => {
      const err: string[] = [];

      const code = await runSeed(args, {}, { out: () => undefined, err: (line) => void err.push(line) });

      expect(code).toBe(1);
      expect(err.join()).toContain('npm run seed -- [folder] [options]');
    },
  );
});

describe('the database that is used', () => {
  it.each([
    ['the port of the local stack', OPTIONS, {}, 'http://127.0.0.1:8000'],
    ['the port that was moved', OPTIONS, { DYNAMODB_LOCAL_PORT: '5101' }, 'http://127.0.0.1:5101'],
    ['the one the environment names', OPTIONS, { AWS_ENDPOINT_URL_DYNAMODB: 'http://db:1' }, 'http://db:1'],
    [
      'the one the option names',
      { ...OPTIONS, endpoint: 'http://db:2' },
      { AWS_ENDPOINT_URL_DYNAMODB: 'http://db:1' },
      'http://db:2',
    ],
    ['AWS for a deployed stage', { ...OPTIONS, stage: 'dev' }, {}, undefined],
  ])('is %s', (_case, options, env, url) => {
    expect(databaseEndpoint(options, env)).toBe(url);
  });
});

describe('a database that can not be used', () => {
  const caused = (by: object) => new Error('Saving an order failed.', { cause: Object.assign(new Error('inner'), by) });

  it.each([
    [
      'nobody listens',
      { code: 'ECONNREFUSED' },
      'local',
      'No database answers at http://127.0.0.1:8000. Start it with npm start.',
    ],
    [
      'a local table is missing',
      { name: 'ResourceNotFoundException' },
      'local',
      'The tables of stage "local" are not at http://127.0.0.1:8000. npm start creates them.',
    ],
    [
      'a deployed table is missing',
      { name: 'ResourceNotFoundException' },
      'dev',
      'The tables of stage "dev" are not at AWS. Deploy them first: npx sls deploy --stage dev',
    ],
    [
      'nobody is signed in',
      { name: 'CredentialsProviderError' },
      'dev',
      'No AWS credentials were found: set AWS_PROFILE, or sign in.',
    ],
    [
      'it refuses',
      { name: 'AccessDeniedException' },
      'dev',
      "The database at AWS can't be used: Saving an order failed. inner",
    ],
  ])('is explained when %s', (_case, cause, stage, words) => {
    expect(explainFailure(caused(cause), { ...OPTIONS, stage }, {})).toBe(words);
  });
});

import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../../local/lex/cli/errors.ts';
import { readCommandLine } from '../../../../local/lex/command-line.ts';

const options = (args: string[], environment: NodeJS.ProcessEnv = {}) => {
  const command = readCommandLine(args, environment);
  if (command.kind !== 'start') throw new Error(`It is ${command.kind}.`);
  return command;
};

describe('readCommandLine', () => {
  test.each([['--definition'], ['--state'], ['--lambda'], ['--port']])('refuses %s with an empty value', (option) => {
    expect(() => options([option, ''])).toThrow(`${option} is empty`);
  });

  test('has defaults', () => {
    expect(options([])).toEqual({
      kind: 'start',
      options: { port: 4500 },
      lambda: undefined,
      logForm: undefined,
    });
  });

  test('reads every option', () => {
    const args = ['--definition', 'bot.zip', '--port', '0', '--host', '0.0.0.0', '--state', 'kept', '--verbose'];

    expect(options([...args, '--faults', 'rate=0.5', '--log', 'json'])).toEqual({
      kind: 'start',
      options: {
        definition: 'bot.zip',
        port: 0,
        host: '0.0.0.0',
        stateDirectory: 'kept',
        logsCustomerText: true,
        faults: { rate: 0.5 },
      },
      lambda: undefined,
      logForm: 'json',
    });
  });

  test('leaves the inspector as it is by default, and switches it off with --no-inspector', () => {
    expect(options([]).options).not.toHaveProperty('inspector');
    expect(options(['--no-inspector']).options).toMatchObject({ inspector: false });
  });

  test('takes an argument before its variable', () => {
    const environment = {
      LEX_LOCAL_PORT: '1',
      LEX_LOCAL_STATE: 'a',
      LEX_LOCAL_FAULTS: 'rate=1',
      AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:1',
    };
    const args = [
      '--port',
      '2',
      '--state',
      'b',
      '--faults',
      'rate=0',
      '--lambda',
      'http://127.0.0.1:2',
      '--function',
      'f',
    ];

    expect(options([], environment).options).toMatchObject({
      port: 1,
      stateDirectory: 'a',
      faults: { rate: 1 },
      lambdaEndpoint: 'http://127.0.0.1:1',
    });
    expect(options(args, environment).options).toMatchObject({
      port: 2,
      stateDirectory: 'b',
      faults: { rate: 0 },
      lambdaEndpoint: 'http://127.0.0.1:2',
      functionName: 'f',
    });
  });

  test.each<[string[], string, string]>([
    [['--lambda', 'http://127.0.0.1:9000/2015-03-31/functions/hello/invocations'], 'http://127.0.0.1:9000', 'hello'],
    [['--lambda', 'https://lambda.example/', '--function', 'hello'], 'https://lambda.example', 'hello'],
    [['--function', 'hello'], 'http://127.0.0.1:3002', 'hello'],
  ])('finds the function of %j', (args, lambdaEndpoint, functionName) => {
    const environment = { AWS_ENDPOINT_URL_LAMBDA: 'http://127.0.0.1:3002' };

    expect(options(args, environment).options).toMatchObject({ lambdaEndpoint, functionName });
  });

  test('takes anything else for a module', () => {
    const lambda = { kind: 'module', file: 'src/order-desk.v2.ts', handlerName: 'handler', functionName: 'order-desk' };

    expect(options(['--lambda', 'src/order-desk.v2.ts']).lambda).toEqual(lambda);
    expect(options(['--lambda', 'src/order-desk.v2.ts', '--handler', 'desk']).lambda).toEqual({
      ...lambda,
      handlerName: 'desk',
    });
  });

  test.each([
    [['--nothing']],
    [['bot.zip']],
    [['--port', '-1']],
    [['--port', '123456']],
    [['--log', 'xml']],
    [['--faults', 'rate=2']],
    [['--function', 'hello']],
    [['--function', 'hello world', '--lambda', 'http://127.0.0.1']],
    [['--handler', 'desk']],
    [['--lambda', 'http://127.0.0.1:3002', '--function', 'f', '--handler', 'desk']],
    [['--lambda', 'http://127.0.0.1:3002/elsewhere', '--function', 'f']],
  ])('refuses %j', (args) => {
    expect(() => readCommandLine(args, {})).toThrow(UsageError);
  });
});

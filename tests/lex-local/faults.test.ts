import { afterEach, describe, expect, it } from '@jest/globals';
import { CreateBotCommand, ListBotsCommand } from '@aws-sdk/client-lex-models-v2';
import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import type { Faults } from '../../local/lex/faults/faults.ts';
import { createInject } from '../../local/lex/faults/inject.ts';
import { readFaults } from '../../local/lex/faults/read-faults.ts';
import { startLexLocal } from '../../local/lex/index.ts';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { ROLE_ARN } from './support/deploy.ts';

let clinic: Clinic | undefined;
afterEach(async () => {
  await clinic?.close();
  clinic = undefined;
});

const startWith = async (faults: Faults): Promise<Clinic> => (clinic = await startClinic({ faults }));
const CREATE = {
  botName: 'Faulty',
  roleArn: ROLE_ARN,
  dataPrivacy: { childDirected: false },
  idleSessionTTLInSeconds: 300,
};

/** What the first calls of an operation meet: the name of the error, or nothing. */
async function outcomes(faults: Faults, seed: number, operation: string, calls: number): Promise<string[]> {
  const inject = createInject(faults, seed);
  const met: string[] = [];
  for (let call = 0; call < calls; call += 1) {
    await inject(operation).then(
      () => met.push('-'),
      (error: { code: string }) => met.push(error.code),
    );
  }
  return met;
}

describe('5.1 injected faults', () => {
  it.each([
    ['throttling', 'ThrottlingException', 429],
    ['conflict', 'ConflictException', 409],
    ['internal', 'InternalServerException', 500],
  ] as const)('%s reaches a client as %s %i, and the call has changed nothing', async (kind, name, httpStatusCode) => {
    const { models } = await startWith({ rate: 1, kinds: [kind], operations: ['CreateBot'], retryAfterSeconds: 7 });

    const refused = await models.send(new CreateBotCommand(CREATE)).catch((error: unknown) => error);

    expect(refused).toMatchObject({ name, $metadata: { httpStatusCode } });
    if (kind === 'throttling') expect(refused).toMatchObject({ retryAfterSeconds: 7 });
    expect((await models.send(new ListBotsCommand({}))).botSummaries).toEqual([]);
  });

  it('4.2 the runtime API meets them too', async () => {
    const { runtime } = await startWith({ rate: 1, kinds: ['throttling'] });
    const address = { botId: 'AAAAAAAAAA', botAliasId: 'TSTALIASID', localeId: 'en_US', sessionId: 'ann' };

    await expect(runtime.send(new GetSessionCommand(address))).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('a late call is answered all the same', async () => {
    const { models } = await startWith({ rate: 1, kinds: ['latency'], latencyMs: 1 });

    expect((await models.send(new ListBotsCommand({}))).botSummaries).toEqual([]);
  });

  it('a lost answer: the call is done, and the connection is cut', async () => {
    const { models, lex } = await startWith({ rate: 1, kinds: ['lost'], operations: ['CreateBot'] });

    const lost = await models.send(new CreateBotCommand(CREATE)).catch((error: unknown) => error);

    expect(String(lost)).toContain('socket hang up');
    expect(lost).not.toHaveProperty('$metadata.httpStatusCode');
    expect((await models.send(new ListBotsCommand({}))).botSummaries).toMatchObject([{ botName: 'Faulty' }]);
    expect((await fetch(`${lex.url}/health`)).status).toBe(200);
  });

  it('4.2 a lost answer of the runtime API leaves the session as the call made it', async () => {
    const started = await startWith({ rate: 1, kinds: ['lost'], operations: ['RecognizeText'] });
    const chat = (await started.deploy(dentist)).chat();

    await expect(chat.say('book a cleaning')).rejects.not.toHaveProperty('$metadata.httpStatusCode');

    const { sessionState } = await started.runtime.send(new GetSessionCommand(chat.address));
    expect(sessionState?.intent?.name).toBe('BookAppointment');
  });

  it('are the same for a seed, others for another seed', async () => {
    const faults: Faults = { rate: 0.5, kinds: ['throttling', 'conflict', 'internal'] };
    const first = await outcomes(faults, 1, 'CreateIntent', 40);

    expect(await outcomes(faults, 1, 'CreateIntent', 40)).toEqual(first);
    expect(await outcomes(faults, 2, 'CreateIntent', 40)).not.toEqual(first);
    expect(new Set(first).size).toBe(4);
  });

  it('come at about the rate, and never as a conflict when something is only read', async () => {
    const met = await outcomes({ rate: 0.2, kinds: ['throttling', 'conflict'] }, 1, 'DescribeBot', 1000);
    const hits = met.filter((outcome) => outcome !== '-');

    expect(hits.length).toBeGreaterThan(150);
    expect(hits.length).toBeLessThan(250);
    expect(new Set(hits)).toEqual(new Set(['ThrottlingException']));
  });

  it('leave other operations and a rate of 0 alone', async () => {
    expect(new Set(await outcomes({ rate: 1, operations: ['CreateBot'] }, 1, 'ListBots', 20))).toEqual(new Set(['-']));
    expect(new Set(await outcomes({ rate: 0 }, 1, 'CreateBot', 20))).toEqual(new Set(['-']));
  });
});

describe('faults as options', () => {
  it('are read from the command line', () => {
    const text = 'rate=0.2,kinds=throttling+conflict,operations=CreateIntent+CreateSlot,latency=100,retry-after=3';

    expect(readFaults(text)).toEqual({
      rate: 0.2,
      kinds: ['throttling', 'conflict'],
      operations: ['CreateIntent', 'CreateSlot'],
      latencyMs: 100,
      retryAfterSeconds: 3,
    });
  });

  it.each(['', 'rate', 'rate=2', 'rate=often', 'kinds=throttling', 'rate=1,kinds=fire', 'rate=1,speed=2'])(
    '%p is refused',
    (text) => {
      expect(() => readFaults(text)).toThrow(TypeError);
    },
  );

  it.each([{ rate: -1 }, { rate: 1, kind: 'latency' }, { rate: 1, latencyMs: 0.5 }])(
    '%p is refused',
    async (faults) => {
      await expect(startLexLocal({ port: 0, faults })).rejects.toThrow("Option 'faults'");
    },
  );
});

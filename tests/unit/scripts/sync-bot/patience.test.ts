import { describe, expect, test } from '@jest/globals';
import { patiently } from '../../../../scripts/sync-bot/apply/patience.ts';
import { createPatientLex } from '../../../../scripts/sync-bot/state/lex.ts';
import { networkError, refusal } from './troubles.ts';

/** Work that fails with these errors, one after the other, and then is done; what was waited meanwhile. */
async function attempt(errors: readonly Error[], work = patiently<string>) {
  const left = [...errors];
  const pauses: number[] = [];
  const lines: string[] = [];
  const result = await work(
    () => {
      const error = left.shift();
      return error ? Promise.reject(error) : Promise.resolve('done');
    },
    { sleep: (pause) => Promise.resolve(void pauses.push(pause)), say: (line) => lines.push(line) },
  ).catch((thrown: unknown) => thrown);
  return { result, pauses, lines, tries: errors.length - left.length + (result === 'done' ? 1 : 0) };
}

describe('patiently', () => {
  test.each([
    refusal('ConflictException', 409),
    refusal('ThrottlingException', 429),
    refusal('InternalServerException', 500),
    refusal('ServiceUnavailable', 503),
    refusal('ServiceQuotaExceededException', 402, 'The quota is 5 builds at the same time'),
    refusal('ValidationException', 400, 'Role cannot be assumed: the role may not trust lexv2; assume failed'),
    networkError('ECONNRESET', 'socket hang up'),
    networkError('ETIMEDOUT', 'no answer'),
  ])('tries again what passes: %s', async (error) => {
    expect(await attempt([error, error, error])).toMatchObject({ result: 'done', tries: 4 });
  });

  test.each([
    refusal('ValidationException', 400, 'botName is too long'),
    refusal('ServiceQuotaExceededException', 402, 'Too many versions'),
    refusal('AccessDeniedException', 403),
    refusal('NotImplementedException', 501),
    networkError('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:4500'),
  ])('does not try again what stays: %s', async (error) => {
    expect(await attempt([error])).toMatchObject({ result: error, tries: 1, pauses: [] });
  });

  test('waits ever longer, up to 20 s, up to half of it left to chance', async () => {
    const { pauses } = await attempt(Array<Error>(12).fill(refusal('ConflictException', 409)));

    for (const [index, pause] of pauses.entries()) {
      const longest = Math.min(100 * 2 ** index, 20_000);
      expect(pause).toBeLessThanOrEqual(longest);
      expect(pause).toBeGreaterThanOrEqual(longest / 2);
    }
    expect(new Set(pauses.slice(8)).size).toBeGreaterThan(1);
  });

  test('waits for as long as Retry-After says, if that is longer', async () => {
    const { pauses } = await attempt([refusal('ThrottlingException', 429, 'Rate exceeded', { 'retry-after': '7' })]);

    expect(pauses).toEqual([7000]);
  });

  test('outlasts minutes of trouble, says so once, and gives up after five', async () => {
    const error = refusal('InternalServerException', 500, 'The service failed');
    const { result, pauses, lines } = await attempt(Array<Error>(999).fill(error));
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);

    expect(result).toBe(error);
    expect(waited).toBeGreaterThan(4 * 60_000);
    expect(waited).toBeLessThanOrEqual(5 * 60_000);
    expect(lines).toEqual(['trying again for up to 5 minutes: InternalServerException: The service failed']);
  });

  test('does not wait for a Retry-After beyond its patience', async () => {
    const hour = refusal('ThrottlingException', 429, 'Later', { 'retry-after': '3600' });

    expect(await attempt([hour])).toMatchObject({ result: hour, pauses: [] });
  });
});

describe('a patient client', () => {
  /** The answers of a client, an error standing for itself. */
  function clientOf(answers: readonly unknown[]) {
    const left = [...answers];
    const send = () => {
      const answer = left.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
    return { client: { send: send as never }, left };
  }
  const patient = (client: { send: never }) =>
    createPatientLex({ lex: client, lexOnce: client }, () => Promise.resolve());
  const gone = networkError('ECONNREFUSED', 'connect ECONNREFUSED');

  test('tells at once that nobody is there', async () => {
    const { client, left } = clientOf([gone, 'answer']);

    await expect(patient(client).send({} as never)).rejects.toBe(gone);
    expect(left).toEqual(['answer']);
  });

  test('waits for a Lex that was there to come back', async () => {
    const lex = patient(clientOf(['first', gone, gone, 'second']).client);

    expect(await lex.send({} as never)).toBe('first');
    expect(await lex.send({} as never)).toBe('second');
  });

  test.each([
    networkError('ECONNRESET', 'socket hang up'),
    refusal('InternalServerException', 500),
    refusal('PreconditionFailedException', 412),
  ])('looks before it does again what may be done: %s', async (error) => {
    const { client, left } = clientOf([error, 'made again']);

    expect(
      await patient(client).once<unknown>(
        (lex) => lex.send({} as never),
        () => Promise.resolve('found'),
      ),
    ).toBe('found');
    expect(left).toEqual(['made again']);
  });

  test('does again what turns out not to be done', async () => {
    const { client } = clientOf([networkError('ECONNRESET', 'socket hang up'), 'made']);

    const made = await patient(client).once<unknown>(
      (lex) => lex.send({} as never),
      () => Promise.resolve(undefined),
    );

    expect(made).toBe('made');
  });

  test('looks again when looking fails, and does nothing meanwhile', async () => {
    const { client, left } = clientOf([networkError('ECONNRESET', 'socket hang up'), 'made twice']);
    const looks = [refusal('ThrottlingException', 429), refusal('InternalServerException', 500)];
    const find = () => {
      const failure = looks.shift();
      return failure ? Promise.reject(failure) : Promise.resolve('found');
    };

    expect(await patient(client).once<unknown>((lex) => lex.send({} as never), find)).toBe('found');
    expect(left).toEqual(['made twice']);
  });

  test('tells a refusal that is about something else', async () => {
    const refused = refusal('PreconditionFailedException', 412, 'The slot type was not found');
    const { client } = clientOf([refused, 'made']);

    const making = patient(client).once<unknown>(
      (lex) => lex.send({} as never),
      () => Promise.resolve(undefined),
    );

    await expect(making).rejects.toBe(refused);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookAtOnce, dentistWith } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const context = (name: string) => ({
  name,
  contextAttributes: {},
  timeToLive: { timeToLiveInSeconds: 90, turnsToLive: 5 },
});

describe('2.3 active contexts in a response', () => {
  it.each([
    ['keep the stored ones when left out', undefined, ['visit']],
    ['clear them when empty', [], []],
    ['replace them', [context('bill')], ['bill']],
  ])('%s', async (_, activeContexts, expected) => {
    const hooked = dentistWith({ ...bookAtOnce, dialogCodeHook: { enabled: true } });
    const bot = await clinic.deploy(hooked, (event) => {
      const answer = delegate(event) as { sessionState: object };
      return { ...answer, sessionState: { ...answer.sessionState, activeContexts } };
    });

    const sessionState = { activeContexts: [context('visit')] };
    const reply = await bot.chat().say('I need an appointment', { sessionState });

    expect(reply.sessionState?.activeContexts?.map(({ name }) => name)).toEqual(expected);
  });
});

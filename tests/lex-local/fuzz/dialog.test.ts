import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clinic } from '../support/clinic.ts';
import { startClinic } from '../support/clinic.ts';
import type { LexEvent } from '../support/lambda-double.ts';
import { anyBot } from './support/any-bot.ts';
import type { HookAnswer } from './support/any-hook-answer.ts';
import { anyHookAnswer, answerWith } from './support/any-hook-answer.ts';
import { anyText } from './support/any-text.ts';
import { INTENTS } from './support/any-wiring.ts';
import { operationNamed } from './support/modelled-errors.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';
import type { Answer } from './support/send.ts';
import { objection, send } from './support/send.ts';
import { inconsistency } from './support/inconsistency.ts';

const recognizeText = operationNamed('runtime', 'RecognizeText');
const getSession = operationNamed('runtime', 'GetSession');
const deleteSession = operationNamed('runtime', 'DeleteSession');

/** Each session's id is its marker: it is in the session's attributes, messages and slots, and may be in no other's. */
const SESSIONS = ['marker-of-ann', 'marker-of-bob', 'marker-of-cy'];

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic({ quotas: { botsPerAccount: 1_000_000 } });
});
afterAll(() => clinic.close());

interface Turn {
  session: string;
  text: string;
  /** What the function answers to the calls of this turn, the last one again and again. */
  answers: HookAnswer[];
}

const wanted = fc.constantFrom(...INTENTS.flatMap((name) => [`${name} please`, `${name} for Ann`]));
const text = fc.oneof(
  { weight: 4, arbitrary: wanted },
  { weight: 3, arbitrary: fc.constantFrom('yes', 'no', '5', 'Ann', 'me', 'um') },
  { weight: 1, arbitrary: anyText },
);
const turn: fc.Arbitrary<Turn> = fc.record({
  session: fc.constantFrom(...SESSIONS),
  text: text.map((said) => said.slice(0, 1024) || '?'),
  answers: fc.array(anyHookAnswer, { minLength: 1, maxLength: 3 }),
});

interface Exchanged {
  answer: Answer;
  before: unknown;
  after: unknown;
  events: LexEvent[];
}

const addressOf = (botId: string, sessionId: string) => ({
  botId,
  botAliasId: 'TSTALIASID',
  localeId: 'en_US',
  sessionId,
});

async function play(botId: string, { session, text: said, answers }: Turn): Promise<Exchanged> {
  const address = addressOf(botId, session);
  const before = await send(clinic.lex.url, getSession, address);
  let calls = 0;
  clinic.lambda.events.length = 0;
  clinic.lambda.handler = (event) => answerWith(answers[Math.min(calls++, answers.length - 1)] as HookAnswer, event);
  const isNew = before.status !== 200;
  const sessionState = isNew ? { sessionAttributes: { marker: session } } : undefined;
  const answer = await send(clinic.lex.url, recognizeText, { ...address, text: said, sessionState });
  const after = await send(clinic.lex.url, getSession, address);
  return { answer, before: before.body, after: after.body, events: [...clinic.lambda.events] };
}

async function playAll(botId: string, turns: Turn[]): Promise<Exchanged[]> {
  for (const session of SESSIONS) await send(clinic.lex.url, deleteSession, addressOf(botId, session));
  const played: Exchanged[] = [];
  for (const each of turns) played.push(await play(botId, each));
  return played;
}

function checkTurn({ session }: Turn, { answer, before, after, events }: Exchanged): void {
  expect(objection(recognizeText, answer)).toBeUndefined();
  if (answer.error === undefined) expect(inconsistency(answer.body)).toBeUndefined();
  else
    expect({ error: answer.error, session: after }).toEqual({
      error: 'DependencyFailedException 424',
      session: before,
    });
  const seen = JSON.stringify([answer.body, after, events]);
  expect(SESSIONS.filter((other) => other !== session && seen.includes(other))).toEqual([]);
}

/** Ids of requests differ from run to run, as they should. */
const comparable = (played: Exchanged[]): string =>
  JSON.stringify(played.map(({ answer, after }) => [answer.status, answer.body, after])).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    'id',
  );

describe('the dialog', () => {
  it(
    'of any bot, any function and any customers: each turn is answered or refused, the same way each time',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyBot, fc.array(turn, { minLength: 1, maxLength: 8 }), async (definition, turns) => {
          const { botId } = await clinic.deploy(definition, () => '');
          const played = await playAll(botId, turns);

          played.forEach((exchanged, index) => checkTurn(turns[index] as Turn, exchanged));
          expect(comparable(await playAll(botId, turns))).toBe(comparable(played));
        }),
        fuzz(12),
      );
    },
    PATIENCE_MS,
  );
});

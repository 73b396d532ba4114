import { expect, it } from '@jest/globals';
import { parseLexEvent } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { createApologize } from '../../../../src/functions/lex-router/apologize.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';

const apologize = createApologize(renderEnUs, 'support@shop.example');
const apology = { reference: '1b2c3d4e-0000', mayHaveRun: false };

it('apologizes without an event, leaving the session as it is', () => {
  const answer = apologize(undefined, apology);

  expect(answer.sessionState).toEqual({ dialogAction: { type: 'ElicitIntent' } });
  expect(answer.messages).toHaveLength(1);
});

it('names a person to turn to and the beginning of the reference', () => {
  const [said] = apologize(undefined, apology).messages ?? [];

  expect(said?.content).toContain('support@shop.example');
  expect(said?.content).toMatch(/mention 1b2c3d4e\.$/);
});

it.each([null, undefined])('leaves attributes out that were not there: %s', (sessionAttributes) => {
  const event = aLexEvent();
  const sessionState = { ...event.sessionState, sessionAttributes };

  const answer = apologize(parseLexEvent({ ...event, sessionState }), apology);

  expect(answer.sessionState).not.toHaveProperty('sessionAttributes');
});

it('apologizes in a dialog even for what may have run: a dialog changes nothing', () => {
  const [said] = apologize(parseLexEvent(aLexEvent()), { ...apology, mayHaveRun: true }).messages ?? [];

  expect(said?.content).toContain('something went wrong');
});

import { problem, view } from '../answers.ts';
import type { Action } from '../ports.ts';

export const listDeadLetters: Action = async (_, { deadLetters }) =>
  view('dead-letters', { queues: await deadLetters.list() });

export const takeBackDeadLetters: Action = async ({ key }, { deadLetters }) => {
  const taken = await deadLetters.takeBack(key);
  return taken ? { kind: 'done', facts: taken } : problem('not-found');
};

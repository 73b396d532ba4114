import { expect, it } from '@jest/globals';
import { INTENTS } from '#conversation/intents/registry';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const reach = message('talkToAgent.notHereYet', { contact: 'support@shop.example' });

it('says where people can be reached', async () => {
  const turn = aTurn({ intent: 'TalkToAgent' });

  expect(await INTENTS.TalkToAgent.manage(turn, UNREACHABLE_PORTS)).toEqual(
    listen(turn, { say: [reach, message('conversation.anythingElse')] }),
  );
});

it('then goes back to the open question', async () => {
  const memory = aMemory({ openQuestion: anOpenEmailQuestion() });

  const { move, say } = await INTENTS.TalkToAgent.manage(aTurn({ intent: 'TalkToAgent', memory }), UNREACHABLE_PORTS);

  expect(move).toMatchObject({ kind: 'elicit', slot: 'CustomerEmail' });
  expect(say).toEqual([reach, message('checkOrderStatus.askEmail')]);
});

import { goBack } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const talkToAgent = defineSimpleIntent((turn) =>
  goBack(turn, [message('talkToAgent.notHereYet', { contact: turn.supportContact })]),
);

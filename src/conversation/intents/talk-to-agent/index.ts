import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const talkToAgent = defineSimpleIntent((turn) => notHereYet(turn, message('talkToAgent.notHereYet')));

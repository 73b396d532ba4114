import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const explainPrice = defineSimpleIntent((turn) => notHereYet(turn, message('explainPrice.notHereYet')));

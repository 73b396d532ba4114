import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const processReturn = defineSimpleIntent((turn) => notHereYet(turn, message('processReturn.notHereYet')));

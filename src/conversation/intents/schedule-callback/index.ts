import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const scheduleCallback = defineSimpleIntent((turn) => notHereYet(turn, message('scheduleCallback.notHereYet')));

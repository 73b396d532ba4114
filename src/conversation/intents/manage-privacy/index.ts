import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const managePrivacy = defineSimpleIntent((turn) => notHereYet(turn, message('managePrivacy.notHereYet')));

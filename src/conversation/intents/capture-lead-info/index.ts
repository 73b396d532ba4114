import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const captureLeadInfo = defineSimpleIntent((turn) => notHereYet(turn, message('captureLeadInfo.notHereYet')));

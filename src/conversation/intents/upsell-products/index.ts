import { notHereYet } from '../../repair/index.ts';
import { defineSimpleIntent, message } from '../../turn/index.ts';

export const upsellProducts = defineSimpleIntent((turn) => notHereYet(turn, message('upsellProducts.notHereYet')));

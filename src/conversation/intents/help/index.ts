import { defineSimpleIntent } from '../../turn/index.ts';
import { manage } from './manage.ts';

export const help = defineSimpleIntent(manage);

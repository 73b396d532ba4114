import { sayNotUnderstood } from '../../repair/index.ts';
import { defineSimpleIntent } from '../../turn/index.ts';

export const fallback = defineSimpleIntent(sayNotUnderstood);

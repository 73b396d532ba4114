import { defineIntent } from '../../turn/index.ts';
import { gatherToManage } from './gather.ts';
import { manage } from './manage.ts';

export const explainPrice = defineIntent({ gatherToManage, manage });

import { defineIntent, type Intent } from '../../turn/index.ts';
import { fulfil } from './fulfil.ts';
import { gatherToManage } from './gather.ts';
import { manage } from './manage.ts';

export const stop: Intent = { ...defineIntent({ gatherToManage, manage }), fulfil };

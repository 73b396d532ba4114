import { defineIntent } from '../../turn/index.ts';
import { fulfil } from './fulfil.ts';
import { gatherToFulfil, gatherToManage } from './gather.ts';
import { manage } from './manage.ts';
import { validate } from './validate.ts';

export const checkOrderStatus = defineIntent({ validate, gatherToManage, manage, gatherToFulfil, fulfil });

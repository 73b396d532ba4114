import { defineIntent, type Intent } from '../../turn/index.ts';
import { gatherToManage } from './gather.ts';
import { manage } from './manage.ts';
import { thankForRating } from './thank-for-rating.ts';

export const stop: Intent = { ...defineIntent({ gatherToManage, manage }), fulfil: thankForRating };

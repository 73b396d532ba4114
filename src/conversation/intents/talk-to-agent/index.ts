import { confirm, type Intent, isDeclined, message, proceed, resume, YES_OR_NO } from '../../turn/index.ts';
import { fulfil } from './fulfil.ts';
import { gatherToFulfil } from './gather.ts';

export const talkToAgent: Intent = {
  validate: proceed,
  manage: (turn) => Promise.resolve(isDeclined(turn) ? resume(turn, {}) : proceed(turn)),
  fulfil: async (turn, ports) => fulfil(turn, await gatherToFulfil(turn, ports)),
  resume: (turn) => confirm(turn, { say: [message('talkToAgent.ask')], choices: YES_OR_NO, slots: {} }),
};

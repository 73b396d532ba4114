import { RETURN_POLICY } from '../policy.ts';
import type { ReturnRule } from './rule.ts';

/** Services and subscriptions are cancelled, not sent back. */
export const returnableKind: ReturnRule = {
  codes: ['not-returnable'],
  refuse: ({ kind, thing }) =>
    RETURN_POLICY.notReturnable.includes(kind) ? { code: 'not-returnable', name: thing.name, kind } : undefined,
};

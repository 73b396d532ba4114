import { readResults } from '#business/experiments/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { view } from '../answers.ts';
import type { Action } from '../ports.ts';

export const listExperiments: Action = async (_, { experiments }) =>
  view('experiments', {
    ...(await readResults(experiments)),
    areShown: experiments.areShown,
    currency: PRICING_POLICY.currency,
  });

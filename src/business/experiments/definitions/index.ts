import { CAPTURE_INSISTENCE } from './capture-insistence.ts';
import { GOLD_DISCOUNT } from './gold-discount.ts';
import { OFFER_WORDING } from './offer-wording.ts';

export { type CaptureVariant } from './capture-insistence.ts';
export { GOLD_LEVELS, type GoldVariant } from './gold-discount.ts';

/** Every experiment that the bot knows to run; which do is a state that people set. */
export const EXPERIMENTS = [OFFER_WORDING, CAPTURE_INSISTENCE, GOLD_DISCOUNT] as const;

type Known = (typeof EXPERIMENTS)[number];
export type ExperimentName = Known['name'];
export type VariantOf<Name extends ExperimentName> = Extract<Known, { name: Name }>['variants'][number]['name'];

export const EXPERIMENT_NAMES: readonly ExperimentName[] = EXPERIMENTS.map(({ name }) => name);

/** The experiment of a name. */
export const experimentOf = (name: ExperimentName): Known => {
  const found = EXPERIMENTS.find((one) => one.name === name);
  if (!found) throw new RangeError('No such experiment.');
  return found;
};

/** Customers who always get the control: those of the demo and of tests that hold the published dialogue. */
export const PINNED_CUSTOMERS: readonly string[] = ['C-0001'];

import type { CustomerTier } from '#business/customers/index';
import { controlOf, type ExperimentName, experimentOf, type VariantOf } from '#business/experiments/index';
import type { ExperimentPorts, Turn } from '../turn/index.ts';

/** The variant of an experiment that this turn's answer shows, noted as shown: to be asked only by what does show it. */
export async function showVariant<Name extends ExperimentName>(
  turn: Turn,
  name: Name,
  { experiments }: ExperimentPorts,
  tier?: CustomerTier,
): Promise<VariantOf<Name>> {
  // The names of an experiment's variants are those of its own definition.
  if (!experiments) return controlOf(experimentOf(name)) as VariantOf<Name>;
  const { conversationId, channel, nowEpochSeconds, memory } = turn;
  const subject = { conversationId, channel, customerId: memory.identity?.customerId, tier };
  const variant = await experiments.variantOf(name, subject);
  await experiments.expose(name, subject, nowEpochSeconds);
  return variant;
}

import type { ShopEvent } from '../../events/index.ts';
import type { Extras } from '../ports.ts';
import type { LeadExtrasPorts } from './ports.ts';

/** A notice that can't say who has got the data says nothing. */
export async function extrasOfSale(
  { data }: ShopEvent<'lead-sold'>,
  nowEpochSeconds: number,
  { partnerNameOf, linksFor }: LeadExtrasPorts,
): Promise<Extras> {
  const [buyer, { preferences }] = await Promise.all([
    partnerNameOf(data.partnerId),
    linksFor(data.leadId, nowEpochSeconds),
  ]);
  if (buyer === undefined) return { kind: 'silence', reason: 'nobody-named' };
  return {
    kind: 'parameters',
    parameters: { buyer, ...(preferences !== undefined && { preferencesUrl: preferences }) },
  };
}

import type { Lead } from '#business/leads/index';
import type { Segment } from './campaign.ts';
import { isInSegment } from './in-segment.ts';
import type { CampaignPorts, LeadPage } from './ports.ts';

type Ports = Pick<CampaignPorts, 'leadsFrom' | 'customers'>;

/** Pages, from one on, of those whom a segment means. A customer's profile is read only where a tier is asked for. */
export async function* peopleOf(segment: Segment, ports: Ports, from?: string): AsyncGenerator<LeadPage> {
  for (let start = from; ;) {
    const { leads, next } = await ports.leadsFrom(start);
    const meant: Lead[] = [];
    for (const lead of leads) if (isInSegment(lead, await tierOf(lead, segment, ports), segment)) meant.push(lead);
    yield { leads: meant, next };
    if (next === undefined) return;
    start = next;
  }
}

async function tierOf({ customerId }: Lead, { tiers }: Segment, { customers }: Ports) {
  if (tiers === undefined || customerId === undefined) return undefined;
  return (await customers.findById(customerId))?.tier;
}

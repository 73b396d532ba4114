import { type CampaignPorts, runCampaigns } from '#business/campaigns/index';
import { type Moment, touchLeads, type TouchPorts } from '#business/nurture/index';
import { count } from '#platform/index';

/** What a page may take at most, milliseconds: no page is begun with less time left. */
const PAGE_TAKES = 20_000;

interface Remaining {
  readonly getRemainingTimeInMillis: () => number;
}

type Ports = Omit<TouchPorts, 'hasTime'> & Omit<CampaignPorts, 'hasTime'>;

/** Has those leads written to whose day has come, then those of campaigns. What there is no time for, the next hour does. */
export const createLeadToucher =
  (ports: Ports, moment: () => Moment) =>
  async (_event: unknown, context: Remaining): Promise<{ readonly touched: number; readonly campaigns: number }> => {
    const hasTime = () => context.getRemainingTimeInMillis() > PAGE_TAKES;
    const now = moment();
    const { touched, isDone } = await touchLeads(now, { ...ports, hasTime });
    const campaigns = hasTime() ? await runCampaigns(now, { ...ports, hasTime }) : 0;
    count('LeadLooks', { outcome: isDone ? 'done' : 'goes-on-later' });
    return { touched, campaigns };
  };

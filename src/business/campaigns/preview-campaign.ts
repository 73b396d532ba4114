import type { NotificationChannel } from '#business/notifications/index';
import {
  decideChannel,
  gatherSituation,
  NEWS_BY,
  type OutreachPorts,
  recipientOfLead,
  type SituationPorts,
  type SuppressionReason,
} from '#business/outreach/index';
import type { CampaignPlan } from './campaign.ts';
import { peopleOf } from './people-of.ts';
import type { CampaignPorts } from './ports.ts';

export type PreviewPorts = Pick<CampaignPorts, 'leadsFrom'> & Pick<OutreachPorts, 'customers'> & SituationPorts;

/** What would come of a campaign if it went out at this moment. Frequency caps are known only when it does. */
export interface CampaignPreview {
  /** Whom the segment means. */
  readonly meant: number;
  /** Who would be written to, by channel; texts may have to wait for the morning. */
  readonly reached: Readonly<Partial<Record<NotificationChannel, number>>>;
  readonly waiting: number;
  /** Who wouldn't be, by reason. */
  readonly suppressed: Readonly<Partial<Record<SuppressionReason, number>>>;
}

/** Asks the same policy as the message itself will, for everybody whom a campaign means. Sends nothing. */
export async function previewCampaign(
  { segment }: Pick<CampaignPlan, 'segment'>,
  nowEpochSeconds: number,
  ports: PreviewPorts,
): Promise<CampaignPreview> {
  const counts = { meant: 0, waiting: 0, reached: new Map<string, number>(), suppressed: new Map<string, number>() };
  const raise = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for await (const { leads } of peopleOf(segment, ports)) {
    for (const lead of leads) {
      const recipient = await recipientOfLead(lead, ports);
      const errand = { notification: NEWS, route: 'preferred', recipient, nowEpochSeconds } as const;
      const { situation } = await gatherSituation(errand, nowEpochSeconds, ports);
      const decision = decideChannel(situation);
      counts.meant += 1;
      if (decision.kind === 'send') raise(counts.reached, decision.channel);
      if (decision.kind === 'suppress') raise(counts.suppressed, decision.reason);
      if (decision.kind === 'hold') counts.waiting += 1;
    }
  }
  const { meant, waiting, reached, suppressed } = counts;
  return { meant, waiting, reached: Object.fromEntries(reached), suppressed: Object.fromEntries(suppressed) };
}

const NEWS = {
  template: 'campaign',
  to: { personId: '' },
  routes: ['preferred'],
  onlyBy: NEWS_BY,
  parameters: {},
} as const;

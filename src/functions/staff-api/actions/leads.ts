import { LEAD_CLASSES } from '#business/leads/index';
import { problem, view } from '../answers.ts';
import type { Action } from '../ports.ts';

const MOST_LISTED = 200;

export const listLeads: Action = async ({ query }, { leadList }) => {
  const asked = query.get('class') ?? 'hot';
  const leadClass = LEAD_CLASSES.find((one) => one === asked);
  if (!leadClass) return problem('malformed');
  return view('leads', { leadClass, leads: await leadList.listByClass(leadClass, MOST_LISTED) });
};

export const viewLead: Action = async ({ key }, { leads }) => {
  const found = await leads.find(key);
  if (!found) return problem('not-found');
  // What only the machinery needs stays there.
  const { absorbed: _, expiresAtEpochSeconds: __, reasons: ___, ...lead } = found;
  return view('lead', { lead, log: await leads.listScoreEntries(found.leadId) });
};

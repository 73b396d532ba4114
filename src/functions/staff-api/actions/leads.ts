import type { ConsentStanding } from '#business/consents/index';
import { LEAD_CLASSES } from '#business/leads/index';
import { problem, view } from '../answers.ts';
import { pageAsked } from '../page-asked.ts';
import type { Action } from '../ports.ts';

const MOST_LISTED = 200;

export const listLeads: Action = async ({ query }, { leadList }) => {
  const asked = query.get('class') ?? 'hot';
  const leadClass = LEAD_CLASSES.find((one) => one === asked);
  if (!leadClass) return problem('malformed');
  const page = await leadList.listByClass(leadClass, pageAsked(query, MOST_LISTED));
  if (!page) return problem('malformed');
  const { entries: leads, ...next } = page;
  return view('leads', { leadClass, leads, ...next });
};

/** A lead with what may be done with it: whoever calls has to see that nobody has agreed to calls. */
export const viewLead: Action = async ({ key }, { leads, people, ledger }) => {
  const found = await leads.find(key);
  if (!found) return problem('not-found');
  const [log, person] = await Promise.all([leads.listScoreEntries(found.leadId), people.findById(found.leadId)]);
  const standing = person && (await ledger.standingOf(person.pseudonym));
  // What only the machinery needs stays there.
  const { absorbed: _, expiresAtEpochSeconds: __, reasons: ___, ...lead } = found;
  return view('lead', { lead, log, ...(standing && { consents: statesOf(standing) }) });
};

const statesOf = ({ email, 'sms-and-calls': calls, profiling, sale }: ConsentStanding) => ({
  ...{ email: email.state, 'sms-and-calls': calls.state, profiling: profiling.state, sale: sale.state },
});

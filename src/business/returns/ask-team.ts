import { type CaseRepository, newCase } from '#business/cases/index';
import type { AskTeam } from './ports.ts';
import { quantityOf } from './return.ts';

interface TeamPorts {
  readonly cases: Pick<CaseRepository, 'open'>;
  /** The same id for the same words, so that asking again opens no second case. */
  readonly caseIdFor: (conversationId: string, nonce: string) => string;
}

/** Asks for a refund by a case, one for each return: what a person has to give back, or to collect. */
export const createAskTeam =
  ({ cases, caseIdFor }: TeamPorts): AskTeam =>
  async (returned, nowEpochSeconds) => {
    const { conversationId, rma, customerId, orderNumber, reason, resolution, lines } = returned;
    const item = lines.map((line) => `${String(quantityOf(line))} × ${line.name}`).join(', ');
    const opening = {
      ...({ kind: 'return-request', reason: 'request', channel: 'chat', rung: 'last-four', mood: 'neutral' } as const),
      ...{ conversationId, customerId, transcript: [], goodwill: false },
      details: { orderNumber, item: `${rma}: ${item}`, returnReason: reason, resolution },
    };
    await cases.open(newCase(opening, caseIdFor(conversationId, rma), nowEpochSeconds));
  };

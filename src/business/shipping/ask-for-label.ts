import { type CaseRepository, newCase } from '#business/cases/index';
import { quantityOf, type Return } from '#business/returns/index';
import type { LabelPorts } from './make-return-label.ts';

interface TeamPorts {
  readonly cases: Pick<CaseRepository, 'open'>;
  /** The same id for the same words, so that asking again opens no second case. */
  readonly caseIdFor: (conversationId: string, nonce: string) => string;
}

/** Asks for a label by a case: the carrier didn't take the parcel, so a person finds another way for it. */
export const createAskForLabel =
  ({ cases, caseIdFor }: TeamPorts): LabelPorts['askForLabel'] =>
  async (returned, nowEpochSeconds) => {
    const opening = {
      ...({ kind: 'return-request', reason: 'request', channel: 'chat', rung: 'last-four', mood: 'neutral' } as const),
      ...{ conversationId: returned.conversationId, customerId: returned.customerId, transcript: [], goodwill: false },
      details: { orderNumber: returned.orderNumber, item: `${returned.rma}, needs a label: ${itemsOf(returned)}` },
    };
    await cases.open(newCase(opening, caseIdFor(returned.conversationId, `${returned.rma}:label`), nowEpochSeconds));
  };

const itemsOf = ({ lines }: Return): string =>
  lines.map((line) => `${String(quantityOf(line))} × ${line.name}`).join(', ');

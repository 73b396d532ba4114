import { newCase } from '../cases/index.ts';
import type { ExchangePorts } from './ports.ts';

interface Trouble {
  readonly saleId: string;
  readonly partnerId: string;
  readonly what: 'post' | 'revoked' | 'erased';
}

const MESSAGES: Readonly<Record<Trouble['what'], string>> = {
  post: 'Ask the buyer whether it has the lead of this sale, and settle it by hand.',
  revoked: 'Tell the buyer that the consent to this sale was withdrawn: it may not use the data any more.',
  erased: 'Tell the buyer to erase the data of this sale: the person has asked for it.',
};

/** Opens a case for what a buyer could not be told or asked, once for each. */
export async function askTeam(
  { saleId, partnerId, what }: Trouble,
  nowEpochSeconds: number,
  { cases, caseIdFor }: Pick<ExchangePorts, 'cases' | 'caseIdFor'>,
): Promise<void> {
  const opening = {
    ...({ kind: 'buyer-notice', reason: 'buyer-unreachable', channel: 'chat', rung: 'anonymous' } as const),
    ...({ mood: 'neutral', transcript: [], goodwill: false } as const),
    conversationId: saleId,
    details: { item: `Sale ${saleId} to ${partnerId}`, message: MESSAGES[what] },
  };
  await cases.open(newCase(opening, caseIdFor(saleId, what), nowEpochSeconds));
}

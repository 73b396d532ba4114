import { tellLabelAgain } from '#business/returns/index';
import type { LabelPorts } from './make-return-label.ts';
import { LABEL_POLICY } from './policy.ts';

interface Asked {
  readonly rma: string;
  /** The event that asks for it. */
  readonly askedBy: string;
}

export type LabelSentAgain = { readonly kind: 'sent-again' | 'not-needed' };

/** Has the message with a label go out once more, with a link that works as long as the first one did. */
export async function sendLabelAgain(
  { rma, askedBy }: Asked,
  nowEpochSeconds: number,
  ports: Pick<LabelPorts, 'book' | 'newEventId' | 'links'>,
): Promise<LabelSentAgain> {
  const labelUrl = await ports.links.linkTo(rma, nowEpochSeconds + LABEL_POLICY.linkSeconds);
  const again = { key: { rma }, askedBy, nowEpochSeconds, ...(labelUrl !== undefined && { labelUrl }) };
  return { kind: (await tellLabelAgain(again, ports)) ? 'sent-again' : 'not-needed' };
}

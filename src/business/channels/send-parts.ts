import type { ChannelMessage } from './channel-message.ts';
import type { OutgoingPart, PartSent } from './outgoing.ts';
import type { ChannelPorts } from './ports.ts';

export type PartsSent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'try-later'; readonly afterSeconds?: number };

/**
 * Sends an answer part by part, each at most once: no provider has a token against sending twice.
 *
 *   part claimed ─► one attempt ─┬─ accepted ─► the next one
 *                                ├─ surely not sent, for now ─► given back: the queue brings the message again
 *                                ├─ surely never sent ─► the rest isn't sent either
 *                                └─ unknown ─► never again; the next one
 */
export async function sendParts(
  to: ChannelMessage,
  {
    messageId,
    parts,
    claimed,
  }: { readonly messageId: string; readonly parts: readonly OutgoingPart[]; readonly claimed: number },
  ports: ChannelPorts,
): Promise<PartsSent> {
  if (claimed < parts.length && (await ports.isSilenced(to))) return { kind: 'not-sent', reason: 'stopped' };
  for (const [index, part] of [...parts.entries()].slice(claimed)) {
    if (!(await ports.desk.claimPart(messageId, index))) continue;
    const sent = await attempt(to, { messageId, index, part }, ports);
    tell(to, sent, ports);
    if (sent.kind === 'refused') return { kind: 'not-sent', reason: sent.code };
    if (sent.kind === 'try-later') {
      await ports.desk.giveBackPart(messageId, index);
      return sent;
    }
  }
  return { kind: 'sent' };
}

/** A broken contract, such as a token that isn't taken, has sent nothing. */
async function attempt(
  to: ChannelMessage,
  { messageId, index, part }: { readonly messageId: string; readonly index: number; readonly part: OutgoingPart },
  { send, desk }: ChannelPorts,
): Promise<PartSent> {
  try {
    return await send(to, part);
  } catch (error) {
    await desk.giveBackPart(messageId, index);
    throw error;
  }
}

function tell({ channel }: ChannelMessage, sent: PartSent, { count }: ChannelPorts): void {
  count('ChannelParts', { channel, outcome: sent.kind });
  if (sent.kind === 'accepted' && sent.segments !== undefined) count('ChannelSegments', { channel }, sent.segments);
}

import { CHAT_POLICY } from '#business/chat/index';
import type { ChatApiPorts } from './ports.ts';

/** A new token, until when it is good, and what time it is here. */
export function openedUntil(conversationId: string, { nowMs, signToken }: Pick<ChatApiPorts, 'nowMs' | 'signToken'>) {
  const now = nowMs();
  const expiresAtEpochSeconds = Math.floor(now / 1000) + CHAT_POLICY.tokenSeconds;
  return {
    token: signToken(conversationId, expiresAtEpochSeconds),
    expiresAtIso: new Date(expiresAtEpochSeconds * 1000).toISOString(),
    nowIso: new Date(now).toISOString(),
  };
}

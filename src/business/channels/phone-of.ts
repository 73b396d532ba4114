import { parsePhoneNumber } from '../customers/index.ts';
import type { Correspondent } from './channel-message.ts';

/** The phone number that somebody writes from, E.164; undefined where the channel tells none. */
export function phoneOf({ channel, address }: Correspondent): string | undefined {
  if (channel === 'messenger') return undefined;
  const parsed = parsePhoneNumber(channel === 'whatsapp' ? `+${address}` : address);
  return parsed.ok ? parsed.phone : undefined;
}

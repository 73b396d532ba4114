import type { ConsentSaid } from './consent-said.ts';
import type { ConsentChannel, ConsentEntry } from './entry.ts';
import { ConsentInvalidError } from './errors.ts';
import type { Digest, LedgerHead } from './ports.ts';
import { sealEntry } from './seal-entry.ts';
import type { PurposeStanding } from './standing.ts';
import { RECORDED_AS } from './transitions.ts';

export type NextEntry =
  { readonly kind: 'entry'; readonly entry: ConsentEntry } | { readonly kind: 'unchanged' | 'not-requested' };

/** A link to confirm is mailed once in this time at most, so that nobody can have an address flooded. */
export const OPT_IN_REPEATED_AFTER_SECONDS = 86_400;

/** Where a yes to mail needs no request that waits for it: people vouch for that they have it. */
const VOUCHED_FOR_BY: readonly ConsentChannel[] = ['team', 'import'];

/**
 * What follows a head when somebody says this; pure.
 *
 * @throws ConsentInvalidError
 */
export function nextEntry(said: ConsentSaid, nowEpochSeconds: number, digest: Digest): (head: LedgerHead) => NextEntry {
  checkRecipients(said);
  const occurredAtIso = new Date(nowEpochSeconds * 1000).toISOString();
  return (head) => {
    const standing = head.standing[said.purpose];
    const act = RECORDED_AS[standing.state][said.act];
    if (isUnconfirmed(said, standing)) return { kind: 'not-requested' };
    if (
      act === 'nothing' ||
      takesNothing(said, standing) ||
      isOlder(said, standing, nowEpochSeconds) ||
      isSame(said, standing, nowEpochSeconds)
    )
      return { kind: 'unchanged' };
    const { person, purpose, text, channel, conversationId, cause } = said;
    const recipients = said.act === 'refused' ? [] : (said.recipients ?? []);
    const origin = { channel, cause, occurredAtIso, ...(conversationId !== undefined && { conversationId }) };
    const entry = { pseudonym: person.pseudonym, act, purpose, recipients, text, ...origin };
    return { kind: 'entry', entry: sealEntry(entry, head, digest) };
  };
}

function checkRecipients({ purpose, act, recipients = [] }: ConsentSaid): void {
  if (act === 'requested' && purpose !== 'email') throw new ConsentInvalidError('only mail is confirmed');
  if (purpose !== 'sale' && recipients.length > 0) throw new ConsentInvalidError('only a sale has recipients');
  if (purpose === 'sale' && act === 'granted' && recipients.length === 0)
    throw new ConsentInvalidError('a sale names its buyers');
}

/** A yes to mail counts when a person opened the link that was mailed, and pressed the button. */
function isUnconfirmed({ purpose, act, channel }: ConsentSaid, { state }: PurposeStanding): boolean {
  if (purpose !== 'email' || act !== 'granted' || VOUCHED_FOR_BY.includes(channel)) return false;
  return channel !== 'page' || (state !== 'pending' && state !== 'granted');
}

/** The end of a sale to buyers who aren't named by any yes. */
const takesNothing = ({ act, recipients = [] }: ConsentSaid, standing: PurposeStanding): boolean =>
  act === 'withdrawn' && recipients.length > 0 && !recipients.some((buyer) => standing.recipients.includes(buyer));

/** A yes that comes late doesn't undo the no that was said after it. */
function isOlder({ act }: ConsentSaid, { state, sinceIso }: PurposeStanding, now: number): boolean {
  const isYes = act === 'granted' || act === 'requested';
  const isNo = state === 'refused' || state === 'withdrawn';
  return isYes && isNo && now < secondsAt(sinceIso);
}

/** The same again. Personal prices are granted anew each time, so that the profile of who has become a customer follows. */
function isSame({ act, purpose, recipients = [] }: ConsentSaid, standing: PurposeStanding, now: number): boolean {
  if (act === 'requested')
    return standing.state === 'pending' && now < secondsAt(standing.sinceIso) + OPT_IN_REPEATED_AFTER_SECONDS;
  if (act !== 'granted' || standing.state !== 'granted' || purpose === 'profiling') return false;
  return recipients.toSorted().join('\n') === standing.recipients.toSorted().join('\n');
}

const secondsAt = (iso = ''): number => Math.floor(Date.parse(iso) / 1000);

import type { NotificationChannel } from '../notifications/index.ts';
import { attempt } from './attempt.ts';
import { type Errand, purposeOf, type Told } from './errand.ts';
import { epochSeconds, gatherSituation } from './gather-situation.ts';
import { type ChannelDecision, decideChannel } from './policy/decide-channel.ts';
import type { OutreachPorts } from './ports.ts';
import { nextStep } from './sendings/next-step.ts';
import { nextVersion } from './sendings/next-version.ts';
import type { Sending } from './sendings/sending.ts';

/**
 * Does what is left to do about one message, by its record:
 *
 *     decide ─► prepare ─► claim ─► one attempt ─► record
 *       ▲                               └─ surely refused: the next channel, or later
 *       └─ kept back, refused: due again      └─ unknown: due again only where a repetition is allowed
 */
export async function carryOut(errand: Errand, ports: OutreachPorts): Promise<Told> {
  const recorded = await ports.book.find(errand.reference);
  const step = nextStep(recorded, purposeOf(errand), errand.nowEpochSeconds);
  if (step.kind === 'nothing') return told(errand, undefined);
  if (step.kind === 'decide') return findChannel(errand, recorded, ports);
  // What may have been sent has a record.
  return step.kind === 'repeat'
    ? repeat(errand, recorded!, step.channel, ports)
    : leaveUnknown(errand, recorded!, ports);
}

async function findChannel(errand: Errand, recorded: Sending | undefined, ports: OutreachPorts): Promise<Told> {
  const { situation, links } = await gather(errand, ports);
  const capped: NotificationChannel[] = [];
  for (let before = recorded; ;) {
    const decision = decideChannel({ ...situation, refused: before?.refused ?? [], capped });
    if (decision.kind !== 'send') return settle(errand, before, decision, ports);
    const tried = await attempt({ ...errand, links }, before, decision.channel, ports);
    if (tried.kind === 'capped') capped.push(decision.channel);
    else if (tried.kind === 'refused') before = tried.sending;
    else return told(errand, tried.sending);
  }
}

const gather = (errand: Errand, ports: OutreachPorts) =>
  gatherSituation(errand, epochSeconds(errand.event.occurredAtIso), ports);

/** Nothing goes out now: it is recorded why, and when to look again. */
async function settle(
  errand: Errand,
  before: Sending | undefined,
  decision: Exclude<ChannelDecision, { kind: 'send' }>,
  ports: OutreachPorts,
): Promise<Told> {
  const sending = nextVersion(errand, before, settled(decision, before));
  const kept = await ports.book.keep(sending, errand.nowEpochSeconds);
  return told(errand, kept === 'kept' ? sending : undefined);
}

function settled(decision: Exclude<ChannelDecision, { kind: 'send' }>, before: Sending | undefined) {
  const { reason } = decision;
  if (decision.kind === 'hold')
    return { state: 'held', reason, dueAtEpochSeconds: decision.untilEpochSeconds } as const;
  // A provider's word says more than that no channel is left.
  return before && before.refused.length > 0
    ? ({ state: 'refused', reason: before.reason ?? reason } as const)
    : ({ state: 'suppressed', reason } as const);
}

/** By the same channel or not at all: another one would be a second message for sure. */
async function repeat(
  errand: Errand,
  recorded: Sending,
  channel: NotificationChannel,
  ports: OutreachPorts,
): Promise<Told> {
  const { situation, links } = await gather(errand, ports);
  const decision = decideChannel({ ...situation, firstChoice: channel, onlyBy: [channel] });
  if (decision.kind !== 'send' || decision.channel !== channel) return leaveUnknown(errand, recorded, ports);
  const tried = await attempt({ ...errand, links }, recorded, channel, ports);
  return { ...told(errand, tried.kind === 'capped' ? undefined : tried.sending), isRepeat: tried.kind !== 'capped' };
}

async function leaveUnknown(errand: Errand, recorded: Sending, ports: OutreachPorts): Promise<Told> {
  const sending = nextVersion(errand, recorded, { state: 'unknown' });
  const kept = await ports.book.keep(sending, errand.nowEpochSeconds);
  return told(errand, kept === 'kept' ? sending : undefined);
}

function told({ notification: { template }, route }: Errand, sending: Sending | undefined): Told {
  if (!sending) return { template, route };
  const { state, channel, reason } = sending;
  return { template, route, state, ...(channel && { channel }), ...(reason && { reason }) };
}

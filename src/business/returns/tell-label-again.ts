import { take } from './change.ts';
import { hasLabelToSend } from './ask-label-again.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnKey, ReturnPorts } from './ports.ts';
import type { Return } from './return.ts';
import { labelReadyEvent } from './return-events.ts';

interface LabelAgain {
  readonly key: ReturnKey;
  /** The event that asks for it: told once for each. */
  readonly askedBy: string;
  /** A new link; absent where the shop has no address. */
  readonly labelUrl?: string;
  readonly nowEpochSeconds: number;
}

/** Tells of a label that there is once more, for the message with it. False when there is none to send, or it was told. */
export async function tellLabelAgain(
  { key, askedBy, labelUrl, nowEpochSeconds }: LabelAgain,
  { book, newEventId }: Pick<ReturnPorts, 'book' | 'newEventId'>,
): Promise<boolean> {
  const name = await book.nameOf(key);
  for (let attempt = 1; name && attempt <= RETURN_POLICY.changeAttempts; attempt++) {
    const found = await book.find(name);
    const known = found && labelOf(found);
    if (!known) return false;
    const ports = { book, newEventId, nowEpochSeconds };
    const label = { ...known, ...(labelUrl !== undefined && { labelUrl }) };
    const beside = { carrierEventId: `label-again:${askedBy}`, events: [labelReadyEvent(found, label, ports)] };
    const { kind } = await take(found, {}, beside, ports);
    if (kind !== 'lost') return kind === 'changed';
  }
  return false;
}

function labelOf(returned: Return) {
  const { labelKey, trackingNumber, carrier } = returned;
  if (!hasLabelToSend(returned) || !labelKey || !trackingNumber || !carrier) return undefined;
  return { labelKey, trackingNumber, carrier };
}

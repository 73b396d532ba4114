import { describe, expect, it } from '@jest/globals';
import { gatherToManage } from '#conversation/intents/stop/gather';
import { manage } from '#conversation/intents/stop/manage';
import { close, message } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity, waiting } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const goodbye = message('stop.goodbye');
const leaving = aTurn({
  intent: 'Stop',
  memory: aMemory({
    identity: anIdentity(),
    task: anEmailTask(),
    queue: [waiting('CaptureLeadInfo')],
    lastSaid: [message('checkOrderStatus.found')],
  }),
});

describe('stop', () => {
  it('says goodbye, forgets the customer and asks for a rating', () => {
    expect(manage(leaving, { mayAskRating: true, epoch: 2 })).toEqual(
      close(leaving, 'fulfilled', {
        say: [goodbye, message('stop.rate')],
        memory: aMemory({ epoch: 2, isRatingAwaited: true, rater: 'customer-john' }),
      }),
    );
  });

  it('asks for no second rating', () => {
    expect(manage(leaving, { mayAskRating: false, epoch: 2 })).toEqual(
      close(leaving, 'fulfilled', { say: [goodbye], memory: aMemory({ epoch: 2 }) }),
    );
  });
});

it.each([true, false])(
  'ends the identity in the store, and asks for a rating only when it is the first: %s',
  async (isFirst) => {
    const calls: unknown[] = [];
    const ports = {
      ...UNREACHABLE_PORTS,
      identity: { ...UNREACHABLE_PORTS.identity, end: () => Promise.resolve(calls.push('end')) },
      claimOnce: (...claim: readonly unknown[]) => Promise.resolve(calls.push(claim) > 0 && isFirst),
    };

    expect(await gatherToManage(leaving, ports)).toEqual({ mayAskRating: isFirst, epoch: 2 });
    expect(calls).toEqual([['session-1', 'rating', 1773068400], 'end']);
  },
);

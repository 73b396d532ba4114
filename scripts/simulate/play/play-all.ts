import { inParallel } from '../../shared/in-parallel.ts';
import type { Transport } from '../client/transport.ts';
import type { Party, Player } from '../people/cast-of.ts';
import { createMeeting, type Meeting } from './meeting.ts';
import { playConversation } from './play-conversation.ts';
import type { Played } from './played.ts';

interface Stage {
  readonly transport: Transport;
  /** So many parties talk at the same time. */
  readonly parallel: number;
  readonly onPlayed: (played: Played) => void;
  /** Once it is aborted, nobody begins to talk any more. */
  readonly signal: AbortSignal;
}

/** Plays all parties; a conversation that breaks off is told of, and the others go on. */
export async function playAll(parties: readonly Party[], { transport, parallel, onPlayed, signal }: Stage) {
  const all = await inParallel(parallel, parties, async (party) => {
    if (signal.aborted) return [];
    const meeting = createMeeting(party.length);
    return Promise.all(
      party.map(async (player) => {
        const played = await playConversation(player, transport, meeting).catch((error: unknown) =>
          brokenOff(player, meeting, error),
        );
        onPlayed(played);
        return played;
      }),
    );
  });
  return all.flat();
}

function brokenOff(player: Player, meeting: Meeting, error: unknown): Played {
  meeting.leave();
  const nothing = { conversationId: '', exchanges: [], intrusions: [], statuses: [], transcript: [] };
  return { ...player, ...nothing, failure: error instanceof Error ? error.message : String(error) };
}

import { goBack } from '../../repair/index.ts';
import { type Decision, type Message, message, putThrough, type Turn } from '../../turn/index.ts';
import { goodwillIsAskedFor, rememberPersonOffered } from '../../understanding/mood/index.ts';

export type HandOff =
  /** With `goodwill`, the team is asked to make something good. */
  | { readonly kind: 'opened'; readonly reference: string; readonly goodwill: boolean }
  /** The team has this conversation already, and now what was told since, if anything was. */
  | { readonly kind: 'stands' | 'added'; readonly reference: string };

/** Says that the team takes over, how to reach it at once, and goes on meanwhile; a call is put through. */
export function fulfil(turn: Turn, handOff: HandOff): Decision {
  const { memory } = turn;
  const handedOver = {
    ...memory,
    mood: rememberPersonOffered(memory.mood),
    handOff: { reference: handOff.reference, linesSince: 0 },
  };
  if (turn.channel === 'voice') return putThrough(turn, { say: tell(turn, handOff), memory: handedOver });
  return {
    ...goBack({ ...turn, memory: handedOver }, tell(turn, handOff)),
    choices: [{ label: message('choice.callMe'), says: 'call me back' }],
  };
}

function tell({ supportContact: contact }: Turn, handOff: HandOff): readonly Message[] {
  const { reference } = handOff;
  if (handOff.kind !== 'opened') return [message(`talkToAgent.${handOff.kind}`, { contact, reference })];
  const noted = message('talkToAgent.noted', { contact, reference });
  return handOff.goodwill ? [noted, goodwillIsAskedFor()] : [noted];
}

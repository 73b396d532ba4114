import type { TranscriptLine } from '#business/cases/index';
import type { Memory } from '../../turn/index.ts';
import { readCommand } from '../../understanding/commands.ts';
import { recognizeSmallTalk } from '../../understanding/small-talk.ts';
import { findWishes } from '../../understanding/wishes/index.ts';

/** What the customer has told since the team took over; empty when they only asked for a person again. */
export function newLines({ handOff, trail }: Memory): readonly TranscriptLine[] {
  const since = handOff && handOff.linesSince > 0 ? trail.slice(-handOff.linesSince) : [];
  return since.some(tellsSomething) ? since.map((text) => ({ who: 'customer', text })) : [];
}

function tellsSomething(line: string): boolean {
  if (recognizeSmallTalk(line) || readCommand(line)) return false;
  const wishes = findWishes(line, []);
  return wishes.length === 0 || wishes.some(({ intent }) => intent !== 'TalkToAgent');
}

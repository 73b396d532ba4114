import { readFileSync } from 'node:fs';

/** A sentence that people say to bots, whether or not a bot is there for it. */
export interface BackgroundSentence {
  text: string;
  /** Sentences of one topic are about the same thing: a bot serves all of it or none. */
  topic: string;
  /** What kind of talk it is: the file that it stands in. */
  kind: string;
}

export const BACKGROUND_KINDS = ['customer-service', 'everyday', 'small-talk'];

/** Stands in for a general knowledge of what people talk about, which a set of utterances can't have. */
export const BACKGROUND: readonly BackgroundSentence[] = BACKGROUND_KINDS.flatMap(readKind);

/** One sentence a line; a line with `#` begins a topic. */
function readKind(kind: string): BackgroundSentence[] {
  const lines = readFileSync(new URL(`background/${kind}.txt`, import.meta.url), 'utf8').split('\n');
  let topic = kind;
  return lines.flatMap((line) => {
    if (line.startsWith('#')) topic = `${kind}: ${line.slice(1).trim()}`;
    return line.startsWith('#') || line.trim() === '' ? [] : [{ text: line.trim(), topic, kind }];
  });
}

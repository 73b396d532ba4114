import type { Entry } from '../state/chat-state.ts';
import { momentText } from './amounts.ts';
import { noteText } from './note-texts.ts';
import { plainPieces } from './plain-pieces.ts';
import type { Texts } from './texts.ts';

/** The conversation as a text file: who said what and when, the oldest first. */
export const transcriptText = (entries: readonly Entry[], texts: Texts): string =>
  [`${texts.bot}:\n${texts.greeting}`, ...entries.map((entry) => paragraph(entry, texts))].join('\n\n') + '\n';

function paragraph(entry: Entry, texts: Texts): string {
  if (entry.kind === 'note') return `(${noteText(entry.note, texts)})`;
  const when = momentText(entry.atIso, texts.lang);
  return entry.kind === 'customer'
    ? `${texts.you}, ${when}:\n${entry.text}`
    : `${texts.bot}, ${when}:\n${plainPieces(entry.pieces, texts)}`;
}

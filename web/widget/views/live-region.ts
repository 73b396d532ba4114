import type { Utterance } from '../state/chat-state.ts';
import { noteText } from '../words/note-texts.ts';
import { plainPieces } from '../words/plain-pieces.ts';
import type { Texts } from '../words/texts.ts';
import { element } from './element.ts';

const KEPT = 8;

export interface LiveRegion {
  readonly node: HTMLElement;
  readonly tell: (text: string) => void;
  readonly draw: (aloud: readonly Utterance[]) => void;
}

/** Reads aloud what is new, each once: lines are added and never changed, and the oldest go without a word. */
export function createLiveRegion(texts: Texts): LiveRegion {
  const node = element('div', {
    class: 'hidden aloud',
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
  });
  let lastNumber = 0;
  const tell = (text: string) => {
    node.append(element('p', {}, [text]));
    while (node.children.length > KEPT) node.firstElementChild?.remove();
  };
  return {
    node,
    tell,
    draw(aloud) {
      for (const { number, of } of aloud.filter((one) => one.number > lastNumber)) {
        tell('note' in of ? noteText(of.note, texts) : `${texts.bot}: ${plainPieces(of.pieces, texts)}`);
        lastNumber = number;
      }
    },
  };
}

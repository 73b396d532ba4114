import type { Piece } from '#business/chat/index';
import { plainPieces } from '../words/plain-pieces.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { ViewContext } from './view.ts';

export function drawCopyButton(pieces: readonly Piece[], { texts, tell }: ViewContext): HTMLElement {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainPieces(pieces, texts));
      tell(texts.copied);
    } catch {
      tell(texts.copyFailed);
    }
  };
  return element(
    'button',
    { type: 'button', class: 'plain copy', 'aria-label': texts.copy, title: texts.copy, onclick: () => void copy() },
    [icon('copy')],
  );
}

import type { Piece } from '#business/chat/index';
import { drawMarkdown } from '../markdown/draw-markdown.ts';
import type { BotEntry, CustomerEntry, Entry } from '../state/chat-state.ts';
import { timeText } from '../words/amounts.ts';
import { noteText } from '../words/note-texts.ts';
import type { Texts } from '../words/texts.ts';
import { drawCopyButton } from './copy-button.ts';
import { element } from './element.ts';
import { drawOfferCard } from './offer-card.ts';
import { drawOrderCard } from './order-card.ts';
import type { ViewContext } from './view.ts';

/** One entry of the conversation; choices are drawn apart, since only the last answer's can be picked. */
export function drawEntry(entry: Entry, context: ViewContext): HTMLElement {
  if (entry.kind === 'note') return element('li', { class: 'note' }, [noteText(entry.note, context.texts)]);
  return entry.kind === 'customer' ? drawCustomer(entry, context.texts) : drawBot(entry, context);
}

function drawCustomer({ text, atIso, state }: CustomerEntry, texts: Texts): HTMLElement {
  const unsettled = { waiting: texts.waiting, unsent: texts.unsent, sent: undefined }[state];
  return element('li', { class: 'entry customer', 'data-state': state }, [
    element('span', { class: 'hidden' }, [`${texts.you}:`]),
    element('div', { class: 'bubble', dir: 'auto' }, [element('p', {}, [text])]),
    element('p', { class: 'meta' }, [drawTime(atIso, texts), unsettled && ` · ${unsettled}`]),
  ]);
}

function drawBot(entry: BotEntry, context: ViewContext): HTMLElement {
  const { texts } = context;
  const pieces = entry.pieces.map((piece) => drawPiece(piece, context));
  return element('li', { class: 'entry bot' }, [
    element('span', { class: 'hidden' }, [`${texts.bot}:`]),
    ...pieces,
    element('p', { class: 'meta' }, [drawTime(entry.atIso, texts), drawCopyButton(entry.pieces, context)]),
  ]);
}

function drawPiece(piece: Piece, context: ViewContext): HTMLElement | undefined {
  switch (piece.kind) {
    case 'text':
      return element('div', { class: 'bubble', dir: 'auto' }, drawMarkdown(piece.text));
    case 'order':
      return drawOrderCard(piece, context.texts);
    case 'offer':
      return drawOfferCard(piece, context);
    default:
      return undefined;
  }
}

const drawTime = (atIso: string, { lang }: Texts): HTMLElement =>
  element('time', { datetime: atIso, dir: 'auto' }, [timeText(atIso, lang)]);

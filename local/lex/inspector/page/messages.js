import { element } from './element.js';

/** The bot's messages as bubbles; a card's buttons say their value when they are pressed. */
export const messagesView = (messages, say) => messages.map((message) => bubble(message, say));

function bubble({ contentType, content, imageResponseCard }, say) {
  if (imageResponseCard) return cardView(imageResponseCard, say);
  const type = contentType !== 'PlainText' && element('span.type', {}, contentType);
  return element('p.bubble.bot', {}, type, content ?? '');
}

function cardView({ title, subtitle, imageUrl, buttons = [] }, say) {
  return element(
    'div.bubble.bot.card',
    {},
    element('strong', {}, title ?? ''),
    subtitle && element('span', {}, subtitle),
    imageUrl && element('span.quiet', {}, imageUrl),
    buttons.length > 0 &&
      element(
        'div.buttons',
        {},
        ...buttons.map(({ text, value }) => element('button', { type: 'button', onclick: () => say(value) }, text)),
      ),
  );
}

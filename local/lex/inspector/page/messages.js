import { element } from './element.js';

/**
 * The bot's messages as bubbles; a card's buttons say their value when they are pressed. A card needs a title: one that
 * repeats what was said just before isn't shown again.
 */
export const messagesView = (messages, say) =>
  messages.map((message, index) => bubble(message, messages[index - 1]?.content, say));

function bubble({ contentType, content, imageResponseCard }, before, say) {
  if (imageResponseCard) return cardView(imageResponseCard, before, say);
  const type = contentType !== 'PlainText' && element('span.type', {}, contentType);
  return element('p.bubble.bot', {}, type, content ?? '');
}

function cardView({ title, subtitle, imageUrl, buttons = [] }, before, say) {
  return element(
    'div.bubble.bot.card',
    {},
    title !== before && element('strong', {}, title ?? ''),
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

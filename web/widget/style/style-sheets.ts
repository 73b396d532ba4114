import base from './base.css';
import cards from './cards.css';
import conversation from './conversation.css';
import frame from './frame.css';
import parts from './parts.css';
import theme from './theme.css';

/** Constructed sheets: pages need allow no inline styles for them. */
export const STYLE_SHEETS: readonly CSSStyleSheet[] = [theme, base, frame, conversation, cards, parts].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

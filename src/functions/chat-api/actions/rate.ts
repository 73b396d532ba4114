import { isRating, rateConversation } from '#business/chat/index';
import { done, problem } from '../answer.ts';
import { withChat } from './with-chat.ts';

export const rate = withChat('say', async (chat, { fields: { rating } }, ports) =>
  isRating(rating)
    ? done({ rating: await rateConversation(chat, { rating, channel: 'web' }, ports) })
    : problem('malformed'),
);

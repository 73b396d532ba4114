import { readTranscript } from '#business/chat/index';
import { done } from '../answer.ts';
import { withChat } from './with-chat.ts';

export const read = withChat('look', async (chat, _, ports) =>
  done({ lines: await readTranscript(chat, 'web', ports), nowIso: new Date(ports.nowMs()).toISOString() }),
);

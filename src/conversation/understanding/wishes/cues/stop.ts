import type { Cues } from './cues.ts';

/** "That's all" and "bye" close a message politely: only alone do they end the conversation. */
export const STOP: Cues = {
  asks: ['(?:end|close|finish|leave|exit|quit|stop) (?:this|the|our) (?:chat|conversation)'],
  mentions: [
    '^(?:ok |thanks |thank you |good )*(?:bye|goodbye|stop|quit|exit|that is all|that is it|i am done|nothing else)$',
  ],
};

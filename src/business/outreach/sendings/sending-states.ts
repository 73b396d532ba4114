/** Every state of a message's life. */
export const SENDING_STATES = [
  'held',
  'waiting',
  'sending',
  'unknown',
  'accepted',
  'delivered',
  'undelivered',
  'complained',
  'refused',
  'suppressed',
  'failed',
] as const;
export type SendingState = (typeof SENDING_STATES)[number];

/** What may follow each state. Nothing but a mail's return leads back from what a provider has surely taken. */
export const SENDING_TRANSITIONS: Readonly<Record<SendingState, readonly SendingState[]>> = {
  // For a better time of the day.
  held: ['held', 'sending', 'suppressed', 'failed'],
  // For a provider that has surely not taken it.
  waiting: ['held', 'sending', 'suppressed', 'refused', 'failed'],
  // Claimed: whoever claimed it makes one attempt. Again: the claim ran out, and it may be made again.
  sending: ['sending', 'waiting', 'refused', 'unknown', 'accepted', 'delivered', 'undelivered', 'complained'],
  // It may have been sent: until its provider tells, or it is sent again, which only some messages are.
  unknown: ['sending', 'waiting', 'unknown', 'accepted', 'delivered', 'undelivered', 'complained'],
  // Waiting: a mail that has come back is sent by another channel.
  accepted: ['waiting', 'delivered', 'undelivered', 'complained'],
  delivered: ['waiting', 'undelivered', 'complained'],
  undelivered: ['complained'],
  complained: [],
  refused: [],
  suppressed: [],
  failed: [],
};

export const FIRST_SENDING_STATES = ['held', 'sending', 'suppressed', 'failed'] as const satisfies SendingState[];

import { describe, expect, it } from '@jest/globals';
import { readReply } from '#business/outreach/index';

describe('an answer to a text message', () => {
  it.each([
    'STOP',
    'stop.',
    'Stop!!!',
    'STOPALL',
    'please stop',
    'Please stop texting me',
    'stop sending these messages',
    "Don't text me any more",
    'don’t message me',
    'no more texts please',
    'take me off your list',
    'remove my number from this',
    'I want to opt out',
    'opt-out',
    'unsubscribe me',
    'leave me alone',
    "I don't want any more messages",
    'I do not want to receive these texts',
    'Quit',
    'cancel',
    'END',
  ])('is heard as "stop": %s', (said) => expect(readReply(said)).toBe('stop'));

  it.each(['HELP', 'help please', 'Info'])('is heard as "help": %s', (said) => expect(readReply(said)).toBe('help'));

  it.each(['START', 'Unstop', 'please start', 'opt in'])('is heard as "start": %s', (said) =>
    expect(readReply(said)).toBe('start'),
  );

  it.each([
    '',
    '👍',
    'thanks',
    'where is my order',
    'can I stop by the store tomorrow',
    'please cancel my order 12345',
    "don't forget the gift wrap",
    'can you help me with a return',
    'a'.repeat(5000),
  ])('is left to people otherwise: %s', (said) => expect(readReply(said)).toBeUndefined());
});

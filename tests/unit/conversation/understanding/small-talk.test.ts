import { describe, expect, it } from '@jest/globals';
import { asksWhy, recognizeSmallTalk } from '#conversation/understanding/small-talk';

describe('small talk', () => {
  it.each([
    ['hi', 'greeting'],
    ['Hi!', 'greeting'],
    ['Hello there', 'greeting'],
    ['  good   morning ', 'greeting'],
    ['hey 👋', 'greeting'],
    ['thanks', 'thanks'],
    ['Great, thank you so much!', 'thanks'],
    ['ok thx', 'thanks'],
    ['Thanks for your help', 'thanks'],
    ["great, thanks! you're awesome", 'thanks'],
    ['I really appreciate it', 'thanks'],
    ['great job', 'praise'],
    ["You're awesome!", 'praise'],
    ['you are so helpful', 'praise'],
    ['that was very helpful. well done', 'praise'],
    ['Great!', 'pleased'],
    ['yes please', 'accepted'],
    ['ok', 'accepted'],
    ["no, that's all", 'declined'],
    ['no thanks', 'declined'],
    ['Nothing else, thanks', 'declined'],
    ["I'm good", 'declined'],
    ['are you a robot?', 'robot'],
  ])('is in %j: %s', (words, courtesy) => {
    expect(recognizeSmallTalk(words)).toBe(courtesy);
  });

  it.each([
    '',
    '👋',
    'this',
    'hi, where is my order',
    'hi 12345',
    'thanks for nothing',
    'thanks for your email address form',
    'great service would be an answer',
    'great job losing my order',
    'you are the worst',
    'no, 12346',
    'yes and where is my order',
    'why is my order late',
    'why is this so expensive',
    'thanks, john.doe@email.com',
    'constructor',
  ])('is not in %j', (words) => {
    expect(recognizeSmallTalk(words)).toBeUndefined();
  });
});

it.each([
  ['Why?', true],
  ['why do you need that?', true],
  ['what for', true],
  ['why is my order late', false],
  ['why is this so expensive', false],
  ['', false],
])('hears in %j a question about the question: %s', (words, isWhy) => {
  expect(asksWhy(words)).toBe(isWhy);
});

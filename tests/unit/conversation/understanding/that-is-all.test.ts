import { expect, it } from '@jest/globals';
import { saysThatIsAll } from '../../../../src/conversation/understanding/that-is-all.ts';

it.each([
  "That's all, thanks!",
  'no, that’s it',
  'Nothing else, thanks',
  'that will be all for today',
  'No thanks',
  "I'm done",
])('hears in "%s" that there is nothing more', (words) => {
  expect(saysThatIsAll(words)).toBe(true);
});

it.each(['bye', 'stop', 'that is all wrong', 'is that all?', 'that is all I got of my order', 'thanks'])(
  'hears nothing of the kind in "%s"',
  (words) => {
    expect(saysThatIsAll(words)).toBe(false);
  },
);

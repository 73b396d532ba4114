import { describe, expect, it } from '@jest/globals';
import { embedWithModel } from '../../../../../local/lex/nlu/embedder.ts';
import { createReadSentiment } from '../../../../../local/lex/nlu/sentiment.ts';

const readSentiment = createReadSentiment(embedWithModel);

describe('sentiment', () => {
  it.each([
    ['thank you so much', 'POSITIVE'],
    ['GREAT SERVICE', 'POSITIVE'],
    ['I am so happy with it!', 'POSITIVE'],
    ['no problem, thanks', 'POSITIVE'],
    ["it's not bad at all", 'POSITIVE'],
    ['worst service ever', 'NEGATIVE'],
    ['I am not happy', 'NEGATIVE'],
    ["I'm pretty annoyed", 'NEGATIVE'],
    ["my stuff hasn't arrived yet", 'NEGATIVE'],
    ['my stuff hasn’t arrived yet', 'NEGATIVE'],
    ['this is a joke', 'NEGATIVE'],
    ['Are you kidding me?', 'NEGATIVE'],
    ['nobody answers', 'NEGATIVE'],
    ["it doesn't work", 'NEGATIVE'],
    ['I am fed up', 'NEGATIVE'],
    ['I love the phone but delivery was terrible', 'MIXED'],
    ['great, another delay', 'NEGATIVE'],
    ['great, another broken one', 'NEGATIVE'],
    ['love waiting three weeks for a phone case', 'NEGATIVE'],
    ['thanks for nothing', 'NEGATIVE'],
    ['just perfect, arrived in pieces', 'NEGATIVE'],
    ['so much for two day delivery', 'NEGATIVE'],
    ['brilliant. you’ve sent me two left shoes', 'NEGATIVE'],
    ['this thing is garbage', 'NEGATIVE'],
    ["love that you don't charge for returns", 'POSITIVE'],
    ['never had a single problem with you', 'POSITIVE'],
    ['show me horror novels', 'NEUTRAL'],
    ['wrong number, it is 12346', 'NEUTRAL'],
    ['where is my order 12345', 'NEUTRAL'],
    ['I want to cancel my order', 'NEUTRAL'],
    ['I want a refund, please', 'NEUTRAL'],
    ['I need help', 'NEUTRAL'],
    ['what are the best deals', 'NEUTRAL'],
    ['yes', 'NEUTRAL'],
    ['no', 'NEUTRAL'],
    ['', 'NEUTRAL'],
  ])('%p is %s', async (text, mood) => {
    expect((await readSentiment(text)).sentiment).toBe(mood);
  });

  it.each([
    'awesome, thank you for waiving the late fee',
    'the missing screws came in the mail, thanks a lot',
    'they look nice but one is cracked',
    'thank you for fixing my broken order so quickly',
    'I was worried it got lost but it came today, thanks!',
    'great, can you check why the other one is late',
  ])('%p is praise that is meant, whatever stands beside it', async (text) => {
    expect((await readSentiment(text)).sentiment).toMatch(/POSITIVE|NEUTRAL/);
  });

  it('is stronger with emphasis and weaker when softened', async () => {
    const negative = async (text: string) => (await readSentiment(text)).sentimentScore.negative;

    expect(await negative('it is VERY bad!!!')).toBeGreaterThan(await negative('it is bad'));
    expect(await negative('it is slightly bad')).toBeLessThan(await negative('it is bad'));
  });
});

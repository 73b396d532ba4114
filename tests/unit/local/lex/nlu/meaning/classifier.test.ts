import { describe, expect, it } from '@jest/globals';
import { VECTOR_LENGTH } from '../../../../../../local/lex/nlu/embedder.ts';
import type { Sample } from '../../../../../../local/lex/nlu/meaning/classifier.ts';
import { trainClassifier } from '../../../../../../local/lex/nlu/meaning/classifier.ts';
import { createFeatureReader } from '../../../../../../local/lex/nlu/meaning/features.ts';

const TEXTS = ['track my order', 'where is my order', 'call me back', 'please call me today'];
const LABELS = [0, 0, 1, 1];
const read = createFeatureReader(TEXTS);
const sampleOf = (text: string): Sample => ({ vector: new Float32Array(VECTOR_LENGTH), features: read(text) });
const train = () =>
  trainClassifier(
    TEXTS.map((text, index) => ({ ...sampleOf(text), label: LABELS[index] ?? 0, weight: 1 })),
    2,
  );

describe('the classifier', () => {
  it('learns which words speak for which class', async () => {
    const classify = await train();
    const [order = 0, call = 0] = classify(sampleOf('my order'));

    expect(order).toBeGreaterThan(call);
    expect(order + call).toBeCloseTo(1);
  });

  it('learns the same from the same lessons', async () => {
    const [one, other] = [await train(), await train()];

    expect(one(sampleOf('call about my order'))).toEqual(other(sampleOf('call about my order')));
  });
});

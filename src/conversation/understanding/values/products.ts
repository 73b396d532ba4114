import type { ListedKind } from './listed-kind.ts';
import { isAboutReturn } from './returns.ts';

/** One product of the shop, by its full name or one that is as good: "headphones" alone are any of a category. */
export const PRODUCT: ListedKind = {
  kind: 'product',
  slotType: 'ProductNames',
  isOfThings: true,
  shares: ['returnReason'],
  isMeant: ({ phrase }, { sentence }) =>
    sentence.asked === 'product' || (!isAboutReturn(sentence) && (phrase.includes(' ') || SHORT.has(phrase))),
};

const SHORT = new Set(
  'airfryer dashcam dashcams webcam webcams smartwatch coffeemaker skillet doorbell raincoat moisturizer'.split(' '),
);

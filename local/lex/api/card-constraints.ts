import type { Constraints } from './constraints.ts';

const TEXT = { min: 1, max: 250 };
const BUTTON_TEXT = { min: 1, max: 50 };

/**
 * Cards, alike in definitions and in what is said.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_ImageResponseCard.html
 */
export const CARD_CONSTRAINTS: Constraints = {
  'ImageResponseCard.title': TEXT,
  'ImageResponseCard.subtitle': TEXT,
  'ImageResponseCard.imageUrl': TEXT,
  'ImageResponseCard.buttons': { max: 5 },
  'Button.text': BUTTON_TEXT,
  'Button.value': BUTTON_TEXT,
};

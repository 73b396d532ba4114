import { fill } from '../words/texts.ts';
import { element } from './element.ts';
import type { ViewContext } from './view.ts';

const RATINGS = [1, 2, 3, 4, 5];

/** One to five, given once. */
export function createRating({ texts, session, tell }: ViewContext): HTMLElement {
  const said = element('p', { class: 'said' });
  const rate = async (rating: number) => {
    const wasNoted = await session.rate(rating);
    said.textContent = wasNoted ? texts.rated : texts.rateFailed;
    tell(said.textContent);
  };
  return element('fieldset', { class: 'rating' }, [
    element('legend', {}, [texts.rate]),
    ...RATINGS.map((count) =>
      element(
        'button',
        { type: 'button', 'aria-label': fill(texts.rating, { count }), onclick: () => void rate(count) },
        [String(count)],
      ),
    ),
    said,
  ]);
}

import type { OfferCard } from '#business/chat/index';
import { amountText, leftText } from '../words/amounts.ts';
import { offerRows } from '../words/offer-words.ts';
import { fill } from '../words/texts.ts';
import { element } from './element.ts';
import type { ViewContext } from './view.ts';

type Context = Pick<ViewContext, 'texts' | 'clock' | 'ticker'>;

export function drawOfferCard(offer: OfferCard, context: Context): HTMLElement {
  const { texts } = context;
  return element('div', { class: 'card offer', role: 'group', 'aria-label': texts.offer }, [
    element('p', { class: 'card-title' }, [texts.offer]),
    element(
      'ul',
      { class: 'lines' },
      offerRows(offer, texts).map(({ name, amount }) =>
        element('li', {}, [element('span', { dir: 'auto' }, [name]), element('span', {}, [amount])]),
      ),
    ),
    drawTotal(offer, context),
    drawReasons(offer, context),
    ...offer.notices.map((notice) => element('p', { class: 'notice', dir: 'auto' }, [notice])),
    drawEnd(offer, context),
  ]);
}

function drawTotal({ totalMinor, listMinor, currency }: OfferCard, { texts }: Context): HTMLElement {
  const amount = (minor: number) => amountText(minor, currency, texts.lang);
  const before =
    listMinor === undefined
      ? undefined
      : element('span', { class: 'before' }, [fill(texts.insteadOf, { amount: amount(listMinor) })]);
  return element('p', { class: 'total' }, [
    element('span', {}, [texts.total]),
    element('span', {}, [element('strong', {}, [amount(totalMinor)]), before]),
  ]);
}

function drawReasons({ reasons }: OfferCard, { texts }: Context): HTMLElement | undefined {
  if (reasons.length === 0) return undefined;
  const items = reasons.map((reason) => element('li', {}, [reason]));
  return element('details', {}, [element('summary', {}, [texts.why]), element('ul', { dir: 'auto' }, items)]);
}

/** Counts down by the server's clock, and ends for good. */
function drawEnd({ expiresAtIso }: OfferCard, { texts, clock, ticker }: Context): HTMLElement {
  const node = element('p', { class: 'ends', role: 'timer' });
  ticker.each(node, () => {
    const left = Date.parse(expiresAtIso) - clock.nowMs();
    const isRunning = left > 0;
    node.textContent = isRunning ? fill(texts.endsIn, { time: leftText(left) }) : texts.expired;
    node.toggleAttribute('data-expired', !isRunning);
    return isRunning;
  });
  return node;
}

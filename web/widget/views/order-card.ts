import type { OrderCard } from '#business/chat/index';
import { safeLink } from '../markdown/safe-link.ts';
import { orderRows } from '../words/order-words.ts';
import { fill, type Texts } from '../words/texts.ts';
import { element } from './element.ts';

export function drawOrderCard(order: OrderCard, texts: Texts): HTMLElement {
  const title = fill(texts.order, { number: order.orderNumber });
  const href = order.trackingUrl?.startsWith('https:') ? safeLink(order.trackingUrl) : undefined;
  return element('div', { class: 'card order', role: 'group', 'aria-label': title }, [
    element('p', { class: 'card-title' }, [title]),
    element(
      'dl',
      {},
      orderRows(order, texts).flatMap(([name, value]) => [
        element('dt', {}, [name]),
        element('dd', { dir: 'auto' }, [value]),
      ]),
    ),
    href === undefined
      ? undefined
      : element('a', { class: 'action', href, target: '_blank', rel: 'noopener noreferrer' }, [texts.track]),
  ]);
}

import type { Square } from 'square';
import { askSquare } from './ask-square.ts';
import type { SquareShop } from './square-shop.ts';

const PAGE = 500;

/** Square's order with this reference, made since then; undefined when there is none. */
export async function findOrder(
  { square, locationId, nowIso }: SquareShop,
  referenceId: string,
  sinceIso: string,
): Promise<Square.Order | undefined> {
  let cursor: string | undefined;
  do {
    const page = await askSquare(() =>
      square.orders.search({
        locationIds: [locationId],
        query: {
          filter: { dateTimeFilter: { createdAt: { startAt: sinceIso, endAt: nowIso() } } },
          sort: { sortField: 'CREATED_AT', sortOrder: 'ASC' },
        },
        limit: PAGE,
        ...(cursor !== undefined && { cursor }),
      }),
    );
    const found = page?.orders?.find((order) => order.referenceId === referenceId);
    if (found) return found;
    cursor = page?.cursor;
  } while (cursor !== undefined);
  return undefined;
}

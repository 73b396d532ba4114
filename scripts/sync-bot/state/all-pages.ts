import { inParallel } from '../../shared/in-parallel.ts';

interface Page {
  readonly nextToken?: string | undefined;
}

/** Every page of a list, read one after the other. */
export async function allPages<P extends Page>(read: (nextToken: string | undefined) => Promise<P>): Promise<P[]> {
  const pages: P[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    pages.push(page);
    token = page.nextToken;
  } while (token !== undefined);
  return pages;
}

/** Lex answers few calls a second. */
const READS_AT_ONCE = 4;

/** Reads one item for each of a list; the results keep the list's order. */
export const readEach = <Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> => inParallel(READS_AT_ONCE, items, read);

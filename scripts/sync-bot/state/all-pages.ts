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

/** Reads one item for each of a list, a few at a time: Lex answers few calls a second. Keeps the order. */
export async function readEach<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    results.push(...(await Promise.all(items.slice(start, start + AT_A_TIME).map(read))));
  }
  return results;
}

const AT_A_TIME = 4;

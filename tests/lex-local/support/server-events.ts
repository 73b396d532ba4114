export interface ServerEvent {
  id: string | undefined;
  event: string;
  data: unknown;
}

/** Listens to a stream of server-sent events; `until` waits for the first event that fits. */
export async function listen(url: string, lastEventId?: string) {
  const leaving = new AbortController();
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const response = await fetch(url, { headers, signal: leaving.signal });
  const events: ServerEvent[] = [];
  let wake = (): void => undefined;
  const reading = read(response, (event) => {
    events.push(event);
    wake();
  }).catch(() => undefined);

  return {
    response,
    events,
    async until(fits: (event: ServerEvent) => boolean): Promise<ServerEvent> {
      for (;;) {
        const found = events.find(fits);
        if (found) return found;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async leave() {
      leaving.abort();
      await reading;
    },
  };
}

async function read(response: Response, take: (event: ServerEvent) => void): Promise<void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    blocks
      .filter((block) => block.includes('\ndata: ') || block.startsWith('data: '))
      .forEach((block) => take(parse(block)));
  }
}

function parse(block: string): ServerEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  return { id: field('id'), event: field('event') ?? 'message', data: JSON.parse(field('data') ?? 'null') as unknown };
}

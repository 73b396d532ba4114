import { Readable } from 'node:stream';
import type { KeptTurn, TurnRing } from '../trace/turn-ring.ts';

/** What the page is told of. `run` names this process: ids of turns start over with each. */
export interface Sources {
  run: string;
  ring: TurnRing;
  bots: () => object[];
}

const RECONNECT_MS = 1000;
const LOOK_AT_BOTS_MS = 1000;
/** A page that reads so slowly is better off starting over from the last turn that it has. */
const MAX_WAITING_CHARACTERS = 64 * 1024 * 1024;

/**
 * Server-sent events: `bots` at once and whenever they change, `turn` for every turn that the page doesn't have yet.
 * `lastEventId` is what a page that lost its connection had seen last.
 * @source https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createEventStream({ run, ring, bots }: Sources, lastEventId: string | undefined): Readable {
  const endings: (() => void)[] = [];
  const stream = new Readable({
    read: () => undefined,
    destroy(error, done) {
      for (const end of endings) end();
      done(error);
    },
  });
  const send = (text: string): void => {
    stream.push(text);
    if (stream.readableLength > MAX_WAITING_CHARACTERS) stream.destroy();
  };
  const sendTurn = ({ id, json }: KeptTurn): void => send(`id: ${run}:${id}\nevent: turn\ndata: ${json}\n\n`);

  send(`retry: ${RECONNECT_MS}\n\n`);
  const sendBots = createSendChanges((json) => send(`event: bots\ndata: ${json}\n\n`));
  sendBots(bots());
  ring.after(lastSeen(lastEventId, run)).forEach(sendTurn);
  endings.push(ring.follow(sendTurn));
  const looking = setInterval(() => sendBots(bots()), LOOK_AT_BOTS_MS);
  endings.push(() => clearInterval(looking));
  return stream;
}

function createSendChanges(send: (json: string) => void): (value: object) => void {
  let before = '';
  return (value) => {
    const json = JSON.stringify(value);
    if (json !== before) send((before = json));
  };
}

/** The id of a turn of this run; 0 for a page that has none of it. */
function lastSeen(lastEventId: string | undefined, run: string): number {
  const [, seenRun, id] = /^(.+):(\d+)$/.exec(lastEventId ?? '') ?? [];
  return seenRun === run ? Number(id) : 0;
}

const AGAIN_MS = 2000;

/**
 * What Lex Local tells: `turn` for each turn, once; `bots` whenever they change; `connection` when it comes and goes.
 * A browser finds a lost connection again by itself; one that was refused it gives up, so that is begun anew.
 */
export function follow({ turn, bots, connection }) {
  const seen = new Set();

  const listen = () => {
    const source = new EventSource('/inspector/events');
    source.addEventListener('open', () => connection(true));
    source.addEventListener('bots', ({ data }) => bots(JSON.parse(data)));
    source.addEventListener('turn', ({ data, lastEventId }) => {
      if (seen.has(lastEventId)) return;
      seen.add(lastEventId);
      turn(JSON.parse(data));
    });
    source.addEventListener('error', () => {
      connection(false);
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN_MS);
    });
  };
  listen();
}

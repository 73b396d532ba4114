/** Ports whose calls are answered wave by wave, so that calls that waited for one another are counted. */
export function createWaves() {
  let waiting: (() => void)[] = [];
  let waves = 0;
  const answer = (): void => {
    const now = waiting;
    waiting = [];
    waves += 1;
    for (const go of now) go();
  };
  const wait = (): Promise<void> =>
    new Promise((go) => {
      if (waiting.length === 0) setImmediate(answer);
      waiting.push(go);
    });
  return {
    /** The same port, each call of which takes a round trip. */
    remote<Port extends object>(port: Port): Port {
      return new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return async (...args: unknown[]): Promise<unknown> => {
            await wait();
            return Reflect.apply(member, target, args);
          };
        },
      });
    },
    count: () => waves,
  };
}

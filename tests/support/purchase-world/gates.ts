/** A call that waits to go on. */
interface Gate {
  readonly process: number;
  open(): void;
}

/** Holds every call of several processes back, so that a test decides which goes on next, and which process dies. */
export function createGates() {
  let waiting: Gate[] = [];
  const dead = new Set<number>();
  /** Calls that have been let through and not been answered. */
  let underWay = 0;

  /** Lets everything that may run come to its next call. */
  const settle = async () => {
    do await new Promise<void>((resolve) => setImmediate(resolve));
    while (underWay > 0);
  };

  const pass = (process: number): Promise<void> =>
    new Promise((open) => {
      // Nobody ever hears of a dead process again.
      if (!dead.has(process)) waiting.push({ process, open });
    });

  const gateAt = (index: number) => waiting[index % Math.max(1, waiting.length)];

  return {
    /** The same ports, each of whose calls waits before its effect and again before its answer arrives. */
    guard<Ports extends object>(process: number, ports: Ports): Ports {
      const guarded = Object.entries(ports).map(([name, call]) => [
        name,
        typeof call !== 'function'
          ? (call as unknown)
          : async (...args: unknown[]) => {
              await pass(process);
              underWay += 1;
              try {
                return await (call as (...given: unknown[]) => unknown)(...args);
              } finally {
                underWay -= 1;
                await pass(process);
              }
            },
      ]);
      return Object.fromEntries(guarded) as Ports;
    },

    async step(index: number): Promise<void> {
      const gate = gateAt(index);
      if (!gate) return;
      waiting = waiting.filter((other) => other !== gate);
      gate.open();
      await settle();
    },

    kill(process: number): void {
      dead.add(process);
      waiting = waiting.filter((gate) => gate.process !== process);
    },

    /** The process whose call waits at this place. */
    processAt: (index: number): number | undefined => gateAt(index)?.process,

    /** Lets everything go on until nothing waits. */
    async drain(): Promise<void> {
      await settle();
      while (waiting.length > 0) {
        const gates = waiting;
        waiting = [];
        for (const gate of gates) gate.open();
        await settle();
      }
    },
    settle,
  };
}

const SECOND_MS = 1_000;

export interface Ticker {
  /** Draws at once, and each second until it returns false or its node is gone. */
  readonly each: (node: Node, draw: () => boolean) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** One clock for all that counts down; it rests while nothing does. */
export function createTicker(): Ticker {
  const drawing = new Map<Node, () => boolean>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let isRunning = false;

  const stopTimer = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    for (const [node, draw] of drawing) if (!node.isConnected || !draw()) drawing.delete(node);
    if (drawing.size === 0) stopTimer();
  };
  const startTimer = () => {
    if (isRunning && drawing.size > 0) timer ??= setInterval(tick, SECOND_MS);
  };
  return {
    each(node, draw) {
      if (draw()) drawing.set(node, draw);
      startTimer();
    },
    start() {
      isRunning = true;
      startTimer();
    },
    stop() {
      isRunning = false;
      stopTimer();
    },
  };
}

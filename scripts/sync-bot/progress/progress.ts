/** Shows a run as it goes: a title for each step, lines of detail within, and how it ended. */
export interface Progress {
  readonly say: Say;
  step<Result>(title: string, work: (say: Say) => Promise<Result>): Promise<Result>;
}

export type Say = (line: string) => void;

/** Plain lines, details indented; for logs and other programs. */
export function createLineProgress(write: Say): Progress {
  return {
    say: write,
    step: async (title, work) => {
      write(title);
      return work((line) => write(`  ${line}`));
    },
  };
}

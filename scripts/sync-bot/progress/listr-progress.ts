import { Listr } from 'listr2';
import type { Progress } from './progress.ts';

/** A line with a spinner for each step, for people at a terminal. */
export function createListrProgress(): Progress {
  return {
    say: (line) => console.log(line),
    step: async (title, work) => {
      let result: { value: Awaited<ReturnType<typeof work>> } | undefined;
      const task = {
        title,
        task: async (_: unknown, shown: { output: string }) => {
          result = { value: await work((line) => (shown.output = line)) };
        },
        rendererOptions: { persistentOutput: true, outputBar: Infinity },
      };
      // The error is told once, at the end, by whoever started the run.
      await new Listr([task], { rendererOptions: { showErrorMessage: false } }).run();
      if (!result) throw new Error(`The step "${title}" ended without a result`);
      return result.value;
    },
  };
}

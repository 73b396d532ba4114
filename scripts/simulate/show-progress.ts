import type { Played } from './play/played.ts';

/** A line for each twentieth of the conversations, and how long all of them took. */
export function showProgress(expected: number, out: (line: string) => void) {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  const step = Math.max(1, Math.ceil(expected / 20));
  let played = 0;
  let messages = 0;
  return {
    add: ({ exchanges }: Played): void => {
      played += 1;
      messages += exchanges.length;
      if (played % step === 0) out(`${String(played)} of about ${String(expected)} conversations, ${seconds()} s`);
    },
    summary: () => `${String(played)} conversations with ${String(messages)} messages in ${seconds()} s.`,
  };
}

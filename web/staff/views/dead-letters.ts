import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';
import { workButton } from '../work.ts';

const T = TEXTS.deadLetters;

/** What was given up, by queue; where something leads back, a button takes it there. */
export const showDeadLetters: View = async (desk) => {
  const answer = await desk.api.look<'dead-letters'>('/dead-letters');
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const rows = answer.value.queues.map(({ queue, letters, canGoBack }) => {
    const takeBack = workButton<{ readonly letters: number }>(desk, T.takeBack(queue), {
      path: `/dead-letters/${encodeURIComponent(queue)}/take-back`,
      told: (done) => T.taken(done.letters, queue),
    });
    const canAct = letters > 0 && canGoBack;
    return [queue, String(letters), canAct ? takeBack : letters > 0 ? T.byHand : '–'];
  });
  return { title: T.title, body: [el('p', {}, T.intro), table(T.title, Object.values(T.columns), rows)] };
};

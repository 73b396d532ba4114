import { expect, test } from '@jest/globals';
import { createOutboxSweeper } from '#functions/outbox-sweeper/handler';
import { anEvent } from '../../../support/an-event.ts';
import { captureOutput } from '../../../support/captured-output.ts';

const NOW = Date.UTC(2026, 2, 9, 14) / 1000;

test('dispatches what has waited for more than a minute, past an event that cannot be read', async () => {
  const marked: string[] = [];
  const asked: string[] = [];
  const waiting = (id: string) => ({ id, read: () => anEvent({ id }) });
  const unreadable = {
    id: 'B',
    read: () => {
      throw new Error('This is no event.');
    },
  };
  const sweep = createOutboxSweeper(
    {
      outbox: {
        listWaiting: (beforeIso) => {
          asked.push(beforeIso);
          return Promise.resolve([waiting('A'), unreadable, waiting('C')]);
        },
        markDispatched: ({ id }) => Promise.resolve(void marked.push(id)),
      },
      publisher: { publish: () => Promise.resolve() },
    },
    () => NOW,
  );

  const { result } = await captureOutput(sweep);

  expect(result).toEqual({ found: 3, failed: 1 });
  expect(asked).toEqual(['2026-03-09T13:59:00.000Z']);
  expect(marked).toEqual(['A', 'C']);
});

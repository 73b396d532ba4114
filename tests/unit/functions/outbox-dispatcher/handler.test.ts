import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { DispatchPorts } from '#business/events/index';
import { createOutboxDispatcher } from '#functions/outbox-dispatcher/handler';
import { anEvent } from '../../../support/an-event.ts';
import { captureOutput, errorLogs } from '../../../support/captured-output.ts';

const record = (SequenceNumber: string, id: string, eventName = 'INSERT', changes: object = {}) => ({
  eventName,
  dynamodb: { SequenceNumber, NewImage: marshall({ ...toEventItem(anEvent({ id })), ...changes }) },
});

function recording(failing: string[] = []) {
  const marked: string[] = [];
  const ports: DispatchPorts = {
    outbox: {
      markDispatched: ({ id }) =>
        failing.includes(id) ? Promise.reject(new Error('no')) : Promise.resolve(void marked.push(id)),
    },
    publisher: { publish: () => Promise.resolve() },
  };
  return { marked, dispatch: createOutboxDispatcher(ports) };
}

test('dispatches what was added, and neither changes nor removals', async () => {
  const { marked, dispatch } = recording();
  const removal = { eventName: 'REMOVE', dynamodb: { SequenceNumber: '3' } };

  const answer = await dispatch({ Records: [record('1', 'A'), record('2', 'B', 'MODIFY'), removal] });

  expect(answer).toEqual({ batchItemFailures: [] });
  expect(marked).toEqual(['A']);
});

test('tells which records failed: one that could not be dispatched, one that is no event', async () => {
  const { marked, dispatch } = recording(['B']);
  const Records = [
    record('1', 'A'),
    record('2', 'B'),
    record('3', 'C', 'INSERT', { type: 'unheard-of' }),
    record('4', 'D'),
  ];

  const { result, lines } = await captureOutput(() => dispatch({ Records }));

  expect(errorLogs(lines)).toMatchObject([
    { code: 'unexpected', record: '2' },
    { code: 'item-corrupt', record: '3' },
  ]);
  expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '3' }] });
  expect(marked).toEqual(['A', 'D']);
});

test('fails for what no stream sends', async () => {
  await expect(recording().dispatch({ hello: 'world' })).rejects.toMatchObject({ code: 'stream-event-invalid' });
});

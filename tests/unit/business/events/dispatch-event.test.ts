import { expect, test } from '@jest/globals';
import { CONSUMERS_OF, type DispatchPorts, dispatchEvent } from '#business/events/index';
import { anEvent } from '../../../support/an-event.ts';

const TO_HISTORY = { ...CONSUMERS_OF, 'sale-started': ['history' as const] };

function recording(refuses = false): DispatchPorts & { readonly steps: string[] } {
  const steps: string[] = [];
  return {
    steps,
    outbox: { markDispatched: ({ id }) => Promise.resolve(void steps.push(`mark ${id}`)) },
    publisher: {
      publish: (consumer, { id }) => {
        if (refuses) return Promise.reject(new Error('The queue is gone.'));
        return Promise.resolve(void steps.push(`${consumer} gets ${id}`));
      },
    },
  };
}

test('hands an event on to its consumers, and marks it afterwards', async () => {
  const ports = recording();

  await dispatchEvent(anEvent({ id: 'E1' }), ports, TO_HISTORY);

  expect(ports.steps).toEqual(['history gets E1', 'mark E1']);
});

test('marks an event that nobody acts on', async () => {
  const ports = recording();

  await dispatchEvent(anEvent({ id: 'E1' }), ports, { ...CONSUMERS_OF, 'sale-started': [] });

  expect(ports.steps).toEqual(['mark E1']);
});

test('leaves an event waiting when a consumer could not get it', async () => {
  const ports = recording(true);

  await expect(dispatchEvent(anEvent(), ports, TO_HISTORY)).rejects.toThrow('The queue is gone.');

  expect(ports.steps).toEqual([]);
});

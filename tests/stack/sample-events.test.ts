import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseLexEvent } from '#adapters/lex/index';
import { ROOT } from './support/run-program.ts';

const EVENTS = join(ROOT, 'tests/events');
const INTENTS = join(ROOT, 'bot-definition/en_US/intents');

interface SampleEvent {
  readonly invocationSource: string;
  readonly invocationLabel?: string;
  readonly memory?: unknown;
  readonly sessionState: { readonly intent: { readonly name: string; readonly slots: Record<string, unknown> } };
}

interface Intent {
  readonly intentName: string;
  readonly slots?: readonly { readonly slotName: string }[];
  readonly fulfillmentCodeHook?: { readonly enabled?: boolean };
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const intents = readdirSync(INTENTS).map((file) => readJson(join(INTENTS, file)) as Intent);

/** Events by their path below a function's folder, such as `check-order-status/start.json`. */
function eventsOf(folder: string): Map<string, SampleEvent> {
  const root = join(EVENTS, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file, readJson(join(root, file)) as SampleEvent]));
}

const FOLDERS = ['lex-router', 'slot-validation', 'dialog-management', 'fulfillment'];
const all = FOLDERS.flatMap((folder) =>
  [...eventsOf(folder)].map(([file, event]) => ({ name: `${folder}/${file}`, folder, event })),
);

/** How an event is addressed: `CheckOrderStatus OrderNumber-Captured`, or `CheckOrderStatus fulfillment`. */
const addressOf = ({ invocationLabel, sessionState }: SampleEvent) =>
  `${sessionState.intent.name} ${invocationLabel ?? 'fulfillment'}`;

function addressesIn(intent: Intent): string[] {
  const labels = new Set<string>();
  JSON.stringify(intent, (key, value: unknown) => {
    if (key === 'invocationLabel') labels.add(String(value));
    return value;
  });
  const hooks = [...labels, ...(intent.fulfillmentCodeHook?.enabled ? ['fulfillment'] : [])];
  return hooks.map((hook) => `${intent.intentName} ${hook}`);
}

describe('the sample events', () => {
  it('cover every hook of every intent, and no other', () => {
    const addressed = new Set([...eventsOf('lex-router').values()].map(addressOf));

    expect([...addressed].sort()).toEqual(intents.flatMap(addressesIn).sort());
  });

  it.each(all)('$name is a hook event with the slots of its intent', ({ event, folder }) => {
    const { name, slots } = event.sessionState.intent;
    const defined = intents.find(({ intentName }) => intentName === name)?.slots ?? [];

    expect(() => parseLexEvent(event)).not.toThrow();
    expect(Object.keys(slots).sort()).toEqual(defined.map(({ slotName }) => slotName).sort());
    expect('memory' in event).toBe(folder !== 'lex-router');
    expect(event.invocationSource === 'FulfillmentCodeHook').toBe(event.invocationLabel === undefined);
  });
});

import { expect, it } from '@jest/globals';
import { createExperimentDesk, type ExperimentDesk, type ExperimentStates } from '#business/experiments/index';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { createShop } from '../../support/bot-in-memory/shop.ts';
import { createWorld } from './hold.ts';
import type { Step } from './steps.ts';

const session = 'session-john' as const;
/** John, who is Gold, asks for his order, wants to see deals, is shown one and doesn't want it. */
const DIALOGUE: readonly (Said | Step)[] = [
  { does: 'begin', session, intent: 'CheckOrderStatus', answers: 2 },
  { words: 'yes', heard: 'yes' },
  { words: '100', heard: 'answer' },
  { words: 'no', heard: 'no' },
];

async function holdWith(experiments: ExperimentDesk | undefined): Promise<string> {
  const { manage, fulfil, ...shop } = createShop();
  const world = createWorld({ ...shop, manage: { ...manage, experiments }, fulfil: { ...fulfil, experiments } });
  const said: string[] = [];
  for (const step of DIALOGUE) {
    const turns = 'does' in step ? world.take(step) : [await world.say(session, step)];
    for await (const { answers } of turns)
      said.push(
        ...answers.flatMap(({ messages = [] }) => messages.map((one) => ('content' in one ? one.content : ''))),
      );
  }
  return said.join('\n');
}

/** Everybody gets these variants; what is shown is noted. */
function given(variants: Readonly<Record<string, string>>) {
  const shown: string[] = [];
  const desk = {
    variantOf: (name: string) => Promise.resolve(variants[name]),
    expose: (name: string) => Promise.resolve(void shown.push(name)),
  } as unknown as ExperimentDesk;
  return { desk, shown };
}
const CONTROL = { 'offer-wording': 'membership', 'capture-insistence': 'soft', 'gold-discount': 'twenty' };
const ALL = Object.keys(CONTROL).toSorted();

const SENTENCES = {
  control: ["Since you're a Gold member, would you like to hear about deals", '20% off', '$48.00', 'Shall I tell you'],
  variants: [
    'Your Gold price applies to what goes with your electronics',
    '15% off',
    '$51.00',
    'Our best deals go fast',
  ],
};

it('holds the published dialogue where a stage runs no experiments', async () => {
  const said = await holdWith(undefined);

  for (const sentence of SENTENCES.control) expect(said).toContain(sentence);
  for (const sentence of SENTENCES.variants) expect(said).not.toContain(sentence);
});

it('holds the same for who gets the control', async () => {
  expect(await holdWith(given(CONTROL).desk)).toBe(await holdWith(undefined));
});

it('says and sells by the other variants to who gets those, and notes that they are shown', async () => {
  const { desk, shown } = given({
    'offer-wording': 'benefit',
    'capture-insistence': 'insistent',
    'gold-discount': 'fifteen',
  });
  const said = await holdWith(desk);

  for (const sentence of SENTENCES.variants) expect(said).toContain(sentence);
  for (const sentence of SENTENCES.control) expect(said).not.toContain(sentence);
  expect([...new Set(shown)].toSorted()).toEqual(ALL);
});

it('writes for each experiment that is shown one exposure of the customer, and none of one that is stopped', async () => {
  const kept = new Map<string, string | undefined>();
  const since = { sinceIso: '2026-03-09T12:00:00.000Z' };
  const states: ExperimentStates = {
    'offer-wording': { state: 'running', ...since },
    'capture-insistence': { state: 'stopped', ...since },
    'gold-discount': { state: 'running', ...since },
  };
  const readStates = () => Promise.resolve(states);
  const keepOnce = ({ aggregate, data }: { aggregate: string; data: { customerId?: string } }) =>
    Promise.resolve(void kept.set(aggregate, data.customerId));
  await holdWith(createExperimentDesk({ readStates, keepOnce }));

  expect([...kept].toSorted()).toEqual([
    ['EXPERIMENT#gold-discount#customer-john', 'customer-john'],
    ['EXPERIMENT#offer-wording#customer-john', 'customer-john'],
  ]);
});

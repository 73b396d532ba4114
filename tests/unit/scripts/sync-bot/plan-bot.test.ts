import { describe, expect, test } from '@jest/globals';
import type { PlanChoices } from '../../../../scripts/sync-bot/plan/action.ts';
import {
  describeAction,
  describeKept,
  explainAction,
  toldActions,
} from '../../../../scripts/sync-bot/plan/describe-plan.ts';
import { planBot } from '../../../../scripts/sync-bot/plan/plan-bot.ts';
import type { ActualBot } from '../../../../scripts/sync-bot/state/actual-bot.ts';
import type { DesiredBot, DesiredLocale } from '../../../../scripts/sync-bot/target/desired-bot.ts';
import { described } from './described.ts';
import { aBot, aLocale, anIntent, aSlot } from './desired.ts';

const planned = (desired: DesiredBot, actual: ActualBot | undefined, choices: PlanChoices = {}) =>
  planBot(desired, actual, choices).actions.map(describeAction);

const withLocale = (parts: Partial<DesiredLocale>) => aBot({ locales: [aLocale(parts)] });

const PUBLISH = ['build locale en_US', 'create version', 'update alias live'];

describe('planBot', () => {
  test('makes everything, each part after what it needs', () => {
    expect(planned(aBot(), undefined)).toEqual([
      'create bot PizzaBot',
      'create locale en_US',
      'create slot type Sizes of en_US',
      'create intent OrderPizza of en_US',
      'create slot Count of OrderPizza',
      'create slot Size of OrderPizza',
      'complete slot Count of OrderPizza',
      'complete slot Size of OrderPizza',
      'complete intent OrderPizza of en_US',
      'update intent FallbackIntent of en_US',
      'build locale en_US',
      'update test alias TestBotAlias',
      'create version',
      'create alias live',
    ]);
  });

  test('is told without reasons that go without saying, and without second halves', () => {
    const lines = toldActions(planBot(aBot(), undefined)).map(explainAction);

    expect(lines.slice(3, 8)).toEqual([
      'create intent OrderPizza of en_US',
      'create slot Count of OrderPizza',
      'create slot Size of OrderPizza',
      'update intent FallbackIntent of en_US (as Lex made it)',
      'build locale en_US (changed)',
    ]);
  });

  test('finds nothing to do when Lex holds what is defined, whatever Lex adds and however it sorts', () => {
    expect(planned(aBot(), described(aBot()))).toEqual([]);
  });

  test('updates only the intent whose utterance changed, then builds and publishes', () => {
    const changed = withLocale({
      intents: [{ ...aLocale().intents[0]!, sampleUtterances: [{ utterance: 'feed me' }] }, aLocale().intents[1]!],
    });

    const plan = planBot(changed, described(aBot()));

    expect(plan.actions.map(describeAction)).toEqual(['update intent OrderPizza of en_US', ...PUBLISH]);
    expect(plan.actions[0]?.because).toEqual(['sampleUtterances']);
  });

  const fewer = withLocale({ slotTypes: [], intents: [anIntent('OrderPizza', { slots: [aSlot('Count')] })] });
  const more = withLocale({ intents: [...aLocale().intents, anIntent('OrderSalad')] });

  test('deletes what is not defined when asked to: slots after their intent, slot types last', () => {
    expect(planned(fewer, described(more), { prune: true })).toEqual([
      'update intent OrderPizza of en_US',
      'delete slot Size of OrderPizza',
      'delete intent OrderSalad of en_US',
      'delete slot type Sizes of en_US',
      ...PUBLISH,
    ]);
  });

  test('keeps what is not defined, and tells it, when not asked to prune', () => {
    const plan = planBot(fewer, described(more));

    expect(plan.actions).toEqual([]);
    expect(plan.wouldPrune.map(describeKept)).toEqual([
      'not defined, and kept without --prune: slot Size of OrderPizza',
      'not defined, and kept without --prune: intent OrderSalad of en_US',
      'not defined, and kept without --prune: slot type Sizes of en_US',
    ]);
  });

  test('gives a slot that stays its place after those that are defined', () => {
    const reordered = withLocale({
      intents: [anIntent('OrderPizza', { slots: [aSlot('Size', { slotTypeName: 'Sizes', description: 'How big.' })] })],
    });

    expect(planned(reordered, described(more))).toEqual(['update intent OrderPizza of en_US', ...PUBLISH]);
  });

  test('rewrites an intent when only the order of its slots changed', () => {
    const [pizza, fallback] = aLocale().intents;
    const turned = withLocale({ intents: [{ ...pizza!, slots: [...pizza!.slots!].reverse() }, fallback!] });

    expect(planned(turned, described(aBot()))).toEqual(['update intent OrderPizza of en_US', ...PUBLISH]);
  });

  test('tells a slot that changed its type', () => {
    const [pizza, fallback] = aLocale().intents;
    const slots = [aSlot('Count', { slotTypeName: 'AMAZON.Duration' }), pizza!.slots![1]!];
    const plan = planBot(withLocale({ intents: [{ ...pizza!, slots }, fallback!] }), described(aBot()));

    expect(plan.actions.map(describeAction)).toEqual(['update slot Count of OrderPizza', ...PUBLISH]);
    expect(plan.actions[0]?.because).toEqual(['slotTypeName']);
  });

  test('notices a member that was removed from the definition', () => {
    const there = aBot({ members: { ...aBot().members, description: 'Old words' } });

    expect(planned(aBot(), described(there))).toEqual(['update bot PizzaBot']);
  });

  test('makes a version when the bot changed in what a version keeps', () => {
    const longer = aBot({ members: { ...aBot().members, idleSessionTTLInSeconds: 1200 } });

    expect(planned(longer, described(aBot()))).toEqual(['update bot PizzaBot', 'create version', 'update alias live']);
  });

  test('updates the alias alone when only the alias changed', () => {
    const [alias] = aBot().aliases;
    const renamed = aBot({ aliases: [{ ...alias!, description: 'For everybody' }] });

    expect(planned(renamed, described(aBot()))).toEqual(['update alias live']);
  });
});

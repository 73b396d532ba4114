import { describe, expect, it } from '@jest/globals';
import type { Arm, StrategyDesk } from '#business/experiments/index';
import type { IntentName } from '#generated/bot';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { createShop } from '../../support/bot-in-memory/shop.ts';
import { createWorld } from './hold.ts';
import type { Step } from './steps.ts';

const session = 'session-john' as const;

/** Holds a conversation for which this was drawn; what is noted, and what is said in each turn. */
async function holdWith(arm: Arm, dialogue: readonly (Said | Step)[]) {
  const noted: string[] = [];
  const strategy: StrategyDesk = {
    draw: (arms) => Promise.resolve((noted.push('drawn'), arms.includes(arm) ? arm : arms[0])),
    made: (drawn) => Promise.resolve(void noted.push(`made ${drawn.arm}`)),
  };
  const { manage, fulfil, ...shop } = createShop();
  const world = createWorld({ ...shop, manage: { ...manage, strategy }, fulfil: { ...fulfil, strategy } });
  const said: string[] = [];
  const states: (string | undefined)[] = [];
  for (const step of dialogue) {
    const turns = 'does' in step ? world.take(step) : [await world.say(session, step)];
    const words: string[] = [];
    for await (const { answers } of turns) {
      words.push(
        ...answers.flatMap(({ messages = [] }) => messages.map((one) => ('content' in one ? one.content : ''))),
      );
      states.push(answers.at(-1)?.sessionState.dialogAction.type);
    }
    said.push(words.join('\n'));
  }
  return { said, noted, ends: states.at(-1) };
}

const STATUS: Step = { does: 'begin', session, intent: 'CheckOrderStatus', answers: 2 };
const wish = (words: string, intent: IntentName): Said => ({ words, heard: 'wish', wish: { intent } });
const THAT_IS_ALL = wish("that's all, thanks", 'Stop');
const WARRANTY = wish('do your products come with a warranty?', 'FallbackIntent');
const DEALS = "Since you're a Gold member, would you like to hear about deals";
const NEWS = 'Would you like updates on similar products?';

describe('after the status', () => {
  it('offers what was drawn for it, and nothing at the close', async () => {
    const { said, noted } = await holdWith('updates@after-status', [STATUS, { words: 'no', heard: 'no' }, THAT_IS_ALL]);

    expect(said[0]).toContain(NEWS);
    expect(said.at(-1)).toContain("All right. I'm here");
    expect(noted).toEqual(['drawn', 'made updates@after-status']);
  });
});

describe('after a resolution', () => {
  it('offers what was drawn once a question is answered, and not before', async () => {
    const { said, noted } = await holdWith('deals@after-resolution', [STATUS, WARRANTY, WARRANTY]);

    expect(said[0]).not.toContain(DEALS);
    expect(said[1]).toContain(DEALS);
    expect(said[2]).not.toContain(DEALS);
    expect(noted).toEqual(['drawn', 'made deals@after-resolution']);
  });

  it('offers what was drawn once a call is booked', async () => {
    const call: Step = { does: 'begin', session, intent: 'ScheduleCallback', answers: 3 };
    const { said, noted } = await holdWith('deals@after-resolution', [STATUS, call]);

    expect(said[1]).toMatch(/Your call is booked.*\nSince you're a Gold member/);
    expect(noted).toEqual(['drawn', 'made deals@after-resolution']);
  });

  it('offers nothing to who is upset', async () => {
    const upset = { positive: 0, negative: 0.95, neutral: 0.05, mixed: 0 };
    const { said, noted } = await holdWith('deals@after-resolution', [STATUS, { ...WARRANTY, sentiment: upset }]);

    expect(said[1]).not.toContain(DEALS);
    expect(noted).toEqual(['drawn']);
  });
});

describe('at the close', () => {
  it('asks one question before the goodbye, and a no ends at once', async () => {
    const dialogue = [STATUS, THAT_IS_ALL, { words: "I'd rather not", heard: 'no' } as const];
    const { said, noted, ends } = await holdWith('updates@at-close', dialogue);

    expect(said[0]).not.toContain(NEWS);
    expect(said[1]).toContain(`Before you go, one last question.\n${NEWS}`);
    expect(said[2]).toContain('goodbye');
    expect(ends).toBe('Close');
    expect(noted).toEqual(['drawn', 'made updates@at-close']);
  });

  it('goes on to what is offered after a yes', async () => {
    const { said } = await holdWith('deals@at-close', [STATUS, THAT_IS_ALL, { words: 'yes', heard: 'yes' }]);

    expect(said[1]).toContain(DEALS);
    expect(said[2]).not.toContain('goodbye');
  });

  it('lets go who says goodbye without a question', async () => {
    const { said, noted } = await holdWith('deals@at-close', [STATUS, wish('bye', 'Stop')]);

    expect(said[1]).not.toContain(DEALS);
    expect(said[1]).toContain('goodbye');
    expect(noted).toEqual(['drawn']);
  });

  it('offers nothing to who has declined an offer in this conversation', async () => {
    const deals = wish('show me some deals in electronics', 'UpsellProducts');
    const dialogue = [STATUS, deals, { words: '100', heard: 'answer' }, { words: 'no', heard: 'no' }] as const;
    const { said } = await holdWith('updates@at-close', [...dialogue, { words: 'no', heard: 'no' }, THAT_IS_ALL]);

    expect(said.at(-1)).toContain("All right. I'm here");
  });
});

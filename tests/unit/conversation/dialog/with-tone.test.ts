import { describe, expect, it } from '@jest/globals';
import { withPerson, withTone } from '#conversation/dialog/with-tone';
import { confirm, type Decision, elicit, listen, message, proceed, YES_OR_NO } from '#conversation/turn/index';
import { aMemory, anEmailTask, anOffer, aTask } from '../../../support/a-memory.ts';
import { aMood } from '../../../support/a-mood.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const LOW = aMood({ score: -60, lows: 2, calm: 0 });
const thanks = message('conversation.thanks');
const askEmail = message('question', { intent: 'CheckOrderStatus', slot: 'CustomerEmail', attempt: 0 });

describe('the words before the answer', () => {
  const inMood = (mood: ReturnType<typeof aMood>) => aTurn({ memory: aMemory({ mood }) });
  const say = (before: ReturnType<typeof aMood>, now: ReturnType<typeof aMood>) =>
    withTone(inMood(before), inMood(now), listen(aTurn(), { say: [thanks] })).say;

  it.each([
    ['an apology on the first negative turn', aMood(), aMood({ score: -40, lows: 1 }), [message('mood.sorry')]],
    ['other words on the next', aMood({ lows: 1 }), aMood({ lows: 2 }), [message('mood.stillSorry')]],
    ['thanks once the mood is good', aMood(), aMood({ score: 45 }), [message('mood.pleased')]],
    ['nothing while it stays good', aMood({ score: 45 }), aMood({ score: 50 }), []],
    ['nothing when no feeling shows', aMood(), aMood({ calm: 8 }), []],
  ])('are %s', (_, before, now, words) => {
    expect(say(before, now)).toEqual([...words, thanks]);
  });
});

describe('the offer of a person', () => {
  const turn = aTurn({ intent: 'Help', memory: aMemory({ mood: LOW }) });
  const handOver = anOffer({ intent: 'TalkToAgent' });

  const offered = (at: typeof turn, decision: Decision, isFirst = true) =>
    withPerson(at, decision, { claimOnce: () => Promise.resolve(isFirst) });

  it('is not made twice, whichever memory comes back, and is remembered then', async () => {
    const decision = listen(turn, { say: [thanks], memory: aMemory({ mood: LOW }) });

    expect(await offered(turn, decision, false)).toEqual({
      ...decision,
      memory: aMemory({ mood: { ...LOW, person: 1 } }),
    });
  });

  it('takes the place of the next question, which waits', async () => {
    const task = anEmailTask();
    const memory = aMemory({ mood: LOW, task });
    const asking = elicit(turn, 'CustomerEmail', { say: [message('mood.stillSorry'), askEmail], memory });

    expect(await offered(turn, asking)).toEqual({
      move: { kind: 'confirm', intent: 'TalkToAgent' },
      say: [message('mood.stillSorry'), message('mood.offerPerson')],
      choices: YES_OR_NO,
      slots: {},
      memory: aMemory({ mood: { ...LOW, person: 1 }, task: handOver, suspended: [task] }),
    });
  });

  it('comes after facts, instead of the question what else there is', async () => {
    const memory = aMemory({ mood: LOW });
    const told = listen(turn, { say: [message('help.text'), message('conversation.anythingElse')], memory });

    expect((await offered(turn, told)).say).toEqual([message('help.text'), message('mood.offerPerson')]);
  });

  it('lets an offer of products go', async () => {
    const memory = aMemory({ mood: LOW, task: anOffer() });

    expect((await offered(turn, listen(turn, { say: [thanks], memory }))).memory.suspended).toEqual([]);
  });

  it('keeps the last three wishes that wait', async () => {
    const waiting = (['ProcessReturn', 'CaptureLeadInfo', 'ScheduleCallback'] as const).map((intent) =>
      aTask({ intent }),
    );
    const memory = aMemory({ mood: LOW, task: anEmailTask(), suspended: waiting });

    const { suspended } = (await offered(turn, listen(turn, { say: [thanks], memory }))).memory;

    expect(suspended).toEqual([...waiting.slice(1), anEmailTask()]);
  });

  it.each([
    ['one negative turn is not enough', turn, { mood: aMood({ lows: 1 }) }],
    ['it was made before', turn, { mood: { ...LOW, person: 1 as const } }],
    ['a person is talked about already', aTurn({ intent: 'TalkToAgent' }), { mood: LOW }],
    ['the customer leaves', aTurn({ intent: 'Stop' }), { mood: LOW }],
    ['a yes or no is answered', aTurn({ stage: { kind: 'confirmation-answered', answer: 'no' } }), { mood: LOW }],
    ['the wish is about to be dropped', turn, { mood: LOW, task: anEmailTask({ asked: 'drop' as const }) }],
  ])('is not made when %s', async (_, at, memory) => {
    const decision = confirm(at, { say: [thanks], memory: aMemory(memory) });

    expect(await withPerson(at, decision, UNREACHABLE_PORTS)).toBe(decision);
  });

  it('waits for the answer when Lex goes on to it', async () => {
    const decision = proceed(turn, { memory: aMemory({ mood: LOW }) });

    expect(await withPerson(turn, decision, UNREACHABLE_PORTS)).toBe(decision);
  });
});

import { describe, expect, it } from '@jest/globals';
import { carryOn } from '#conversation/dialog/carry-on';
import { close, type Decision, listen, message, putThrough, resume, slotOf } from '#conversation/turn/index';
import { aMemory, anEmailTask, anOffer, aTask, known, waiting } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const thanks = message('courtesy.thanks');
const anythingElse = message('conversation.anythingElse');
const askEmail = message('question', { intent: 'CheckOrderStatus', slot: 'CustomerEmail', attempt: 0 });
const turn = aTurn({ intent: 'Help' });

const after = (memory: Partial<ReturnType<typeof aMemory>>, decide = resume) =>
  carryOn(turn, decide(turn, { say: [thanks], memory: aMemory(memory) }));

describe('going back', () => {
  it('listens and asks what else there is when nothing is open', () => {
    expect(after({})).toEqual(resumeEnded(aMemory()));
  });

  it('puts the open question again, with what is filled, in the intent that asked it', () => {
    const task = anEmailTask();

    expect(after({ task })).toEqual({
      move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' },
      say: [thanks, askEmail],
      slots: { OrderNumber: slotOf('12345'), CustomerEmail: null, VerificationCode: null },
      memory: aMemory({ task, known: { orderNumber: known('12345') } }),
    });
  });

  it('leaves the question away when the words hold it already', () => {
    const again = { ...resume(turn, { say: [askEmail], memory: aMemory({ task: anEmailTask() }) }) };

    const { move, say } = carryOn(turn, { ...again, move: { kind: 'resume', isSaid: true } });

    expect(move).toEqual({ kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' });
    expect(say).toEqual([askEmail]);
  });

  it('lets an offer go: it is made once', () => {
    expect(after({ task: anOffer() })).toEqual(resumeEnded(aMemory()));
  });
});

it('lets a call go that is put through, whatever is open or waits', () => {
  const decision = putThrough(turn, { memory: aMemory({ suspended: [aTask()], queue: [waiting('ProcessReturn')] }) });

  expect(carryOn(turn, decision)).toEqual(decision);
});

const resumeEnded = (memory: ReturnType<typeof aMemory>): Decision =>
  listen(turn, { say: [thanks, anythingElse], memory });

describe('a wish that no room is left for', () => {
  const told = close(turn, 'fulfilled', {
    say: [thanks, anythingElse],
    memory: aMemory({ queue: [waiting('ScheduleCallback'), waiting('CaptureLeadInfo')] }),
  });

  it('stays in the queue, and the customer hears that it is not forgotten', () => {
    const { say, memory } = carryOn({ ...turn, alreadySaid: 4 }, told);

    expect(say).toEqual([thanks, message('wishes.whenReady', { intent: 'ScheduleCallback' })]);
    expect(memory.queue).toEqual([waiting('ScheduleCallback'), waiting('CaptureLeadInfo')]);
  });

  it('follows at once while there is room', () => {
    expect(carryOn({ ...turn, alreadySaid: 3 }, told).memory.queue).toEqual([waiting('CaptureLeadInfo')]);
  });
});

describe('after the wish at hand', () => {
  it('comes the one that was interrupted last', () => {
    const first = aTask({ intent: 'CaptureLeadInfo', asked: { slot: 'CustomerFirstName' } });

    const decision = after({ suspended: [first, anEmailTask()] }, listen);

    expect(decision.move).toEqual({ kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' });
    expect(decision.say).toEqual([thanks, message('wishes.back', { intent: 'CheckOrderStatus' }), askEmail]);
    expect(decision.memory).toMatchObject({ task: anEmailTask(), suspended: [first] });
  });

  it('comes an interrupted one before those that wait', () => {
    const { memory } = after({ suspended: [anEmailTask()], queue: [waiting('CaptureLeadInfo')] }, listen);

    expect(memory).toMatchObject({ task: anEmailTask(), suspended: [], queue: [waiting('CaptureLeadInfo')] });
  });

  it('comes the first that waits, without asking what else there is', () => {
    const ended = close(turn, 'fulfilled', {
      say: [thanks, anythingElse],
      memory: aMemory({ queue: [waiting('CaptureLeadInfo'), waiting('ProcessReturn')] }),
    });

    const { move, say, memory } = carryOn(turn, ended);

    expect(move).toEqual({ kind: 'elicit', intent: 'CaptureLeadInfo', slot: 'CustomerFirstName' });
    expect(say).toEqual([
      thanks,
      message('wishes.next', { intent: 'CaptureLeadInfo' }),
      message('question', { intent: 'CaptureLeadInfo', slot: 'CustomerFirstName', attempt: 0 }),
    ]);
    expect(memory.queue).toEqual([waiting('ProcessReturn')]);
  });

  it('comes what is answered at once, and then the next', () => {
    const { say, memory } = after({ queue: [waiting('ManagePrivacy'), waiting('CaptureLeadInfo')] }, listen);

    expect(say.map(({ key }) => key)).toEqual([
      'courtesy.thanks',
      'wishes.next',
      'managePrivacy.overview',
      'wishes.next',
      'question',
    ]);
    expect(memory.queue).toEqual([]);
  });

  it('comes no more in one turn once enough was said; the rest waits for the next', () => {
    const { move, say, memory } = after(
      { queue: [waiting('ManagePrivacy'), waiting('ExplainPrice'), waiting('CaptureLeadInfo')] },
      (at, said) => listen(at, { ...said, say: [thanks, thanks] }),
    );

    expect(move).toEqual({ kind: 'listen' });
    expect(say.map(({ key }) => key)).toEqual([
      ...['courtesy.thanks', 'courtesy.thanks'],
      ...['wishes.next', 'managePrivacy.overview'],
      ...['wishes.next', 'wishes.whenReady'],
      'wishes.whenReady',
    ]);
    expect(memory.queue).toEqual([waiting('CaptureLeadInfo')]);
  });
});

it.each([
  ['a question of its own', aMemory({ task: anEmailTask(), queue: [waiting('CaptureLeadInfo')] })],
  ['nothing that waits', aMemory()],
])('leaves an answer as it is that has %s', (_, memory) => {
  const decision = listen(turn, { say: [thanks], memory });

  expect(carryOn(turn, decision)).toEqual(decision);
});

it('comes to an end where nothing is left but offers', () => {
  const { memory } = after({ task: anOffer(), suspended: [aTask({ asked: 'change' })] });

  expect(memory.task?.asked).toBe('change');
});

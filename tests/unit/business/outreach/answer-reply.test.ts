import { describe, expect, it } from '@jest/globals';
import { answerReply, type ReplyPorts } from '#business/outreach/index';

const NOW = 1_773_050_400;

function setUp(changes: Partial<ReplyPorts> = {}) {
  const done: string[] = [];
  const note = (what: string) => (): Promise<void> => Promise.resolve(void done.push(what));
  const ports: ReplyPorts = {
    doNotContact: { add: note('blocked'), remove: note('unblocked') },
    withdrawTexts: (phone, cause) => Promise.resolve(void done.push(`withdrawn for ${phone} by ${cause}`)),
    claimAnswer: () => Promise.resolve(true),
    messages: { send: () => Promise.resolve(void done.push('answered')).then(() => ({ kind: 'accepted', id: '1' })) },
    supportContact: 'support@example.com',
    ...changes,
  };
  const answer = (text: string) =>
    answerReply({ id: 'in-1', from: '(206) 555-0123', to: '+12065550100', text }, NOW, ports);
  return { done, answer };
}

describe('an answer to a text message', () => {
  it('takes the consent to texts and calls back, once by its id, before it is answered', async () => {
    const { done, answer } = setUp();

    await answer('please stop texting me');

    expect(done).toEqual(['blocked', 'withdrawn for +12065550123 by text:in-1', 'answered']);
  });

  it('grants nothing by "start"', async () => {
    const { done, answer } = setUp();

    await answer('START');

    expect(done).toEqual(['unblocked', 'answered']);
  });

  it('takes a consent back again when it comes again, and answers no second time', async () => {
    const { done, answer } = setUp({ claimAnswer: () => Promise.resolve(false) });

    await answer('STOP');

    expect(done).toEqual(['blocked', 'withdrawn for +12065550123 by text:in-1']);
  });

  it('stays unanswered while the consent can not be taken back, so that it comes again', async () => {
    const { done, answer } = setUp({ withdrawTexts: () => Promise.reject(new Error('down')) });

    await expect(answer('STOP')).rejects.toThrow('down');

    expect(done).toEqual(['blocked']);
  });
});

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Conversation, readConversations } from '../support/conversation/case.ts';
import { forgetSignUps } from '../support/conversation/forget-sign-ups.ts';
import { hold } from '../support/conversation/hold.ts';
import { observe, transcript } from '../support/conversation/observe.ts';
import { findTeamCases } from '../support/conversation/team.ts';

const behaviours = readConversations(import.meta.dirname);

test('there are conversations to hold', () => {
  expect([...behaviours.values()].flat().length).toBeGreaterThan(120);
});

for (const [behaviour, conversations] of behaviours) {
  describe(behaviour, () => {
    test.each(conversations.map((conversation) => [conversation.name, conversation] as const))(
      '%s',
      async (_, conversation) => {
        await compare(conversation);
      },
    );
  });
}

async function compare(conversation: Conversation): Promise<void> {
  const held = await hold(conversation);
  const lines: (readonly [string, string])[] = [];
  try {
    for (const { bot, ...saying } of conversation.turns) {
      lines.push([saying.by === 'another' ? 'Another' : 'You', saying.user]);
      const { answer, customer } = await held.say(saying);
      lines.push(...(answer.messages ?? []).map(({ content = '' }) => ['Bot', content] as const));

      const did = observe(answer, customer.memory(), bot);
      if (!isDeepStrictEqual(did, bot)) console.error(`${conversation.file}\n${transcript(lines)}`);
      expect(did).toEqual(bot);
    }
    const { team } = conversation;
    if (team) expect(await findTeamCases(held.references(), team)).toEqual(team);
  } finally {
    await held.end();
    if (conversation.forgets !== undefined) await forgetSignUps(conversation.forgets);
  }
}

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Conversation, readConversations } from '../support/conversation/case.ts';
import { createCustomer } from '../support/conversation/customer.ts';
import { observe, transcript } from '../support/conversation/observe.ts';

const behaviours = readConversations(import.meta.dirname);

test('there are conversations to hold', () => {
  expect([...behaviours.values()].flat().length).toBeGreaterThan(20);
});

for (const [behaviour, conversations] of behaviours) {
  describe(behaviour, () => {
    test.each(conversations.map((conversation) => [conversation.name, conversation] as const))(
      '%s',
      async (_, conversation) => {
        await hold(conversation);
      },
    );
  });
}

async function hold({ file, turns }: Conversation): Promise<void> {
  const customer = await createCustomer();
  const lines: (readonly [string, string])[] = [];
  try {
    for (const { user, bot } of turns) {
      lines.push(['You', user]);
      const answer = await customer.say(user);
      lines.push(...(answer.messages ?? []).map(({ content = '' }) => ['Bot', content] as const));

      const did = observe(answer, customer.memory(), bot);
      if (!isDeepStrictEqual(did, bot)) console.error(`${file}\n${transcript(lines)}`);
      expect(did).toEqual(bot);
    }
  } finally {
    customer.leave();
  }
}

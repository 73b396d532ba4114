import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chat, Clinic } from '../support/clinic.ts';
import { startClinic } from '../support/clinic.ts';
import { readConversations } from '../support/conversation.ts';
import { hold } from '../support/hold.ts';
import { syncedBot } from '../support/synced-bot.ts';
import { notUnderstood } from './not-understood.ts';
import { LIBRARY_PHRASES } from './phrases.ts';

const DEFINITION = path.join(import.meta.dirname, '../../../examples/bots/library');

/** Vectors are computed at the first build ever, and cached. */
const FIRST_BUILD_MS = 60_000;

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = await syncedBot(clinic, DEFINITION, { noLambda: true });
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

for (const [topic, conversations] of readConversations(path.join(import.meta.dirname, 'library'))) {
  describe(`the library, ${topic}`, () => {
    it.each(conversations.map((one) => [one.name, one] as const))('%s', (_, one) => hold(one, chat()));
  });
}

describe('the library', () => {
  it('changes no pickup before there is a reservation', async () => {
    const { interpretations } = await chat().say('change the pickup day');

    expect(interpretations?.map(({ intent }) => intent?.name)).not.toContain('ChangePickup');
  });

  it('understands two of three phrases that are nowhere in its definition', async () => {
    const { missed, share } = await notUnderstood(chat, LIBRARY_PHRASES);

    expect(share < 2 / 3 ? missed : []).toEqual([]);
  });
});

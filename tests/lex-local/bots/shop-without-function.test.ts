import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageTexts } from '../../../scripts/bot-definition/references.ts';
import { DEFINITION, onlyLocale } from '../../bot/support/definition.ts';
import type { Chat, Clinic } from '../support/clinic.ts';
import { said, startClinic } from '../support/clinic.ts';
import { readConversations } from '../support/conversation.ts';
import { hold } from '../support/hold.ts';
import { syncedBot } from '../support/synced-bot.ts';

/** Vectors of some 1,500 utterances are computed at the first build ever, and cached. */
const FIRST_BUILD_MS = 60_000;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const { intents } = await onlyLocale();
/** The definition's own texts, with anything but nothing where a placeholder stands. */
const OWN_TEXTS = intents
  .flatMap(({ file }) => messageTexts(file.data))
  .map(
    ({ value }) =>
      new RegExp(
        `^${value
          .split(/\{\w+\}|\[\w+\]/)
          .map(escaped)
          .join('\\S.*')}$`,
      ),
  );
/** By the intent that they are about. */
const conversations = readConversations(path.join(import.meta.dirname, 'shop-without-function'));

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = await syncedBot(clinic, DEFINITION, { noLambda: true });
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

describe.each([...conversations])('the shop without a function, %s', (_, ofIntent) => {
  it.each(ofIntent.map((one) => [one.name, one] as const))('%s', (_, one) =>
    hold(one, chat(), (reply) => {
      const texts = said(reply);

      expect(texts).not.toHaveLength(0);
      expect(texts.filter((text) => !OWN_TEXTS.some((own) => own.test(text)))).toEqual([]);
    }),
  );
});

describe('the conversations of the shop without a function', () => {
  const turnsOf = (name: string) => (conversations.get(name) ?? []).flatMap(({ turns }) => turns);

  it.each(intents.map(({ data }) => [data.intentName, data] as const))('hold %s to its end', (name, intent) => {
    const moves = turnsOf(name).map(({ bot }) => bot.does);
    const asked = (intent.slots ?? []).filter(
      ({ valueElicitationSetting: setting }) => setting?.slotConstraint === 'Required',
    );
    const wanted = [
      ...asked.map(({ slotName }) => `elicit ${slotName}`),
      // Where nothing is asked for, only a function asks for a yes.
      ...(intent.intentConfirmationSetting && asked.length > 0 ? ['confirm', 'listen'] : []),
      'close ReadyForFulfillment',
    ];

    expect(moves).toEqual(expect.arrayContaining(wanted));
  });
});

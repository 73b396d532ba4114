import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startLexThroughProxy, type LexThroughProxy } from './support/lex-through-proxy.ts';
import { syncingWith } from './support/syncing.ts';

let lex: LexThroughProxy;
let bot: ReturnType<typeof syncingWith>;
beforeEach(async () => {
  lex = await startLexThroughProxy();
  bot = syncingWith(lex.url);
});
afterEach(async () => {
  bot.close();
  await lex.close();
});

/** Loses the answer to the first request of a kind. @returns how many of the kind were sent */
function loseAnswerTo(kind: RegExp): () => number {
  let sent = 0;
  lex.decide((request) => (kind.test(request) && ++sent === 1 ? 'lose-answer' : 'pass'));
  return () => sent;
}

const LOCALE = String.raw`PUT /bots/\w+/botversions/DRAFT/botlocales/en_US`;

test.each([
  ['create bot', /^PUT \/bots\/?$/],
  ['create locale', /^PUT .*\/botlocales\/?$/],
  ['create slot type', new RegExp(`^${LOCALE}/slottypes/?$`)],
  ['create intent', new RegExp(`^${LOCALE}/intents/?$`)],
  ['create slot', new RegExp(`^${LOCALE}/intents/\\w+/slots/?$`)],
  ['build locale', /^POST .*\/botlocales\/en_US\/?$/],
  ['create version', /^PUT .*\/botversions\/?$/],
  ['create alias', /^PUT .*\/botaliases\/?$/],
])(
  'does not %s twice when the answer to the first is lost',
  async (kind, requests) => {
    const sent = loseAnswerTo(requests);

    const result = await bot.sync();

    expect(sent()).toBe(result.plan.actions.filter((action) => action.kind === kind).length);
    expect(await bot.alias(result)).toMatchObject({ botVersion: '1', botAliasStatus: 'Available' });
    expect(await bot.intentNames(result)).toHaveLength(14);
    expect(await bot.sync()).toMatchObject({ changed: false });
  },
  30_000,
);

test.each([
  ['the test alias', /^PUT .*\/botaliases\/TSTALIASID\/?$/],
  ['an intent', /^PUT .*\/intents\/\w+\/?$/],
])(
  'writes %s again when the answer to writing it is lost',
  async (_, kind) => {
    const sent = loseAnswerTo(kind);

    await bot.sync();

    expect(sent()).toBeGreaterThan(1);
    expect(await bot.sync()).toMatchObject({ changed: false });
  },
  30_000,
);

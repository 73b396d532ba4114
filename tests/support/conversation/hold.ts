import { randomUUID } from 'node:crypto';
import type { RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import { CHANNEL_ATTRIBUTE, PRIVACY_CONTROL_ATTRIBUTE } from '#adapters/lex/index';
import { untilMessageTo } from '../stack-inbox.ts';
import { ageCode } from './age-code.ts';
import type { Conversation, GivenOrder, Saying } from './case.ts';
import { giveCredit } from './give-credit.ts';
import { givePoints } from './give-points.ts';
import { createCustomer, type Customer } from './customer.ts';
import { giveSale } from './give-sale.ts';
import { giveOrder, tellOfReturn } from './given-orders.ts';
import { shopLogin } from './shop-login.ts';
import { withDays } from './open-days.ts';
import { expireOffer, holdAllUnits } from './spoil-sale.ts';
import { tellOrder } from './tell-order.ts';
import { referencesIn } from './team.ts';

export interface Heard {
  readonly answer: RecognizeTextCommandOutput;
  /** The one who spoke, with what the bot now remembers of them. */
  readonly customer: Customer;
}

/** A conversation in progress: one customer, and another one where the case has one. */
export interface Held {
  say(saying: Saying): Promise<Heard>;
  /** The references of cases that the customer has heard so far. */
  references(): readonly string[];
  end(): Promise<void>;
}

/** Begins a conversation of the test stack's bot as a case describes it. */
export async function hold({
  given = {},
  ...who
}: Pick<Conversation, 'signedInAs' | 'privacyControl' | 'channel' | 'given'>): Promise<Held> {
  for (const points of given.points ?? []) await givePoints(points);
  for (const credit of given.credit ?? []) await giveCredit(credit);
  for (const sale of given.sales ?? []) await giveSale(sale);
  for (const order of given.orders ?? []) await giveOrder(order);
  let since = new Date().toISOString();
  const customers = new Map([['customer', await createSpeaker(who)]]);
  const seals: string[] = [];
  const references: string[] = [];
  let welcomeCode = '(no welcome code)';
  const givingBack: (() => Promise<void>)[] = [];

  const speaker = async (name: string): Promise<Customer> => {
    const known = customers.get(name) ?? (await createCustomer());
    customers.set(name, known);
    return known;
  };
  return {
    async say(saying) {
      const { user, by = 'customer', seal, expired, codeAged } = saying;
      givingBack.push(...(await happen(saying, given.orders ?? [])));
      const customer = await speaker(by);
      if (codeAged) await ageCode(customer.sessionId, codeAged);
      if (expired) await expire(expired, customer);
      const brought = expired === 'seal' ? customer.expiredSeal() : seal === undefined ? undefined : seals[seal - 1];
      const state = brought === undefined ? undefined : { sessionAttributes: { sealedMemory: brought } };
      const typed = user.replace('{welcome code}', welcomeCode);
      const words = await withCode(withBooking(withDays(typed), references), since);
      // A code that is asked for now is another than those of before.
      if (codeAged) since = new Date().toISOString();
      const answer = await customer.say(words, state);
      seals.push(customer.seal());
      references.push(...referencesIn(answer).filter((found) => !references.includes(found)));
      welcomeCode = welcomeCodeIn(answer) ?? welcomeCode;
      return { answer, customer };
    },
    references: () => references,
    async end() {
      for (const giveBack of givingBack.toReversed()) await giveBack();
      customers.forEach((customer) => customer.leave());
    },
  };
}

/** What others do before the customer says this; gives what undoes it. */
async function happen(
  { told, carrier, soldOut }: Saying,
  orders: readonly GivenOrder[],
): Promise<(() => Promise<void>)[]> {
  await tellOfReturn(orders, told);
  return [...(carrier ? [await tellOrder(carrier)] : []), ...(soldOut ? [await holdAllUnits(soldOut)] : [])];
}

async function expire(what: NonNullable<Saying['expired']>, customer: Customer): Promise<void> {
  if (what === 'session') await customer.expireSession();
  if (what === 'offer') await expireOffer(customer.memory().offer?.key ?? '');
}

async function createSpeaker({
  signedInAs,
  privacyControl,
  channel,
}: Pick<Conversation, 'signedInAs' | 'privacyControl' | 'channel'>): Promise<Customer> {
  const sessionId = `test-${randomUUID()}`;
  const login = signedInAs === undefined ? {} : await shopLogin(signedInAs, sessionId);
  return createCustomer(sessionId, {
    ...login,
    ...(privacyControl && { [PRIVACY_CONTROL_ATTRIBUTE]: '1' }),
    ...(channel && { [CHANNEL_ATTRIBUTE]: channel }),
  });
}

/** What is typed, with the reference that the customer heard first in the place of its mention. */
const withBooking = (user: string, [first = '(no reference)']: readonly string[]): string =>
  user.replace('{reference}', first);

const welcomeCodeIn = ({ messages = [] }: RecognizeTextCommandOutput): string | undefined =>
  messages.flatMap(({ content = '' }) => content.match(/WELCOME(?:-\w{4}){3}/g) ?? []).at(-1);

const CODE = /\{code to (\S+)\}/;

/** What is typed, with the code that came to the address in the place of its mention. */
async function withCode(user: string, since: string): Promise<string> {
  const to = CODE.exec(user)?.[1];
  if (to === undefined) return user;
  const { text = '' } = await untilMessageTo(to, since);
  return user.replace(CODE, /\b\d{6}\b/.exec(text)?.[0] ?? '(no code)');
}

import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';

const HOUR_MS = 3_600_000;
jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterEach(() => shop.leave());
afterAll(() => shop.stop());

it.each([
  ['two hours fast', 2, { order: '12359', email: 'jamal.carter@example.org' }],
  ['two hours slow', -2, { order: '12344', email: 'benjamin.adler@example.com' }],
])('a clock that is %s makes an offer neither longer nor shorter', async (_, hours, { order, email }) => {
  const { page, say } = await shop.visit((visited) => visited.clock.install({ time: Date.now() + hours * HOUR_MS }));
  const answered: { pieces: { kind: string; expiresAtIso?: string }[] }[] = [];
  page.on('response', (response) => {
    if (/\/messages$/.test(response.url())) void response.json().then((answer) => answered.push(answer as never));
  });

  await say(`where is my order ${order}`);
  await say(email);
  await say('sure');
  const offer = await say('no limit');
  const shown = await offer.getByRole('timer').innerText();

  const { expiresAtIso = '' } = answered.at(-1)!.pieces.find(({ kind }) => kind === 'offer')!;
  const left = Date.parse(expiresAtIso) - Date.now();
  const [hoursLeft = 0, minutesLeft = 0, secondsLeft = 0] = shown.match(/\d+/g)!.map(Number);
  const told = ((hoursLeft * 60 + minutesLeft) * 60 + secondsLeft) * 1_000;
  expect(Math.abs(told - left)).toBeLessThan(120_000);
});

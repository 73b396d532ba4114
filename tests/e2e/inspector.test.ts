import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { bookAtOnce, dentist } from '../lex-local/fixtures/dentist.ts';
import type { Clinic } from '../lex-local/support/clinic.ts';
import { startClinic } from '../lex-local/support/clinic.ts';
import { hook } from '../lex-local/support/definition.ts';
import { delegate } from '../lex-local/support/lambda-double.ts';
import type { Browser } from './support/browser.ts';
import { startBrowser } from './support/browser.ts';

const LONG = 60_000;
let browser: Browser;
let clinic: Clinic;
let state: string;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await clinic.close();
  rmSync(state, { recursive: true, force: true });
});

async function openInspector(port = 0) {
  state = mkdtempSync(path.join(tmpdir(), 'lex-local-e2e-'));
  clinic = await startClinic({ port, stateDirectory: state });
  return browser.open(`${clinic.lex.url}/`);
}

const bookWithHook = {
  ...bookAtOnce,
  initialResponseSetting: {
    codeHook: hook('began'),
    nextStep: { dialogAction: { type: 'InvokeDialogCodeHook' as const } },
  },
};
const bot = {
  ...dentist,
  intents: [bookWithHook, ...dentist.intents.filter(({ intentName }) => intentName !== 'BookAppointment')],
};

const line = (page: Page) => page.getByLabel('What to say to the bot');
const turns = (page: Page) => page.locator('#turns > li');

/** Says a line once there is a bot to say it to, and returns the turn that it made. */
async function say(page: Page, text: string): Promise<Locator> {
  await page.locator('#bot option').first().waitFor({ state: 'attached' });
  const before = await turns(page).count();
  await line(page).fill(text);
  await line(page).press('Enter');
  const turn = turns(page).nth(before);
  await turn.waitFor();
  return turn;
}

describe('the inspector page', () => {
  it(
    'says how to begin, lets one talk to a bot that appears, and shows what happened',
    async () => {
      const { page, wrongs } = await openInspector();
      await page.getByText('No bot is built yet').waitFor();

      await clinic.deploy(bot, (event) => delegate(event));
      await page.getByText('Say something to begin').waitFor();
      const turn = await say(page, 'book a check-up');
      await turn.getByText(/^Function · 1 call/).click();

      expect(await turn.locator('.bubble').allTextContents()).toContain('book a check-up');
      expect(await turn.locator('.headline').textContent()).toContain('Started BookAppointment');
      expect(await turn.getByRole('region', { name: 'Recognised intents' }).textContent()).toContain('0.95');
      expect(
        await turn
          .getByRole('row', { name: /^Treatment/ })
          .getByRole('cell')
          .allTextContents(),
      ).toEqual(['check-up', 'Check-up']);
      expect(await turn.getByRole('region', { name: 'Time spent' }).textContent()).toMatch(/understanding .*function/);
      expect(await turn.getByText('DialogCodeHook “began” → Delegate').count()).toBe(1);
      expect(await turn.getByRole('region', { name: 'event' }).textContent()).toContain('"invocationLabel": "began"');
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'shows markup as the text that it is, from customer, bot and function alike',
    async () => {
      const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
      const { page, wrongs } = await openInspector();
      await clinic.deploy(bot, (event) => ({
        ...delegate(event),
        messages: [{ contentType: 'PlainText', content: markup }],
        sessionState: {
          dialogAction: { type: 'ElicitIntent' },
          sessionAttributes: { [markup]: markup },
        },
      }));
      const turn = await say(page, `book a check-up ${markup}`);
      await say(page, 'book a check-up');
      await page.getByRole('button', { name: 'Open all details' }).click();
      await page.getByText('sessionAttributes').first().waitFor();

      expect(await turn.locator('.bubble.customer').textContent()).toBe(`book a check-up ${markup}`);
      expect(await turns(page).nth(1).locator('.bubble.bot').textContent()).toBe(markup);
      expect(await page.locator('#turns img, #turns script, nav img').count()).toBe(0);
      expect(await page.title()).toBe('Lex Local inspector');
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'shows turns of other clients, also failed ones, and the session that one chooses',
    async () => {
      const { page, wrongs } = await openInspector();
      const deployed = await clinic.deploy(bot, () => {
        throw new Error('out of order');
      });
      const [one, other] = [deployed.chat(), deployed.chat()];
      await one.say('when are you open');
      await other.say('book a check-up').catch(() => undefined);
      await turns(page).getByText('The session stays as it was before this turn.').waitFor();
      await page.getByRole('button', { name: one.address.sessionId }).click();
      await turns(page).getByText('We are open from 8 to 5.').waitFor();
      const turn = await say(page, 'help');

      expect(await turns(page).count()).toBe(2);
      expect(await turn.locator('.headline').textContent()).toContain('Started Help');
      expect(await page.getByLabel('Follow new turns').isChecked()).toBe(false);
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'finds Lex Local again after a restart, and keeps what it had',
    async () => {
      const { page, wrongs } = await openInspector();
      await clinic.deploy(bot, (event) => delegate(event));
      await say(page, 'when are you open');
      const { port } = clinic.lex;
      await clinic.close();
      await page.locator('#connection[data-state=lost]').waitFor();
      await line(page).fill('are you there?');
      await line(page).press('Enter');
      await page.getByRole('alert').getByText('Lex Local does not answer').waitFor();

      clinic = await startClinic({ port, stateDirectory: state });
      await page.locator('#connection[data-state=live]').waitFor();
      const turn = await say(page, 'when are you open');

      expect(await turns(page).count()).toBe(2);
      expect(await turn.locator('.bubble.bot').textContent()).toBe('We are open from 8 to 5.');
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'can be used with the keyboard alone',
    async () => {
      const { page } = await openInspector();
      await clinic.deploy(bot);
      await page.getByText('Say something to begin').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('when are you open');
      await page.keyboard.press('Enter');
      await turns(page).first().waitFor();
      await page.keyboard.press('ArrowUp');

      expect(await line(page).inputValue()).toBe('when are you open');
      expect(await page.locator('#heard').textContent()).toBe('Bot: We are open from 8 to 5.');
    },
    LONG,
  );
});

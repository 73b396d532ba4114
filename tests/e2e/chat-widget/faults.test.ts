import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startWidget, type Widget } from './support.ts';

let widget: Widget;

beforeAll(async () => {
  widget = await startWidget();
});
beforeEach(() => widget.server.renew());
afterAll(() => widget.stop());

describe('when something goes wrong, the chat', () => {
  it('survives a reload in the middle of an answer, and has it once', async () => {
    const { page, say, input, entries, answers } = await widget.open();
    await say('hello');
    widget.chat().failNext({ kind: 'lost-after' });
    await input.fill('do you have the pad?');
    await input.press('Enter');
    await page.getByText('Waiting to be sent').waitFor();
    await input.fill('half a sen');

    await page.reload();
    await answers.nth(1).waitFor();

    expect(await entries.count()).toBe(4);
    expect(widget.chat().acted).toEqual(['hello', 'do you have the pad?']);
    expect(await input.inputValue()).toBe('half a sen');
    expect(await page.locator('.panel').isVisible()).toBe(true);
  });

  it('keeps what is written offline, and sends it in order once it is online', async () => {
    const { page, say, input, answers } = await widget.open();
    await say('hello');
    await page.context().setOffline(true);
    await input.fill('say one');
    await input.press('Enter');
    await input.fill('say two');
    await input.press('Enter');
    await page.getByText('We can’t be reached right now').waitFor();

    await page.context().setOffline(false);
    await answers.nth(2).waitFor();

    expect(widget.chat().acted).toEqual(['hello', 'say one', 'say two']);
    expect(await page.locator('.link-state').textContent()).toBe('');
  });

  it('sends the same message again under the same id after lost answers and refusals', async () => {
    const { say } = await widget.open();
    widget
      .chat()
      .failNext(
        { kind: 'lost-before' },
        { kind: 'lost-after' },
        { kind: 'refuse', status: 429, code: 'too-many-requests', retryAfterSeconds: 0.1 },
        { kind: 'refuse', status: 503, code: 'unavailable', retryAfterSeconds: 0.1 },
      );

    await say('buy the pad');

    expect(new Set(widget.chat().came.map(({ messageId }) => messageId)).size).toBe(1);
    expect(widget.chat().came).toHaveLength(5);
    expect(widget.chat().acted).toEqual(['buy the pad']);
    expect(widget.chat().came[0]!.messageId).toMatch(/^[\w-]{16,64}$/);
  });

  it('reads the conversation when an outcome is unknown, and sends nothing again', async () => {
    const { say, answers } = await widget.open();
    widget.chat().failNext({ kind: 'outcome-unknown' });

    await say('do you have the pad?');

    expect(await answers.count()).toBe(1);
    expect(widget.chat().came).toHaveLength(1);
  });

  it('begins a new conversation when the old one is over, and gives the words back', async () => {
    const { page, say, input } = await widget.open();
    await say('do you have the pad?');
    widget.chat().endAll();

    await input.fill('yes, the black one');
    await input.press('Enter');
    await page.locator('.note').waitFor();

    expect(await input.inputValue()).toBe('yes, the black one');
    expect(await page.locator('.choice').count()).toBe(0);
    await input.press('Enter');
    await page.locator('.entries .bot').nth(1).waitFor();
    expect(widget.chat().acted).toEqual(['do you have the pad?', 'yes, the black one']);
  });

  it('sends nothing that is too long, in characters or in bytes', async () => {
    const { page, input } = await widget.open();

    for (const text of ['a'.repeat(1_025), '漢'.repeat(700)]) {
      await input.fill(text);
      await input.press('Enter');
      await page.getByText('please say it in fewer words').waitFor();
      expect(await input.inputValue()).toBe(text);
    }
    expect(widget.chat().came).toEqual([]);
  });

  it('shows markup as the text that it is, of whatever the bot or a customer says', async () => {
    const { page, say, wrongs } = await widget.open();
    const parts = fc.constantFrom(
      ...[
        '<img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        '**',
        '*',
        '[a](',
        'javascript:alert(1)',
        ')',
        ' ',
      ],
      ...[
        'https://a.example/"onclick="x',
        '\n',
        '- ',
        '<a href=//x>',
        '&lt;b&gt;',
        '<svg/onload=alert(1)>',
        'mailto:a@b.example',
      ],
    );
    const texts = fc.sample(
      fc.array(parts, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
      {
        numRuns: 12,
        seed: 7,
      },
    );
    for (const text of texts) await say(`say ${text}`.slice(0, 500));

    const made = await page.evaluate(`(() => {
      const nodes = [...document.querySelector('smart-commerce-chat').shadowRoot.querySelectorAll('.bubble *')];
      return nodes.map((node) => node.localName + ' ' + node.getAttributeNames().sort().join(' ')
        + (node.localName === 'a' ? ' ' + node.protocol : ''));
    })()`);
    const allowed = /^((p|br|ul|ol|li|strong|em) |a href rel target (https?|mailto):)$/;
    expect((made as string[]).filter((one) => !allowed.test(one))).toEqual([]);
    expect(made).not.toHaveLength(0);
    expect(wrongs).toEqual([]);
  }, 90_000);
});

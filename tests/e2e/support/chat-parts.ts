import type { Locator, Page } from 'playwright-core';

/** What a visitor sees of the chat. */
export function chatParts(page: Page) {
  const input = page.getByLabel('Your message');
  const answers = page.locator('.entries .bot');
  return {
    input,
    answers,
    entries: page.locator('.entries > li'),
    panel: page.getByRole('dialog', { name: 'Chat with us' }),
    launcher: page.locator('.launcher'),
    /** Says it and waits for its answer. */
    async say(text: string): Promise<Locator> {
      const answer = answers.nth(await answers.count());
      await input.fill(text);
      await input.press('Enter');
      await answer.waitFor();
      return answer;
    },
  };
}

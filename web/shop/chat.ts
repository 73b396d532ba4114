/** What of the widget's element the page uses: docs/widget.md. */
interface Chat extends HTMLElement {
  readonly conversationId: string | undefined;
  shopToken: string | undefined;
  open(): void;
  say(text: string): void;
}

/** The element that the widget's script put into the page. */
export const theChat = (): Chat | null => document.querySelector<Chat>('smart-commerce-chat');

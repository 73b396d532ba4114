import { createWidget, type Widget } from './create-widget.ts';
import { withTexts } from './words/texts.ts';

/** Attributes that the widget is built anew for. */
const SETTINGS = ['api', 'privacy', 'texts'] as const;

/**
 * `<smart-commerce-chat>`; docs/widget.md says what it takes. A class, because custom elements are classes: all it does
 * is to build a widget when it comes into a page and to end it when it leaves.
 */
export class SmartCommerceChat extends HTMLElement {
  static readonly observedAttributes = SETTINGS;

  /** Who is logged in to the shop: its token, or what gets one. */
  shopToken: string | (() => string | undefined | Promise<string | undefined>) | undefined = undefined;

  #texts: unknown = undefined;
  #widget: Widget | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });

  /** Texts that replace the English ones; as the attribute of the same name in JSON. */
  get texts(): unknown {
    return this.#texts ?? parse(this.getAttribute('texts'));
  }

  set texts(texts: unknown) {
    this.#texts = texts;
    this.#build();
  }

  connectedCallback(): void {
    this.#build();
  }

  disconnectedCallback(): void {
    this.#widget?.end();
    this.#widget = undefined;
  }

  attributeChangedCallback(): void {
    if (this.#widget) this.#build();
  }

  /** The conversation's id, which is also its session's in Lex; none before the first message. */
  get conversationId(): string | undefined {
    return this.#widget?.conversationId();
  }

  open(): void {
    this.#widget?.open();
  }

  close(): void {
    this.#widget?.close();
  }

  /** Says something for the customer, as if they had typed it. */
  say(text: string): void {
    this.#widget?.say(text);
  }

  #build(): void {
    if (!this.isConnected) return;
    this.#widget?.end();
    const api = this.getAttribute('api') ?? '';
    this.#widget = createWidget(this.#root, {
      api,
      privacyUrl: this.getAttribute('privacy'),
      texts: withTexts(this.texts),
      startsOpen: this.hasAttribute('open'),
      shopToken: () => (typeof this.shopToken === 'function' ? this.shopToken() : this.shopToken),
      tellPage: (name) => this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true })),
    });
  }
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
}

import { SmartCommerceChat } from './chat-element.ts';
import { insertByScriptTag } from './insert-by-script-tag.ts';

const NAME = 'smart-commerce-chat';

if (!customElements.get(NAME)) {
  customElements.define(NAME, SmartCommerceChat);
  insertByScriptTag(NAME, import.meta.url);
}

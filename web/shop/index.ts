import { theChat } from './chat.ts';
import { showDevelopment } from './development.ts';

/** A button of the page says its line in the chat. */
for (const button of document.querySelectorAll<HTMLElement>('[data-say]'))
  button.addEventListener('click', () => {
    const chat = theChat();
    chat?.open();
    chat?.say(button.dataset['say'] ?? '');
  });

if ('development' in document.documentElement.dataset) showDevelopment();

import { theChat } from './chat.ts';
import { type Facts, rowsOf, sentOf } from './facts.ts';

/** Messages go by a queue: they are sent a moment after the answer that tells of them. */
const UNTIL_SENT_MS = 5_000;

const part = (id: string): HTMLElement => document.getElementById(id)!;

function line(tag: 'dt' | 'dd' | 'li', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

/** Shows, beside the chat, what the machine that it runs on knows of its last turn. */
export function showDevelopment(): void {
  part('development').hidden = false;
  document.addEventListener('smart-commerce-answer', () => {
    void refresh();
    setTimeout(() => void refresh(), UNTIL_SENT_MS);
  });
  part('log-in').addEventListener('submit', logIn);
  draw({});
  void refresh();
}

async function refresh(): Promise<void> {
  const id = theChat()?.conversationId ?? '';
  try {
    const answer = await fetch(`/development/facts?conversation=${encodeURIComponent(id)}`);
    draw(answer.ok ? ((await answer.json()) as Facts) : {});
  } catch {
    draw({});
  }
}

function draw(facts: Facts): void {
  part('facts').replaceChildren(...rowsOf(facts).flatMap(([name, value]) => [line('dt', name), line('dd', value)]));
  part('sent').replaceChildren(...sentOf(facts).map((text) => line('li', text)));
}

function logIn(event: Event): void {
  event.preventDefault();
  const chat = theChat();
  const token = (part('token') as HTMLInputElement).value.trim();
  if (chat) chat.shopToken = token === '' ? undefined : token;
  part('logged-in').textContent =
    token === '' ? 'Nobody is logged in.' : 'The token goes with each request from now on.';
}

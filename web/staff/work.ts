import { button } from './kit/el.ts';
import type { Desk } from './desk.ts';

/** A button that asks the API to do something, tells what became of it, and shows how things stand then. */
export const workButton = <Done>(
  desk: Desk,
  text: string,
  ask: { readonly path: string; readonly body?: object; readonly told: (done: Done) => string },
): HTMLButtonElement =>
  button(text, async () => {
    const answer = await desk.api.act<Done>(ask.path, ask.body);
    if (answer.kind === 'signed-out') return desk.signedOut();
    await desk.again();
    desk.tell(answer.kind === 'ok' ? ask.told(answer.value) : answer.text);
  });

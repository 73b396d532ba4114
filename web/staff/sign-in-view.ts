import { button, el } from './kit/el.ts';
import { goToSignIn, session, type SignIn } from './sign-in.ts';
import { TEXTS } from './texts.ts';

const T = TEXTS.signIn;

/** Asks who is there; where no pool is named, for a development token. */
export function signInView(signIn: SignIn, note: string | undefined): HTMLElement {
  const how = signIn.signInUrl === undefined ? tokenForm() : button(T.button, () => goToSignIn(signIn));
  return el(
    'section',
    { class: 'narrow' },
    el('h1', { tabindex: '-1' }, T.title),
    el('p', {}, T.intro),
    note === undefined ? undefined : el('p', { class: 'held' }, note),
    how,
  );
}

function tokenForm(): HTMLElement {
  const input = el('input', {
    ...{ id: 'token', type: 'password', required: true, autocomplete: 'off', 'aria-describedby': 'token-hint' },
  });
  const form = el(
    'form',
    {},
    el('label', { for: 'token' }, T.token),
    el('p', { id: 'token-hint', class: 'quiet' }, el('code', {}, T.tokenHint)),
    input,
    el('p', { class: 'bar' }, el('button', { type: 'submit' }, T.button)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    session.keep(input.value.trim());
    location.reload();
  });
  return form;
}

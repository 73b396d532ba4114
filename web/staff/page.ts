import { createStaffApi } from './api.ts';
import type { Desk } from './desk.ts';
import { button, el } from './kit/el.ts';
import { placeAt, type Section } from './places.ts';
import { signInView } from './sign-in-view.ts';
import { comeBack, fetchSignIn, session, type SignIn, signOut } from './sign-in.ts';
import { TEXTS } from './texts.ts';

const [top, main, told] = ['top', 'main', 'told'].map((id) => document.getElementById(id)!) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

/** What was told stands in nobody's way for longer. */
const TOLD_FOR_MS = 10_000;
let wipe: ReturnType<typeof setTimeout> | undefined;

/** Whom nobody waits for any more: an answer that comes after the next one was asked for isn't shown. */
let visit = 0;

const heading = (text: string) => el('h1', { tabindex: '-1' }, text);

async function show(desk: Desk): Promise<void> {
  const mine = ++visit;
  const { view, section, key } = placeAt(location.hash);
  markSection(section);
  main.setAttribute('aria-busy', 'true');
  const shown = await view(desk, key);
  if (mine !== visit) return;
  main.removeAttribute('aria-busy');
  if (shown === 'signed-out') return desk.signedOut();
  const title = 'problem' in shown ? TEXTS.problem.title : shown.title;
  const body =
    'problem' in shown ? [el('p', {}, shown.problem), button(TEXTS.again, () => desk.again())] : [...shown.body];
  document.title = `${title} – ${TEXTS.team}`;
  main.replaceChildren(heading(title), ...body);
}

function markSection(section: Section): void {
  for (const link of top.querySelectorAll('nav a'))
    if (link.getAttribute('href') === `#/${section}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
}

function drawTop(name: string, signIn: SignIn): void {
  const sections = Object.entries(TEXTS.nav).map(([section, text]) =>
    el('li', {}, el('a', { href: `#/${section}` }, text)),
  );
  top.replaceChildren(
    el('p', { class: 'brand' }, el('strong', {}, TEXTS.brand), ` ${TEXTS.team}`),
    el('nav', { 'aria-label': TEXTS.sections }, el('ul', {}, ...sections)),
    el(
      'p',
      { class: 'who' },
      el('span', {}, TEXTS.signIn.as(name)),
      button(TEXTS.signIn.out, () => Promise.resolve(signOut(signIn))),
    ),
  );
}

function askWho(signIn: SignIn, note?: string): void {
  session.end();
  visit++;
  document.title = `${TEXTS.signIn.title} – ${TEXTS.team}`;
  top.replaceChildren();
  main.replaceChildren(signInView(signIn, note));
  main.querySelector('h1')?.focus();
}

async function start(): Promise<void> {
  const signIn = await fetchSignIn();
  const cameBack = await comeBack(signIn);
  const token = session.token();
  if (token === undefined) return askWho(signIn, cameBack === false ? TEXTS.signIn.failed : undefined);
  const api = createStaffApi(token);
  const me = await api.look<'me'>('/me');
  if (me.kind !== 'ok') return askWho(signIn, me.kind === 'signed-out' ? TEXTS.signIn.ended : me.text);

  const desk: Desk = {
    me: me.value,
    api,
    // Emptied first: the same words twice are read out twice.
    tell: (text) => {
      told.textContent = '';
      requestAnimationFrame(() => (told.textContent = text));
      clearTimeout(wipe);
      wipe = setTimeout(() => (told.textContent = ''), TOLD_FOR_MS);
    },
    again: async () => {
      await show(desk);
      main.querySelector('h1')?.focus();
    },
    signedOut: () => askWho(signIn, TEXTS.signIn.ended),
  };
  drawTop(me.value.name, signIn);
  addEventListener('hashchange', () => {
    if (location.hash === '#main') return;
    told.textContent = '';
    void desk.again();
  });
  await show(desk);
}

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
main.replaceChildren(el('p', {}, TEXTS.loading));
void start().catch(() => main.replaceChildren(heading(TEXTS.problem.title), el('p', {}, TEXTS.problem.network)));

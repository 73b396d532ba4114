import { CONSENT_PURPOSES, type ConsentStanding } from '#business/consents/index';
import type { Person } from '#business/people/index';
import { type Chosen, preferenceChanges } from '#business/privacy/index';
import { type PrivacyAnswer, problem, type ShownPurpose } from '../answer.ts';
import type { Action, Partner, PrivacyPagePorts } from '../ports.ts';
import type { PageRequest } from '../read-request.ts';
import { noteSignal } from './note-signal.ts';

type Shown = Extract<PrivacyAnswer, { kind: 'preferences' }>;

/** Every consent with its exact words and how it stands. */
export const showPreferences: Action = (request, ports, now) =>
  withPerson(request, ports, now, (person) => show(person, request, ports));

/** Records what was chosen: each no at once, each yes to words that were shown. */
export const savePreferences: Action = (request, ports, now) =>
  withPerson(request, ports, now, async (person) => {
    const before = await show(person, request, ports);
    const chosen = chosenIn(request.fields);
    const stale = before.purposes.filter(
      ({ purpose, mark, canAgree }) =>
        chosen[purpose] === 'yes' && (!canAgree || request.fields.get(`${purpose}.mark`) !== mark),
    );
    const kept = Object.fromEntries(
      Object.entries(chosen).filter(([purpose]) => stale.every((shown) => shown.purpose !== purpose)),
    );
    const isAsked = await save(person, kept, ports, now);
    const note = stale.length > 0 ? 'words-changed' : isAsked ? 'mail-sent' : 'saved';
    return { ...(await show(person, request, ports)), note };
  });

async function withPerson(
  request: PageRequest,
  ports: PrivacyPagePorts,
  now: number,
  answer: (person: Person) => Promise<PrivacyAnswer>,
): Promise<PrivacyAnswer> {
  const link = ports.readLink(request.token, 'preferences', now);
  if (link.kind !== 'person') return problem(link.kind === 'expired' ? 'link-expired' : 'link-dead');
  const person = await ports.people.findById(link.personId);
  if (!person) return problem('link-dead');
  await noteSignal(person, request, ports, now);
  return answer(person);
}

async function show(person: Person, { signal }: PageRequest, ports: PrivacyPagePorts): Promise<Shown> {
  const [standing, partners] = await Promise.all([ports.consents.standingOf(person), ports.listPartners()]);
  const purposes = CONSENT_PURPOSES.filter(
    (purpose) => purpose !== 'sale' || partners.length > 0 || standing.sale.state === 'granted',
  ).map((purpose) => shownPurpose(purpose, { standing, partners, signal }, ports));
  return { kind: 'preferences', status: 200, purposes, signal };
}

function shownPurpose(
  purpose: ShownPurpose['purpose'],
  around: { readonly standing: ConsentStanding; readonly partners: readonly Partner[]; readonly signal: boolean },
  { consents }: PrivacyPagePorts,
): ShownPurpose {
  const { state, receiptId } = around.standing[purpose];
  const partners = purpose === 'sale' ? around.partners : [];
  const isOver = purpose === 'sale' && partners.length === 0;
  const text = isOver ? undefined : consents.questionOf(purpose, partners);
  return {
    purpose,
    words: text?.words ?? 'There is nobody left to whom we would sell your details. You can still take your yes back.',
    mark: [text?.id, ...partners.map(({ partnerId }) => partnerId)].join(' '),
    state,
    canAgree: !isOver && !(purpose === 'sale' && around.signal),
    ...(receiptId !== undefined && { receiptId }),
  };
}

/** A button that says no to everything goes before the choices beside it. */
function chosenIn(fields: ReadonlyMap<string, string>): Chosen {
  const choices = CONSENT_PURPOSES.map((purpose) => [
    purpose,
    fields.get('all') === 'no' ? 'no' : fields.get(purpose),
  ]).filter(([, choice]) => choice === 'yes' || choice === 'no');
  return Object.fromEntries(choices) as Chosen;
}

/** @returns whether a mail to confirm was asked for */
async function save(person: Person, chosen: Chosen, ports: PrivacyPagePorts, now: number): Promise<boolean> {
  const { consents, newId, listPartners } = ports;
  const by = { channel: 'page', cause: `preferences:${newId()}` } as const;
  const changes = preferenceChanges(await consents.standingOf(person), chosen);
  if (changes.withdraw.length > 0) await consents.withdraw(person, changes.withdraw, by, now);
  for (const purpose of changes.grant) {
    const partners = purpose === 'sale' ? await listPartners() : [];
    await consents.grant({ person, purpose, partners }, by, now);
  }
  if (changes.requestEmail) await consents.requestOptIn(person, by, now);
  return changes.requestEmail;
}

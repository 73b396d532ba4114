import { PRIVACY_PAGE_POLICY } from '#business/privacy/index';
import { type PrivacyAnswer, problem } from '../answer.ts';
import { type FormContent, openForm, sealForm } from '../forms.ts';
import type { Action, PageSubject, PrivacyPagePorts } from '../ports.ts';
import type { PageRequest } from '../read-request.ts';
import { asContacts } from './as-contacts.ts';
import { noteSignal } from './note-signal.ts';

interface Session extends FormContent<'session'> {
  readonly sealed: string;
}
/** What there is to act on. */
interface Visit {
  readonly session: Session;
  readonly request: PageRequest;
  readonly ports: PrivacyPagePorts;
  readonly now: number;
}

const inSession =
  (act: (visit: Visit) => Promise<PrivacyAnswer>): Action =>
  async (request, ports, now) => {
    const sealed = request.fields.get('session') ?? '';
    const content = openForm('session', sealed, ports, now);
    return content ? act({ session: { ...content, sealed }, request, ports, now }) : problem('session-over');
  };

/** For what needs somebody: who has shown that the contact is theirs. */
const withSubject = (act: (subject: PageSubject, visit: Visit) => Promise<PrivacyAnswer>): Action =>
  inSession(async (visit) => {
    const { session, request, ports, now } = visit;
    const contacts = asContacts(session.contact);
    const customerId = await ports.findCustomerId(session.contact);
    const named = { ...contacts, ...(customerId !== undefined && { customerId }) };
    const person = await ports.people.find(named);
    if (!person && customerId === undefined) return { kind: 'nothing-on-file', status: 200, session: session.sealed };
    await noteSignal(person, request, ports, now);
    return act({ ...named, ...(person && { personId: person.personId }) }, visit);
  });

export const showSales = withSubject(async (subject, { session, ports }) => ({
  kind: 'where',
  status: 200,
  session: session.sealed,
  sales: await ports.desk.whereDidItGo(subject),
}));

/** Has a copy made, unless there is one of the last days; asking again while it is being made makes no second one. */
export const exportData = withSubject(async (subject, visit) => {
  const isAnew = visit.request.fields.get('anew') === 'yes';
  const { jobId } = await visit.ports.desk.requestExport(subject, isAnew, visit.now);
  return showJob({ jobId, of: 'export' }, visit);
});

/** Can't be undone, so it needs a yes of its own after everything has been said. */
export const eraseData = withSubject(async (subject, visit) => {
  const { session, request, ports, now } = visit;
  if (request.fields.get('sure') !== 'yes') return { kind: 'erase-asked', status: 200, session: session.sealed };
  const givesUp = request.fields.get('store-credit') === 'yes' ? (['store-credit'] as const) : [];
  const { jobId } = await ports.desk.requestErasure(subject, givesUp, now);
  return showJob({ jobId, of: 'erasure' }, visit);
});

/** A link of the same page that mails lead to, for as long as the session. */
export const goToPreferences = withSubject(async ({ personId: _, ...named }, { request, ports, now }) => {
  const person = await ports.people.findOrCreate(named, now);
  const token = ports.signLink('preferences', person.personId, now + PRIVACY_PAGE_POLICY.sessionSeconds);
  return { kind: 'see-other', status: 303, location: `${request.base}/privacy/preferences/${token}` };
});

/** How far the copy or the erasure has come; the person may be gone by then. */
export const showProgress = inSession((visit) =>
  visit.session.job ? showJob(visit.session.job, visit) : Promise.resolve(problem('session-over')),
);

async function showJob(
  job: NonNullable<Session['job']>,
  { session: { contact, expiresAt }, ports, now }: Visit,
): Promise<PrivacyAnswer> {
  const progress = await ports.desk.statusOf(job.jobId, now);
  const session = sealForm('session', { contact, job, expiresAt }, ports);
  return { kind: 'progress', status: progress.kind === 'open' ? 202 : 200, of: job.of, progress, session };
}

import type { HashContact } from '../customers/index.ts';
import type { DocumentStore } from '../documents/index.ts';
import { type JobKind, type JobOrigin, type JobScope, newJob, type PrivacyJob } from './job.ts';
import { EXPORT_LINK_SECONDS, type HoldReason, MAY_BE_GIVEN_UP } from './policy.ts';
import type { PrivacyJobs } from './ports.ts';
import { holdingReasons } from './take-step.ts';
import { type Subject, trailOf } from './trail.ts';

/** A lead that was given to a partner, or may have reached it. */
export interface SoldTo {
  readonly partnerId: string;
  /** As people know it. */
  readonly name?: string;
  /** ISO 8601 in UTC. */
  readonly soldAtIso?: string;
  readonly package?: string;
  /** Of the consent that allowed it. */
  readonly receiptId?: string;
}

/** Whom a person's data was given to. Sees its own writes. */
export type ReadSales = (subject: Subject) => Promise<readonly SoldTo[]>;

export interface Request {
  readonly origin: JobOrigin;
  readonly nowEpochSeconds: number;
  /** What the person knows to be lost and wants to be. */
  readonly givesUp?: readonly HoldReason[];
  /** Has a copy made although there is one of the last days. */
  readonly isAnew?: boolean;
  /** Of an erasure: absent for everything of the person. */
  readonly scope?: JobScope;
}

export interface Requested {
  /** `there-already`: a copy that can still be fetched. */
  readonly kind: 'requested' | 'already-requested' | 'there-already';
  readonly jobId: string;
}

export type JobStatus =
  | { readonly kind: 'unknown' }
  /** Why it isn't done yet; nothing when it is being worked on. */
  | { readonly kind: 'open'; readonly waitsFor: readonly HoldReason[] }
  | { readonly kind: 'erased' }
  /** Links that expire. */
  | { readonly kind: 'exported'; readonly links: readonly string[]; readonly madeAtIso: string };

/**
 * Where people ask for their data. Whoever calls it has made sure who asks: nothing is proven here.
 *
 * @throws RangeError when the subject names nothing; a sign-up may be nobody's, so that asking is the same work for all
 */
export interface PrivacyDesk {
  /** A copy of the last days is reused unless another one is asked for. */
  requestExport(subject: Subject, request: Request): Promise<Requested>;
  requestErasure(subject: Subject, request: Request): Promise<Requested>;
  whereDidItGo(subject: Subject): Promise<readonly SoldTo[]>;
  statusOf(jobId: string, nowEpochSeconds: number): Promise<JobStatus>;
}

export interface DeskPorts {
  readonly jobs: PrivacyJobs;
  readonly documents: Pick<DocumentStore, 'urlOf'>;
  readonly readSales: ReadSales;
  readonly hashContact: HashContact;
  /** Unguessable. */
  readonly newId: () => string;
}

export function createPrivacyDesk({ jobs, documents, readSales, hashContact, newId }: DeskPorts): PrivacyDesk {
  async function request(kind: JobKind, subject: Subject, { origin, nowEpochSeconds, scope, givesUp = [] }: Request) {
    const isNobody = Object.values(subject).every((value) => value === undefined);
    if (isNobody && scope === undefined) throw new RangeError('Nobody is named.');
    const trail = trailOf(subject, hashContact);
    const same = (await jobs.listOpen()).find(
      (job) => job.kind === kind && job.scope === scope && isSamePerson(job, trail),
    );
    if (same) return { kind: 'already-requested', jobId: same.jobId } as const;
    const given = givesUp.filter((reason) => MAY_BE_GIVEN_UP.includes(reason));
    const drawn = { jobId: newId(), standIn: `erased-${newId()}` };
    const copyOf = kind === 'export' ? idOf(subject) : undefined;
    const asked = { ...drawn, kind, origin, trail, givesUp: given, ...(copyOf !== undefined && { copyOf }) };
    await jobs.keep(newJob({ ...asked, ...(scope && { scope }) }, nowEpochSeconds));
    return { kind: 'requested', jobId: drawn.jobId } as const;
  }

  /** One that is there, with links that work for as long as they always do. */
  async function copyThere(subject: Subject, { nowEpochSeconds, isAnew = false }: Request) {
    const copyOf = idOf(subject);
    if (isAnew || copyOf === undefined) return undefined;
    return jobs.findCopy(copyOf, nowEpochSeconds + EXPORT_LINK_SECONDS);
  }

  return {
    async requestExport(subject, of) {
      const there = await copyThere(subject, of);
      return there ? { kind: 'there-already', jobId: there.jobId } : request('export', subject, of);
    },
    requestErasure: (subject, of) => request('erasure', subject, of),
    whereDidItGo: readSales,

    async statusOf(jobId, nowEpochSeconds) {
      const record = await jobs.findRecord(jobId, nowEpochSeconds);
      if (record?.kind === 'erasure') return { kind: 'erased' };
      if (record) {
        const links = (record.documents ?? []).map((key) => documents.urlOf(key, EXPORT_LINK_SECONDS));
        const madeAtIso = new Date(record.finishedAtEpochSeconds * 1000).toISOString();
        return { kind: 'exported', links: await Promise.all(links), madeAtIso };
      }
      const job = await jobs.find(jobId);
      return job ? { kind: 'open', waitsFor: holdingReasons(job) } : { kind: 'unknown' };
    },
  };
}

/** A customer is the same one however they showed it; of a contact alone nobody knows whose it will be tomorrow. */
const idOf = ({ customerId, personId }: Subject): string | undefined => customerId ?? personId;

/** A phone number may be a household's; an e-mail address, a customer and a person are one's own. */
function isSamePerson({ trail }: PrivacyJob, other: PrivacyJob['trail']): boolean {
  const own = ({ customers, people, contacts }: PrivacyJob['trail']) => [
    ...customers,
    ...people,
    ...contacts.filter((contact) => contact.includes('@')),
  ];
  const names = new Set(own(other));
  return names.size > 0 ? own(trail).some((name) => names.has(name)) : trail.contacts.join() === other.contacts.join();
}

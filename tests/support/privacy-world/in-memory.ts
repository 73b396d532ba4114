import {
  type Hold,
  type JobRecord,
  NO_TRAIL,
  type PersonalDataPlace,
  type PrivacyJob,
  type PrivacyJobs,
  type PrivacyPorts,
  type Trail,
} from '#business/privacy/index';

/** Something kept somewhere: whose it is, and what it leads to. */
export interface Kept {
  readonly owner: string;
  readonly leadsTo?: Partial<Trail>;
  readonly hold?: Hold;
}

export interface MemoryOf {
  readonly places: Record<string, Kept[]>;
  readonly blocks: Set<string>;
  readonly events: string[];
  readonly open: Map<string, PrivacyJob>;
  readonly done: Map<string, JobRecord>;
}

const isTheirs = ({ owner }: Kept, { customers, people, conversations }: Trail): boolean =>
  [...customers, ...people, ...conversations].includes(owner);

/**
 * Places in memory that are gone through one thing at a time, and a world that breaks down whenever it is told to.
 *
 * @param disturb called before everything that reads or writes
 */
export function privacyInMemory(places: Record<string, Kept[]>, disturb: () => void = () => undefined) {
  const memory: MemoryOf = { places, blocks: new Set(), events: [], open: new Map(), done: new Map() };
  const jobs: PrivacyJobs = {
    find: (jobId) => Promise.resolve(memory.open.get(jobId)),
    findRecord: (jobId) => Promise.resolve(memory.done.get(jobId)),
    findCopy: (copyOf, now) =>
      Promise.resolve(
        [...memory.done.values()].findLast((one) => one.copyOf === copyOf && one.expiresAtEpochSeconds > now),
      ),
    listOpen: () => Promise.resolve([...memory.open.values()]),
    keep(job) {
      const isNext = (memory.open.get(job.jobId)?.version ?? 0) === job.version - 1;
      if (isNext) memory.open.set(job.jobId, job);
      return Promise.resolve(isNext);
    },
    async finish({ jobId }, record, events) {
      await Promise.resolve();
      disturb();
      memory.open.delete(jobId);
      memory.done.set(jobId, record);
      memory.events.push(...events.map(({ data }) => data.personId));
    },
  };
  const ports: PrivacyPorts = {
    jobs,
    places: Object.keys(places).map((name) => placeOf(memory, name, disturb)),
    doNotContact: {
      add: async (channel, contact, reason) => {
        await Promise.resolve();
        disturb();
        memory.blocks.add(`${channel} ${contact} ${reason}`);
      },
    },
    documents: { put: () => Promise.resolve('stored') },
    hashContact: (contact) => `hash of ${contact}`,
    newEventId: () => 'event',
  };
  return { memory, ports };
}

function placeOf(memory: MemoryOf, name: string, disturb: () => void): PersonalDataPlace {
  const all = () => memory.places[name]!;
  const cursorAt = (at: number) => (at < all().length ? { next: { at } } : {});
  return {
    name,
    async survey(trail, from) {
      await Promise.resolve();
      disturb();
      const at = Number(from?.['at'] ?? 0);
      const found = all()[at];
      const isHis = found !== undefined && isTheirs(found, trail);
      const holds = isHis && found.hold ? [found.hold] : [];
      return { leadsTo: isHis ? (found.leadsTo ?? NO_TRAIL) : {}, holds, ...cursorAt(at + 1) };
    },
    exportOf: (trail) =>
      Promise.resolve(all().flatMap((kept) => (isTheirs(kept, trail) ? [{ kind: name, data: { ...kept } }] : []))),
    async erase({ trail, standIn }, from) {
      await Promise.resolve();
      disturb();
      const at = Number(from?.['at'] ?? 0);
      const found = all()[at];
      const isHis = found !== undefined && isTheirs(found, trail);
      if (isHis) all()[at] = { owner: standIn };
      // The work is done, and its answer is lost.
      disturb();
      return { changed: isHis ? 1 : 0, ...cursorAt(at + 1) };
    },
  };
}

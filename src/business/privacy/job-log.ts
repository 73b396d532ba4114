import type { JobRecord, PrivacyJob } from './job.ts';

/** Requests to export or to erase as the team may see them: how far they are, not whose they are. */
export interface JobLog {
  listOpen(): Promise<readonly PrivacyJob[]>;
  /** Those that are over and still on record, the one that ended last on top. @param atMost at least 1 */
  listDone(nowEpochSeconds: number, atMost: number): Promise<readonly JobRecord[]>;
}

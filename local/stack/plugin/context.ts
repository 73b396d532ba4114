import type { Service } from '../service/describe-service.ts';

/** What the hooks of both commands need. */
export interface HookContext {
  /** A DynamoDB Local that the person runs, as the shell named it. */
  readonly dynamoDbUrl: string | undefined;
  readonly service: () => Service;
  /** Schedules run unless LOCAL_SCHEDULES is "off". */
  readonly heedSchedules: () => void;
  /** Calls and metrics aren't written to the terminal unless LOCAL_LOGS is "on". */
  readonly keepQuiet: () => void;
  /** Tokens of the development key are taken in place of the user pool's. */
  readonly signStaffInHere: () => void;
  readonly log: (line: string) => void;
}

/** Command line options; the framework shares one object between all plugins. */
export interface CommandOptions {
  readonly httpPort?: string;
  readonly lambdaPort?: string;
  /** Of `invoke local`: the event, parsed. */
  data?: unknown;
}

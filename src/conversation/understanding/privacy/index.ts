export * from './read-privacy-request.ts';
export type { WithdrawalSaid } from './read-withdrawal.ts';

export * from './partners-named.ts';
export * from './read-privacy-request.ts';
export { mayNameBuyer, type WithdrawalSaid } from './read-withdrawal.ts';

export { beginWithdrawal } from './begin-withdrawal.ts';
export { findRequest } from './find-request.ts';
export { findVerified } from './find-verified.ts';
export { fulfilPrivacy } from './fulfil-privacy.ts';
export { managePrivacy, resumePrivacy } from './manage-privacy.ts';

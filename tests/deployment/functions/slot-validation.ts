import { SUPPORT_CONTACT, SHOP_TIME_ZONE, type DeployedFunction } from '../support/deployed-function.ts';

export const slotValidation: DeployedFunction = {
  file: 'slot-validation',
  timeoutSeconds: 10,
  settings: { SUPPORT_CONTACT, SHOP_TIME_ZONE },
  grants: [],
  clients: {},
  mostOwnBytes: 810_000,
};

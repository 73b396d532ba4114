import type { Senders } from './check-senders.ts';
import { resolveService } from '../../local/stack/service/resolve-service.ts';

/** Whom a stage works with, as serverless.yml says. */
export interface Providers {
  /** "sandbox" or "stripe". */
  readonly payment: string;
  /** "tables" or "square". */
  readonly till: string;
  readonly squareLocationId: string;
  /** "own" or "easypost". */
  readonly carrier: string;
  /** "file" or "hubspot". */
  readonly crm: string;
}

/** From whom a stage writes, as serverless.yml says. @throws StackError when it can't be read */
export async function readSenders(directory: string, stage: string): Promise<Senders> {
  const { functions } = await resolveService(directory, stage);
  const settings = functions.find(({ key }) => key === 'notifier')?.environment ?? {};
  return { email: settings['SENDER_EMAIL'] ?? '', sms: settings['SMS_ORIGINATION_IDENTITY'] ?? '' };
}

/** @throws StackError when serverless.yml can't be read */
export async function readProviders(directory: string, stage: string): Promise<Providers> {
  const { functions } = await resolveService(directory, stage);
  const settings = functions.find(({ key }) => key === 'purchaseSweeper')?.environment ?? {};
  const carrier = functions.find(({ key }) => key === 'labelMaker')?.environment['CARRIER_PROVIDER'] ?? '';
  const crm = functions.find(({ key }) => key === 'crmSync')?.environment['CRM_PROVIDER'] ?? '';
  return {
    ...{ carrier, crm },
    payment: settings['PAYMENT_PROVIDER'] ?? '',
    till: settings['POS_PROVIDER'] ?? '',
    squareLocationId: settings['SQUARE_LOCATION_ID'] ?? '',
  };
}

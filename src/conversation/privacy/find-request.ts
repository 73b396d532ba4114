import type { ManagePorts, Turn } from '../turn/index.ts';
import {
  mayNameBuyer,
  partnersNamed,
  type PrivacyRequest,
  readPrivacyRequest,
} from '../understanding/privacy/index.ts';

/** What somebody wants of their data, with the buyers whom a "don't sell" names; who buys is read only for such words. */
export async function findRequest(
  { words }: Pick<Turn, 'words'>,
  { signUps }: { readonly signUps: Pick<ManagePorts['signUps'], 'listPartners'> },
): Promise<PrivacyRequest | undefined> {
  const request = readPrivacyRequest(words);
  const stopsOther = request?.kind === 'withdraw' && request.purposes.join() !== 'sale';
  if (stopsOther || !mayNameBuyer(words)) return request;
  const partners = partnersNamed(words, await signUps.listPartners());
  return partners.length === 0 ? request : { kind: 'withdraw', purposes: ['sale'], namesTexts: false, partners };
}

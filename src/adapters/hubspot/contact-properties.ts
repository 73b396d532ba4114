import { CRM_FIELDS, type CrmContact, type CrmField, type CrmValue } from '#business/crm/index';

/** What HubSpot has a property of its own for. */
const STANDARD: Readonly<Record<string, string>> = {
  email: 'email',
  phone: 'phone',
  firstName: 'firstname',
  lastName: 'lastname',
};
export const PROPERTY_GROUP = { name: 'smartcommerce', label: 'SmartCommerce' } as const;
/** By which a contact is found whatever its address is: no two have the same. */
export const PERSON_PROPERTY = 'smartcommerce_person_id';

/** @example propertyOf('emailConsentSince') → 'smartcommerce_email_consent_since' */
export const propertyOf = (name: string): string =>
  STANDARD[name] ?? `smartcommerce_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/** The fields that `npm run crm -- setup` makes properties for. */
export const OWN_FIELDS: readonly CrmField[] = CRM_FIELDS.filter(({ name }) => STANDARD[name] === undefined);

/** HubSpot's words for why it may be worked with somebody's data. @source contact property hs_legal_basis */
const LEGAL_BASIS = { agreed: 'Freely given consent from contact', none: 'Not applicable' } as const;

/**
 * A contact in HubSpot's properties. What isn't known any more is emptied, but for HubSpot's own properties: a person on
 * the team may have filled them.
 */
export function toProperties({ fields }: CrmContact): Record<string, string> {
  const own = OWN_FIELDS.map(({ name, kind }) => [propertyOf(name), textOf(fields[name], kind)] as const);
  const standard = Object.keys(STANDARD).flatMap((name) =>
    fields[name] === undefined ? [] : [[propertyOf(name), textOf(fields[name], 'text')] as const],
  );
  const agreed = fields['emailConsent'] === 'granted' || fields['smsAndCallsConsent'] === 'granted';
  return { ...Object.fromEntries([...standard, ...own]), hs_legal_basis: LEGAL_BASIS[agreed ? 'agreed' : 'none'] };
}

/** Several choices stand with semicolons between, moments in milliseconds since the epoch. */
function textOf(value: CrmValue | undefined, kind: CrmField['kind']): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.join(';');
  return kind === 'moment' ? String(Date.parse(String(value))) : String(value);
}

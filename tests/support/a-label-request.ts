import type { LabelRequest } from '#business/shipping/index';

/** John's way back from Columbus to Portland. */
export const aLabelRequest = (overrides: Partial<LabelRequest> = {}): LabelRequest => ({
  rma: 'R-CFGHJKMP',
  orderNumber: '12345',
  from: {
    name: 'John Smith',
    street: '418 Whittier Street',
    city: 'Columbus',
    region: 'OH',
    postalCode: '43206',
    country: 'US',
  },
  to: {
    name: 'SmartCommerce Returns',
    street: '1 Harbor Square',
    city: 'Portland',
    region: 'ME',
    postalCode: '04101',
    country: 'US',
  },
  parcel: { weightGrams: 1500, lengthMillimetres: 330, widthMillimetres: 230, heightMillimetres: 130 },
  createdOn: '2026-03-09',
  sendBackBy: '2026-03-23',
  ...overrides,
});

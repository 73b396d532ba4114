const items = [
  { name: 'Pillow', quantity: 2 },
  { name: 'Cotton Sheets', quantity: 1 },
];
const terms = {
  ...{ items, orderNumber: '12345', refundMinor: 8401, feeMinor: 599, currency: 'USD' },
  ...{ isPaidAtOnce: false, differenceMinor: 0 },
};
const sendBackBy = '2026-03-23';
const known = {
  rma: 'R-CFGHJKMP',
  items,
  state: 'in-transit',
  resolution: 'Refund',
  refundMinor: 8401,
  currency: 'USD',
  sendBackBy,
} as const;

const kept = { ...known, state: 'refunded', trouble: 'lost', paid: 'yes' } as const;

const late = {
  code: 'window-closed',
  name: 'Desk Lamp',
  deliveredOn: '2025-12-01',
  until: '2026-01-30',
} as const;

/** Parameters for everything that is said of returns. */
export const RETURN_SAMPLES = {
  'processReturn.statusStart': undefined,
  'processReturn.labelStart': undefined,
  'processReturn.labelAgain': { rma: 'R-CFGHJKMP', maskedEmail: 'j•••@e•••.com' },
  'processReturn.labelTooOften': { rma: 'R-CFGHJKMP' },
  'processReturn.cancelStart': undefined,
  'processReturn.whichItem': { orderNumber: '12345', names: ['Pillow', 'Cotton Sheets'], isKept: false },
  'processReturn.notInOrder': { orderNumber: '12345' },
  'processReturn.howMany': { name: 'Pillow', left: 2, isKept: false },
  'processReturn.isUnopened': { name: 'Face Cream' },
  'processReturn.whichVariant': {
    name: 'Cotton T-Shirt',
    variants: [
      { label: 'Large', moreMinor: 0 },
      { label: 'X-Large', moreMinor: 200 },
    ],
    isSameThere: true,
    currency: 'USD',
  },
  'processReturn.offerUpgrade': { name: 'Headphones', differenceMinor: 11_000, currency: 'USD' },
  'processReturn.ways': { refundMinor: 8401, feeMinor: 599, creditMinor: 9000, currency: 'USD', isInStock: true },
  'processReturn.readBack': { ...terms, reason: 'Changed Mind', resolution: 'Refund', isWithTeam: false, sendBackBy },
  'processReturn.readBackKept': { ...terms, resolution: 'Refund', isWithTeam: false, trouble: 'lost' },
  'processReturn.madeGood': kept,
  'checkOrderStatus.madeGood': kept,
  'processReturn.approved': { ...terms, rma: 'R-CFGHJKMP', resolution: 'Refund', sendBackBy },
  'processReturn.refused': {
    refusal: { ...late, isOpenForFaults: true },
    today: '2026-03-09',
  },
  'processReturn.askPerson': { contact: 'help@shop.example' },
  'processReturn.termsChanged': undefined,
  'processReturn.soldOut': undefined,
  'processReturn.declined': { reason: 'expired-card' },
  'processReturn.meanwhile': undefined,
  'processReturn.interrupted': undefined,
  'processReturn.checking': undefined,
  'processReturn.status': known,
  'processReturn.noReturns': { orderNumber: '12345' },
  'processReturn.whichReturn': { orderNumber: '12345' },
  'processReturn.cancelReadBack': { rma: 'R-CFGHJKMP', items },
  'processReturn.cancelled': { rma: 'R-CFGHJKMP' },
  'processReturn.notCancelled': undefined,
  'processReturn.tooLateToCancel': known,
  'processReturn.paidAlready': { rma: 'R-CFGHJKMP' },
  'processReturn.busy': { rma: 'R-CFGHJKMP' },
} as const;

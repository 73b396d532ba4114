/** Where each carrier shows the way of a parcel. */
const PAGES: Readonly<Record<string, string>> = {
  DHL: 'https://www.dhl.com/us-en/home/tracking.html?tracking-id=',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr=',
  UPS: 'https://www.ups.com/track?tracknum=',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
};

/** The carrier's page about a parcel; undefined for a carrier without one, or before there is a number. */
export function trackingUrl(carrier: string | undefined, trackingNumber: string | undefined): string | undefined {
  const page = carrier !== undefined && Object.hasOwn(PAGES, carrier) ? PAGES[carrier] : undefined;
  return page && trackingNumber && page + encodeURIComponent(trackingNumber);
}

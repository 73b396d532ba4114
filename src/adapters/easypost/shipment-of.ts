import type { LabelRequest, Party } from '#business/shipping/index';

const GRAMS_AN_OUNCE = 28.349_523_125;
const MILLIMETRES_AN_INCH = 25.4;

const addressOf = ({ name, street, city, region, postalCode, country, phone }: Party) => ({
  ...{ name, street1: street, city, state: region, zip: postalCode, country },
  ...(phone !== undefined && { phone }),
});

const tenths = (value: number): number => Math.ceil(value * 10) / 10;

/**
 * A return as EasyPost wants it told: as the way out, which `is_return` turns around, and in ounces and inches.
 *
 * @source https://docs.easypost.com/docs/shipments/returns
 */
export const shipmentOf = ({ rma, from, to, parcel }: LabelRequest) => ({
  reference: rma,
  is_return: true,
  to_address: addressOf(from),
  from_address: addressOf(to),
  parcel: {
    weight: tenths(parcel.weightGrams / GRAMS_AN_OUNCE),
    length: tenths(parcel.lengthMillimetres / MILLIMETRES_AN_INCH),
    width: tenths(parcel.widthMillimetres / MILLIMETRES_AN_INCH),
    height: tenths(parcel.heightMillimetres / MILLIMETRES_AN_INCH),
  },
  options: { label_format: 'PDF', label_size: '4x6', print_custom_1: rma },
});

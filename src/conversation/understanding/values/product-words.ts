import type { ProductCategory } from '#generated/bot';

/** Things that plainly belong to a category, beside those that bot-definition lists. Singular. */
export const PRODUCT_WORDS: Readonly<Record<ProductCategory, string>> = {
  Electronics:
    'tv|television|monitor|printer|router|console|drone|webcam|smartwatch|smart watch|keyboard|soundbar|e-reader|power bank|hard drive|usb cable',
  Clothing:
    'blouse|scarf|glove|belt|sandal|legging|cardigan|beanie|pajama|swimsuit|vest|blazer|polo|sweatshirt|hoodie|bra|raincoat|sneaker',
  Home: 'sofa|couch|chair|table|desk|bed|mattress|blanket|pillow|duvet|curtain|mirror|pan|pot|skillet|kettle|toaster|blender|vacuum|air fryer|coffee maker|microwave|mug|knife set|candle|shelf|bookshelf|wardrobe|vase',
  Books: 'cookbook|paperback|biography|thriller|mystery novel|poetry|dictionary|atlas|story book|box set',
  Sports:
    'dumbbell|kettlebell|treadmill|tent|backpack|bike|bicycle|racket|football|helmet|ski|skateboard|sleeping bag|resistance band|water bottle|exercise mat|yoga mat|jump rope|fishing rod',
  Beauty:
    'shampoo|conditioner|serum|sunscreen|moisturizer|mascara|soap|deodorant|eyeliner|foundation|hair dryer|face cream|face mask|razor|lip balm|body lotion|makeup brush',
  Automotive:
    'wiper blade|motor oil|car battery|seat cover|dash cam|tire inflator|jump starter|floor mat|car mat|spark plug|brake pad|headlight|hubcap|windshield wiper|phone mount',
};

/** Things of Beauty as shops and people name them. */
export const BEAUTY_WORDS =
  'shampoo|dry shampoo|conditioner|hair mask|hair spray|hairspray|hair gel|hair dye|hair color|hair oil|' +
  'hair mousse|hair cream|hair dryer|hairdryer|blow dryer|hair straightener|straightener|flat iron|curling iron|' +
  'curling wand|hair curler|curlers|hairbrush|hair brush|hair clip|hair tie|hair trimmer|hair clippers|wig|' +
  'hair extension|hair extensions|serum|face serum|vitamin c serum|sunscreen|sun screen|sunblock|sun lotion|' +
  'moisturizer|moisturiser|face cream|facial cream|skin cream|eye cream|night cream|day cream|hand cream|' +
  'foot cream|wrinkle cream|cold cream|acne cream|lotion|body lotion|hand lotion|body butter|body wash|bodywash|' +
  'shower gel|body spray|body scrub|face scrub|face wash|facewash|face oil|face powder|facial|cleanser|' +
  'facial cleanser|face mask|sheet mask|clay mask|face toner|exfoliator|retinol|hyaluronic acid|lip balm|' +
  'chapstick|lip gloss|lipgloss|lipstick|lip stick|lip liner|lip oil|mascara|eyeliner|eye liner|eyeshadow|' +
  'eye shadow|eyeshadow palette|makeup palette|brow pencil|eyebrow pencil|eye pencil|false lashes|eyelash|' +
  'eyelashes|lashes|lash curler|foundation|concealer|blush|bronzer|highlighter|setting spray|setting powder|' +
  'makeup brush|makeup brushes|makeup bag|makeup remover|makeup kit|makeup wipes|nail polish|nail file|' +
  'nail clipper|nail kit|press on nails|cuticle oil|perfume|parfum|cologne|fragrance|body mist|aftershave|' +
  'after shave|deodorant|antiperspirant|soap|bar soap|hand soap|bath bomb|bubble bath|bath salts|essential oil|' +
  'razor|razor blades|shaver|electric shaver|electric razor|shaving cream|beard trimmer|beard oil|beard balm|' +
  'tweezers|epilator|wax kit|toothbrush|electric toothbrush|toothpaste|mouthwash|dental floss|cotton pads|' +
  'loofah|self tanner|tanning lotion|skincare set|skin care set|manicure set|face roller|' +
  'jade roller|makeup mirror';

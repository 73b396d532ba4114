/** Things of Automotive as shops and people name them. */
export const AUTOMOTIVE_WORDS =
  'wiper blade|wiper blades|wiper|windshield wiper|windshield|motor oil|engine oil|oil filter|cabin filter|' +
  'cabin air filter|carseat|car battery|truck battery|jump starter|jumper cables|seat cover|car seat cover|' +
  'truck seat cover|car seat|floor mat|floor mats|car mat|car mats|truck mats|trunk mat|trunk organizer|' +
  'cargo liner|floor liner|dash cam|dashcam|dash camera|tire|tires|snow tire|winter tire|all season tire|' +
  'spare tire|tire inflator|tire pump|tire gauge|tire pressure gauge|tire chains|snow chains|lug nut|lug wrench|' +
  'hubcap|hub cap|wheel cover|steering wheel|steering wheel cover|spark plug|brake|brake pad|brake pads|rotor|' +
  'brake rotor|brake fluid|headlight|headlight bulb|tail light|taillight|turn signal|fog light|alternator|' +
  'radiator|muffler|exhaust pipe|catalytic converter|fuel pump|fuel filter|transmission fluid|antifreeze|coolant|' +
  'washer fluid|windshield washer fluid|car wax|car wash soap|car wash kit|car polish|car cleaner|car vacuum|' +
  'car charger|phone mount|car phone mount|car phone holder|phone holder for the car|car stereo|car speaker|' +
  'car radio|car cover|car freshener|car air freshener|windshield sun shade|windshield shade|sun shade|sunshade|' +
  'car shade|roof rack|roof box|cargo rack|bike rack|cargo carrier|trailer hitch|hitch|tow strap|tow rope|' +
  'license plate|license plate frame|license plate holder|bumper|bumper sticker|side mirror|rearview mirror|' +
  'rear view mirror|car mirror|backup camera|truck bed cover|tonneau cover|mud flap|mudflap|running boards|' +
  'motorcycle helmet|motorcycle gloves|car jack|floor jack|socket set|obd scanner|code reader|ice scraper|' +
  'snow brush|gas can|gas cap|car lift|carburetor|shock absorber|struts|timing belt|serpentine belt|' +
  'radiator hose|car horn|car alarm|auto part|car part|truck part|car tool';

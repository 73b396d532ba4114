/** Further things of Electronics: brands, parts, misspellings. */
export const MORE_ELECTRONICS_WORDS =
  'garmin|apple pencil|stylus|stylus pen|galaxy buds|galaxy watch|samsung galaxy|samsung tablet|samsung tv|lg tv|' +
  'sony tv|vizio|pixel phone|google pixel|google home|google nest|nest thermostat|nest cam|ring doorbell|ring camera|' +
  'ring cam|blink camera|amazon echo|echo show|apple tv|fire tablet|fire tv|firestick|roku stick|roku tv|' +
  'tv box|cable box|sonos|bose|jbl speaker|beats headphones|air pods|airpods pro|air pod case|airpod case|' +
  'airpods case|earbud case|lap top|labtop|laptop computer|laptop case|laptop battery|laptop cooler|laptop screen|' +
  'hp laptop|dell laptop|lenovo|thinkpad|surface pro|imac|mac mini|computer tower|computer case|computer speakers|' +
  'computer chair mat|computer cable|ram stick|cooling fan|cpu cooler|power supply|mother board|sound card|' +
  'ink cartridges|printer cable|printer cartridge|toner|label maker|label printer|photo printer|3d printer|' +
  'barcode scanner|shredder|paper shredder|fax machine|landline phone|house phone|answering machine|phone charger cord|' +
  'iphone charger|iphone cable|android charger|magsafe charger|magsafe|lightning cable|usb c cable|usb-c cable|usbc cable|' +
  'type c cable|usb c charger|usb charger|usb adapter|usb c hub|hdmi adapter|hdmi splitter|charging block|charging brick|charger block|' +
  'charging station|charging case|charge cord|battery pack|batteries|aa batteries|rechargeable batteries|aaa batteries|' +
  'phone holder|phone grip|popsocket|pop socket|phone screen|phone screen protector|cell phone case|mobile case|' +
  'cellphone case|ipad case|ipad stand|ipad charger|kindle case|keyboard case|bluetooth headset|bluetooth headphones|' +
  'wireless headphones|noise cancelling headphones|wired headphones|gaming headphones|hedphones|head phones|headfones|ear phones|' +
  'ear buds|earpods|neckband|hearing amplifier|ipod|mp3|cd player|boom box|vinyl player|walkman|clock radio|' +
  'weather radio|scanner radio|ham radio|two way radio|walkie talkies|gps|gps unit|gps tracker|airtag|air tag|' +
  'tile tracker|smartwatch band|watch band|apple watch band|watch strap|fitbit band|fitbit charger|smart ring|smart light|' +
  'smart bulbs|smart lock|smart switch|smart tv|smart display|smart scale|security cam|security system|spy cam|' +
  'wifi camera|baby cam|pet camera|nanny cam|trail cam|trail camera|web cam|dslr|dslr camera|camera bag|camera strap|' +
  'camera battery|lens cap|ring light|light ring|green screen|mic|usb mic|karaoke machine|electric keyboard piano|' +
  'projector screen|tv wall mount|universal remote|tv stick|tv cable|coax cable|coaxial cable|optical cable|aux cable|' +
  'speaker wire|speaker cable|sound system|home theater|home theatre|surround sound|sub woofer|' +
  'xbox controller|ps5 controller|ps4 controller|playstation controller|xbox headset|xbox one|xbox series|nintendo ds|' +
  'switch game|switch lite|gameboy|game boy|steam deck|joycon|joy con|joy cons|vr goggles|oculus|meta quest|video games|' +
  'gaming laptop|gaming monitor|gaming keyboard|mechanical keyboard|wireless mouse|mouse mat|usb fan|usb lamp|external hard drive|' +
  'hard disk|memory stick|jump drive|zip drive|sim card|prepaid phone|burner phone|samsung|motorola phone|nokia|' +
  'e reader|tablet pen|drawing tablet|graphics tablet|led tv|oled tv|4k tv|curved monitor|monitor stand|' +
  'monitor arm|monitor cable|kvm switch|network switch|wi-fi router|wi fi router|wifi booster|wifi box|range extender|' +
  'internet router|power cord|power brick|power cable|extension plug|voltage converter|travel adapter|plug adapter|' +
  'solar charger|solar panel|drone battery|rc drone|robot toy|thermal printer|electric toothbrush charger';

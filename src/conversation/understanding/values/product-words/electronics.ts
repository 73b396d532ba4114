/** Things of Electronics as shops and people name them. */
export const ELECTRONICS_WORDS =
  'tv|television|flat screen|flatscreen|smart tv|monitor|computer monitor|printer|ink cartridge|printer ink|' +
  'toner cartridge|scanner|router|wifi router|modem|wifi extender|mesh wifi|console|game console|gaming console|' +
  'playstation|ps4|ps5|xbox|nintendo|nintendo switch|game controller|controller|joystick|vr headset|drone|' +
  'webcam|smartwatch|smart watch|watch|apple watch|fitness tracker|fitbit|keyboard|mouse|computer mouse|' +
  'gaming mouse|mouse pad|mousepad|trackpad|soundbar|sound bar|subwoofer|stereo|record player|turntable|radio|' +
  'boombox|e-reader|ereader|kindle|power bank|portable charger|hard drive|external drive|ssd|flash drive|' +
  'thumb drive|usb stick|usb drive|usb hub|usb cable|usb cord|hdmi cable|hdmi cord|ethernet cable|aux cord|' +
  'charging cable|charging cord|charging pad|charging dock|docking station|cable|cord|phone charger|' +
  'laptop charger|tablet charger|watch charger|charger|adapter|power adapter|power strip|surge protector|' +
  'phone case|iphone case|tablet case|laptop sleeve|laptop bag|phone cover|screen protector|tablet|ipad|iphone|' +
  'android phone|samsung phone|galaxy phone|smartphone|cellphone|mobile phone|flip phone|cordless phone|macbook|' +
  'chromebook|notebook computer|laptop|pc|desktop|desktop computer|gaming pc|graphics card|video card|gpu|cpu|' +
  'motherboard|headphone|headset|gaming headset|earphone|earpiece|earbud|ear bud|airpod|air pod|speaker|' +
  'bluetooth speaker|microphone|amplifier|projector|dvd player|blu ray player|cd player|mp3 player|walkie talkie|' +
  'baby monitor|security camera|doorbell|doorbell camera|video doorbell|smart plug|smart bulb|smart speaker|' +
  'smart thermostat|echo dot|alexa|chromecast|roku|fire stick|streaming stick|remote|remote control|tripod|' +
  'camera lens|gopro|action camera|digital camera|instant camera|camcorder|selfie stick|memory card|sd card|' +
  'calculator|battery|battery charger|video game|gaming chair|tv remote|tv antenna|antenna|' +
  'phone stand|tablet stand|laptop stand|binoculars|metal detector';

/** Time zones by the words for them, in lower case; of a state the zone that most of it has. */
const WORDS_OF_ZONE: Readonly<Record<string, string>> = {
  'America/New_York':
    'eastern|est|edt|et|east coast|new york|nyc|ny|boston|philadelphia|miami|orlando|tampa|florida|atlanta|georgia|washington|dc|d c|detroit|michigan|cleveland|columbus|cincinnati|ohio|pittsburgh|pennsylvania|charlotte|raleigh|north carolina|virginia|new jersey|massachusetts|connecticut|maine|vermont|maryland|baltimore|toronto|montreal',
  'America/Chicago':
    'central|cst|cdt|ct|chicago|illinois|houston|dallas|austin|san antonio|texas|minneapolis|minnesota|st louis|missouri|kansas city|new orleans|louisiana|memphis|nashville|milwaukee|wisconsin|oklahoma|iowa|arkansas|alabama|mississippi',
  'America/Denver':
    'mountain|mst|mdt|mt|denver|colorado|salt lake city|utah|albuquerque|new mexico|montana|wyoming|boise',
  'America/Phoenix': 'arizona|phoenix|tucson|scottsdale',
  'America/Los_Angeles':
    'pacific|pst|pdt|pt|west coast|los angeles|la|l a|san francisco|sf|san diego|san jose|sacramento|california|seattle|washington state|portland|oregon|las vegas|vegas|nevada|vancouver',
  'America/Anchorage': 'alaska|alaskan|anchorage|akst|akdt',
  'Pacific/Honolulu': 'hawaii|hawaiian|honolulu|hst',
  'Europe/London': 'london|england|united kingdom|uk|britain|scotland|bst',
  'Europe/Berlin': 'berlin|germany|munich|frankfurt|paris|france|madrid|spain|rome|italy|amsterdam|vienna|cet|cest',
  'Asia/Kolkata': 'india|mumbai|delhi|bangalore|ist',
  'Asia/Tokyo': 'tokyo|japan|jst',
  'Australia/Sydney': 'sydney|melbourne|aest|aedt',
  UTC: 'gmt|utc|zulu',
};

/** The zone of each word. */
export const ZONE_OF_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS_OF_ZONE).flatMap(([zone, words]) => words.split('|').map((word) => [word, zone] as const)),
);

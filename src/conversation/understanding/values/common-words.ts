import { NOT_NAMES } from './not-names.ts';
import { PRODUCT_NOUNS } from './product-words/index.ts';

/** Everyday words that a clause may begin with, beside those that never stand in a name. */
const EVERYDAY =
  'pronounced absolutely add afternoon age ago along although among answer anybody anymore apparently april apologies arent ' +
  'arrive arrived aw aww bank basically before begin believe best better beyond big bit both bought box boxes boy break ' +
  'bring brings bye came card care case cause cc certain certainly charge cheap cheers child choose clear close code ' +
  'color come comes coming company complete considering cost couldnt count country couple curious date day days dear ' +
  'decide depends didnt difficult directly door dude during each earlier early easy either else empty end enough ' +
  'even ever exactly except excuse extra fair fake fast feel few figure figured file final finally find finds fix ' +
  'food found free front full fun fur game gee goodness gosh gotcha greetings group guess guys half hand hang hard ' +
  'hasnt hate havent heck hold holy honest honestly hopefully hours house however huge idk ignore important include ' +
  'information instead issue job joke jokes joking keep kept kidding kind knew lady language least less letter letters ' +
  'level life light likely line link list little lmk local long look looks lot lots love luck main man matters maybe ' +
  'means meant message messed mind minute moment money month morning mostly move names negative nah nay nearly neither ' +
  'nevermind newsletter nice nobody nor note nothing notice numbers obvious obviously odd old once ones oops opt ' +
  'otherwise ouch ought own page part parts patience pause pay people perhaps piece place plain plus point present ' +
  'pretty previous privacy promise proper properly public put question questions random rather read reason record ' +
  'relevant remember remove required result run sad safe save says see seems seen self sense seriously service set ' +
  'several short shouldnt shop silly similar simple simply since sir size skip slow small solve somehow somewhat ' +
  'special spelled standard stay step stranger strange stuff system take taken takes taking ten thankfully thats ' +
  'therefore think though thought thousand three through times together top tough true truly try turn two type ugh ' +
  'uncertain unclear understand understood unfortunately unknown unless unlike unlikely unlisted useful usual value ' +
  'various wait walk wanna wasnt watch way weird welcome werent whoever whole whom wife wonderful word words world ' +
  'worse worst worth wouldnt write written wrote yah yay yea years yup zero sounds same-as ditto correctamundo roger';
const WORDS: ReadonlySet<string> = new Set(EVERYDAY.split(' '));
const DERIVED = /(?:ing|tion|ment|ness|able|ible|ously|ally|edly|less|ful)$/;

/** Whether a word, lower case and without marks, is an ordinary one rather than anybody's name. */
export const isCommonWord = (plain: string): boolean =>
  WORDS.has(plain) || NOT_NAMES.has(plain) || PRODUCT_NOUNS.has(plain) || DERIVED.test(plain);

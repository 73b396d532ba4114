const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Very common words of each language that are neither English words nor names. */
const COMMON_WORDS = {
  Spanish: wordsOf(
    'hola donde dónde está estoy mi mis pedido quiero quisiera gracias favor cuando cuándo cómo qué necesito puedo puede una unos para por pero buenas buenos ayuda ayúdame paquete llega llegado devolver devolución hablo habla español tengo tiene ha mío cuál usted ustedes es esta',
  ),
  German: wordsOf(
    'wo ist meine mein meinen bestellung bestellt ich nicht möchte moechte kann wann kommt habe bitte danke hallo guten wie warum eine einen für fuer mit zurück paket und das der dem sie wir noch sprechen deutsch hilfe brauche',
  ),
  French: wordsOf(
    'où ou est mon mes bonjour je veux voudrais merci quand comment pas une les avec suis colis vous plaît commande commandé retourner remboursement aide besoin parlez français ai pourquoi votre il nous',
  ),
  Italian: wordsOf(
    'dove è mio mia ordine ciao vorrei grazie quando perché sono della voglio favore buongiorno che pacco arriva parla italiano aiuto bisogno un il per non',
  ),
  Portuguese: wordsOf(
    'onde está meu minha pedido olá oi quero gostaria obrigado obrigada você não encomenda preciso por favor uma chegou português ajuda quando meus dia',
  ),
} as const;
type Language = keyof typeof COMMON_WORDS;

/** What shows that somebody speaks English all the same: "my order of croissants pour vous". */
const ENGLISH = wordsOf(
  'i my the it to you your and of for where when what order want need this that with have please are was do does can not',
);

const FEWEST = 2;

/**
 * The other language that a message is in; undefined for English, for values and for names.
 *
 * Two different very common words of the language have to be there, and more of them than English ones.
 */
export function recognizeOtherLanguage(words: string): Language | undefined {
  const said = new Set(
    words
      .toLowerCase()
      .replace(/\S+@\S+/g, ' ')
      .match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  const count = (list: ReadonlySet<string>) => [...said].filter((word) => list.has(word)).length;
  const english = count(ENGLISH);
  const [best] = (Object.keys(COMMON_WORDS) as Language[])
    .map((language) => ({ language, times: count(COMMON_WORDS[language]) }))
    .sort((one, other) => other.times - one.times);
  return best && best.times >= FEWEST && best.times > english ? best.language : undefined;
}

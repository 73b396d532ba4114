import type { ProductCategory } from '#generated/bot';

/** Categories as people mistype or paraphrase them; "|" between the words. */
export const PARAPHRASED_CATEGORIES: Readonly<Record<ProductCategory, string>> = {
  Electronics:
    'elecronics|electroncis|electonics|electronix|electronic stuff|electronics items|elektronics|electrnics|eletronic|computer stuff|computer parts|phone stuff|gaming stuff|tech gear|tech gadgets|smart devices|audio|audio equipment|home theater stuff',
  Clothing:
    'clothign|clohting|cloting|clothng|cothing|clothin|cloathing|close for work|wardrobe stuff|clothing items|footwear|shoewear|footware|kids clothing|mens clothing|womens clothing|plus size clothes|work clothes|winter clothes|summer clothes|accessories to wear|formal wear|formalwear|streetwear|swim wear|sleep wear|intimates',
  Home: 'home items|homegoods|home furnishings|home things|home improvement|houseware|house stuff|house things|household stuff|household items|household goods|kitchen stuff|kitchen things|kitchen appliances|kitchen appliance|appliance|furnitur|furiture|furnitures|bathroom stuff|bedroom stuff|gardening|garden stuff|garden tools|lawn and garden|yard stuff|patio stuff|outdoor furniture|bedding stuff|decorations|home decorations|cleaning stuff|cleaning products|cooking stuff|baking stuff|home appliances|small appliances|power tools|hand tools',
  Books:
    'bookks|boooks|books and stuff|reading books|read a lot|like to read|love to read|loves to read|likes to read|reads a lot|something for reading|novles|noval|stories',
  Sports:
    'sprots|sporst|sporting|sports stuff|sports things|sports items|athletic stuff|work out stuff|workout stuff|work out|works out|exercise stuff|fitness stuff|fitness equipment|gym equipment|camping stuff|camping equipment|hiking stuff|outdoor stuff|outdoors stuff|fishing stuff|fishing equipment|golf stuff|golf clubs|hunting stuff|biking stuff|running stuff|swim stuff|ski stuff|ski gear|snow sports|water sports',
  Beauty:
    'beuty|beauti|beauty stuff|beauty things|beauty items|beauty supplies|cosmetics stuff|makeup stuff|make up stuff|makup|mackeup|skin products|skin stuff|skin care stuff|skincare stuff|hair stuff|haircare stuff|face stuff|nail stuff|bath stuff|spa stuff|bath products|hygiene|hygiene products|hygiene stuff|scents|beauty care',
  Automotive:
    'automotiv|automative|automotives|auto stuff|auto supplies|auto accesories|car accesories|car supplies|car things|car items|car products|car care stuff|truck stuff|truck parts|vehicle parts|vehicle accessories|motorcycle stuff|motorcycle gear|tires and stuff|rv stuff|things for my truck|stuff for my truck|stuff for my car',
};

/** Things of Home as shops and people name them. */
export const HOME_WORDS =
  'sofa|sofa bed|couch|loveseat|love seat|sectional|futon|recliner|armchair|chair|office chair|desk chair|' +
  'rocking chair|dining chair|folding chair|bean bag|beanbag|stool|bar stool|ottoman|table|coffee table|' +
  'dining table|kitchen table|end table|side table|nightstand|night stand|dresser|drawer|wardrobe|armoire|' +
  'closet organizer|cabinet|bookcase|bookshelf|book shelf|bookend|shelf|shelves|shelving|tv stand|tv mount|' +
  'desk|standing desk|bed|bed frame|headboard|bunk bed|crib|mattress|mattress topper|mattress pad|box spring|' +
  'air mattress|blanket|throw blanket|weighted blanket|electric blanket|comforter|quilt|duvet|duvet cover|' +
  'bedspread|bed sheet|bed sheets|sheets|fitted sheet|sheet set|pillow|pillowcase|pillow case|throw pillow|' +
  'cushion|seat cushion|curtain|curtain rod|shower curtain|drapes|blinds|rug|area rug|carpet|doormat|door mat|' +
  'bath mat|towel|bath towel|beach towel|washcloth|mirror|picture frame|photo frame|wall art|poster|' +
  'clock|wall clock|alarm clock|vase|candle|candle holder|lamp|lampshade|lamp shade|floor lamp|desk lamp|' +
  'table lamp|light bulb|lightbulb|bulb|lights|string lights|night light|nightlight|light fixture|chandelier|' +
  'fan|ceiling fan|pan|frying pan|saucepan|pot|pots and pans|crock pot|crockpot|instant pot|pressure cooker|' +
  'slow cooker|rice cooker|dutch oven|wok|skillet|griddle|baking sheet|baking pan|cookie sheet|cookie jar|' +
  'cake pan|muffin tin|casserole dish|mixing bowl|bowl|plates|dinner plates|dishes|dish set|dinnerware|' +
  'dinner set|mug|coffee mug|teacup|tea cup|tea set|cup|wine glass|glasses|drinking glass|glassware|tumbler|' +
  'teapot|tea kettle|kettle|pitcher|carafe|cutlery|silverware|flatware|fork|spoon|knife|knives|kitchen knife|' +
  'knife set|cutting board|can opener|corkscrew|spatula|ladle|whisk|colander|grater|peeler|measuring cup|' +
  'rolling pin|toaster|toaster oven|blender|mixer|stand mixer|hand mixer|food processor|juicer|coffee maker|' +
  'coffeemaker|coffee machine|coffee pot|espresso machine|espresso maker|coffee grinder|french press|air fryer|' +
  'airfryer|deep fryer|waffle maker|waffle iron|sandwich maker|ice cream maker|popcorn maker|microwave|' +
  'microwave oven|oven|stove|fridge|refrigerator|mini fridge|freezer|dishwasher|washing machine|washer|' +
  'clothes dryer|ice maker|bread maker|breadbox|spice rack|dish rack|paper towel holder|vacuum|vacuum cleaner|' +
  'robot vacuum|roomba|carpet cleaner|steam mop|mop|broom|dustpan|duster|bucket|trash can|garbage can|' +
  'trash bag|laundry basket|hamper|ironing board|clothes iron|steam iron|clothes steamer|garment steamer|' +
  'clothes hanger|hanger|coat rack|shoe rack|storage bin|storage box|organizer|basket|humidifier|dehumidifier|' +
  'air purifier|space heater|heater|air conditioner|ac unit|thermostat|smoke detector|fire extinguisher|' +
  'toilet seat|toilet brush|toilet paper|paper towel|shower head|showerhead|faucet|soap dispenser|plunger|' +
  'bathroom scale|kitchen scale|hose|garden hose|lawn mower|lawnmower|leaf blower|weed whacker|hedge trimmer|' +
  'rake|shovel|wheelbarrow|sprinkler|planter|flower pot|flowerpot|houseplant|house plant|patio furniture|' +
  'patio set|patio chair|patio umbrella|lawn chair|hammock|grill|bbq|barbecue|barbeque|fire pit|bird feeder|' +
  'bird bath|drill|power drill|hammer|screwdriver|tool set|tool box|toolbox|ladder|extension cord|wallpaper|' +
  'tablecloth|placemat|place mat|napkin|apron|oven mitt|pot holder|tupperware|food container|lunch box|' +
  'lunchbox|thermos|christmas tree|christmas lights|ornament|wreath|fake plant|dog bed|cat bed|cat tree|' +
  'litter box|high chair|air freshener|detergent|laundry detergent|cleaning supplies|kitchen supplies|' +
  'kitchen gadgets|home office';

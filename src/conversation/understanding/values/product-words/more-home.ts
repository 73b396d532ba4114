/** Further things of Home: brands, tools, garden, pets, nursery, misspellings. */
export const MORE_HOME_WORDS =
  'keurig|nespresso|instapot|instant pots|kitchenaid|kitchen aid|kitchen aid mixer|vitamix|nutribullet|ninja blender|' +
  'dyson|shark vacuum|bissell|hoover|swiffer|roomba|cuisinart|pyrex|crock-pot|air frier|airfrier|vaccum|vacume|vacuum bag|' +
  'vacuum filter|stick vacuum|shop vac|handheld vacuum|matress|mattres|matteress|mattress protector|mattress cover|' +
  'furnature|furniture set|bedroom set|living room set|dining set|dinette|table set|changing table|bassinet|' +
  'baby gate|toddler bed|daybed|day bed|murphy bed|trundle bed|bed skirt|bed pillow|body pillow|pillow sham|sham|' +
  'afghan|sherpa blanket|heated blanket|heating pad|bath rug|bath towels|dish towel|dishtowel|tea towel|' +
  'kitchen towel|hand towel|bath robe hook|towel rack|towel bar|robe hook|shower liner|shower caddy|shower rod|' +
  'curtain panel|blackout curtain|window blinds|window shade|roller shade|shutters|valance|runner rug|rug pad|' +
  'carpet runner|door stopper|doorstop|door knob|doorknob|door lock|deadbolt|padlock|mailbox post|house numbers|' +
  'picture hooks|wall clock|grandfather clock|cuckoo clock|wall shelf|floating shelves|floating shelf|wall decor|' +
  'wall mirror|full length mirror|canvas print|tapestry|sculpture|figurine|statue|garden gnome|gnome|wind chime|' +
  'windchime|snow globe|photo album|picture album|candlestick|diffuser|oil diffuser|scented candle|incense|potpourri|' +
  'sconce|pendant light|ceiling light|track lighting|light switch|dimmer switch|led strip|led strips|led lights|' +
  'fairy lights|rope light|christmas decoration|christmas decorations|halloween decorations|tree topper|tree skirt|' +
  'advent calendar|wrapping paper|serving bowl|serving tray|cake stand|pie dish|pie plate|bundt pan|' +
  'sheet pan|roasting pan|stock pot|stockpot|pot set|pan set|cookware set|bakeware|skillet set|sauce pan|nonstick pan|' +
  'cast iron|griddle pan|grill pan|panini press|rice maker|egg cooker|waffle maker|pizza stone|pizza oven|pizza cutter|' +
  "bread box|bread bin|bread knife|steak knives|steak knife|chef knife|chef's knife|knife block|knife sharpener|paring knife|" +
  'kitchen shears|tongs|strainer|sieve|funnel|mandoline|garlic press|salad spinner|salad bowl|soup bowl|' +
  'cereal bowl|coffee cup|coffee cups|travel mug|tumbler cup|shot glass|beer mug|champagne flute|champagne glasses|' +
  'decanter|cocktail shaker|ice bucket|ice tray|ice cube tray|water filter|water pitcher|brita|water dispenser|' +
  'soda maker|sodastream|blender bottle|smoothie maker|milk frother|coffee filter|coffee pods|coffee scale|tea infuser|' +
  'tea pot|teakettle|electric kettle|hot plate|hotplate|range hood|stovetop|cooktop|wine fridge|wine rack|wine opener|' +
  'bottle opener|jar opener|salt shaker|pepper grinder|pepper mill|spice jars|canister|mason jar|storage container|' +
  'storage containers|food storage|storage tote|plastic bins|closet rod|shoe organizer|drawer organizer|hangers|' +
  'laundry hamper|drying rack|clothesline|clothes pins|lint roller|sewing machine|sewing kit|yarn|knitting needles|' +
  'crochet hooks|quilt set|trash bags|garbage bags|garbage disposal|trashcan|waste basket|wastebasket|' +
  'recycling bin|step stool|stepladder|step ladder|tool kit|toolset|wrench|wrench set|pliers|circular saw|' +
  'chainsaw|chain saw|table saw|jigsaw tool|sander|nail gun|staple gun|tape measure|measuring tape|stud finder|' +
  'drill bits|drill set|cordless drill|screw driver|screwdriver set|hex keys|level tool|work bench|workbench|sawhorse|' +
  'paint brush|paintbrush|paint roller|caulk gun|glue gun|duct tape|power washer|pressure washer|snow blower|' +
  'snowblower|snow shovel|lawn mower blade|mower|weed eater|weedwacker|string trimmer|garden tools|garden gloves|' +
  'gardening gloves|trowel|pruners|pruning shears|watering can|raised bed|garden bed|seeds|fertilizer|potting soil|' +
  'compost bin|greenhouse|trellis|patio table|patio heater|outdoor furniture|outdoor rug|porch swing|adirondack chair|' +
  'beach chair|beach umbrella|gazebo|pergola|picnic table|picnic basket|swing set|kiddie pool|hot tub|pool float|' +
  'charcoal grill|gas grill|grill cover|smoker grill|bbq grill|grill brush|firepit|fireplace|fireplace screen|' +
  'electric fireplace|tower fan|box fan|desk fan|window fan|portable ac|window ac|air conditioning unit|air purifer|' +
  'furnace filter|air filter replacement|carbon monoxide detector|smoke alarm|radiator cover|water heater|toilet|' +
  'toilet lid|bidet|bathtub|bath tub|bath mats|shower chair|sink|kitchen sink|kitchen faucet|soap dish|' +
  'toothbrush holder|tissue box|bath caddy|medicine cabinet|linen closet|file cabinet|filing cabinet|' +
  'computer desk|gaming desk|office desk|desk organizer|desk pad|whiteboard|bulletin board|cork board|bookends|' +
  'dog crate|dog house|dog gate|dog bowl|dog leash|cat litter|scratching post|aquarium|fish tank|bird cage|pet bed|' +
  'pet gate|highchair|diaper pail|baby swing|playpen|pack n play|crib sheets|crib mattress|nursery decor|toy box|' +
  'toy chest|toybox|shoe cabinet|shoe bench|entry bench|coat hooks|hall tree|umbrella stand|room divider|folding table|' +
  'card table|tv tray|tv console|entertainment center|media console|bar cart|bar stools|barstool|counter stool|' +
  'kitchen island|kitchen cart|pantry organizer|lazy susan|dish drainer|dish drying rack|dish soap|sponges|' +
  'oven mitts|pot holders|kitchen timer|meat thermometer|kitchen mat|cookie cutter|cookie cutters|cupcake pan|' +
  'muffin pan|loaf pan|baking dish|casserole|slow cooker liner|food scale|weighing scale|ceiling fan remote|blanket set';

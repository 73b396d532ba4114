/** Further things of Books, Sports, Beauty and Automotive: brands, parts, misspellings. */
export const MORE_BOOKS_WORDS =
  'mysteries|murder mystery|mystery|detective novel|spy novel|romance book|romances|fantasy book|fantasy series|scifi book|science book|' +
  'western novel|horror novel|ya novel|young adult book|childrens story|chapter book|board book|pop up book|' +
  'nursery rhymes|alphabet book|early readers|reading books|law book|medical book|math book|chemistry book|' +
  'biology book|physics book|algebra book|spanish book|language book|phrase book|phrasebook|prayer book|devotional|' +
  'bible study book|hymn book|self improvement book|business book|finance book|money book|diet book|gardening book|' +
  'art book|photo book of|coffee table book|knitting book|craft book|sheet music book|song book|songbook|joke book|quote book|' +
  'crossword puzzle book|word search book|word search|large print book|signed copy|first edition|hard back|paper back|paperback book|' +
  'hardcover book|kindle book|e books|audio books|books on tape|comic series|marvel comics|dc comics|manga series|light novel|' +
  'harry potter|dr seuss|stephen king|james patterson|nora roberts|box of books|boxed set|almanac|field guide|repair manual book|' +
  'test prep book|sat prep book|ged book|exam guide|autobiographies|memoirs|poems|poetry book|book of poems|short story collection|' +
  'book club book|libros|libro|boook|bok|cookbok';
export const MORE_SPORTS_WORDS =
  'tredmill|treadmil|thread mill|walking pad|bowflex|dumbells|dumbels|dumb bells|kettle bells|barbell set|weight plates|weighted vest|curl bar|' +
  'bench press|squat rack|power rack|rowing machine|rower machine|stepper|stair climber|exercise bands|exercise machine|' +
  'workout bench|ab machine|ab wheel|pushup bars|push up bars|gym gloves|lifting gloves|lifting belt|weight belt|wrist wraps|' +
  'knee sleeve|ankle brace|back brace|gym ball|pilates ball|pilates ring|yoga towel|yoga wheel|yogamat|balance board|balance beam|' +
  'gymnastics mat|tumbling mat|bycicle|bicyle|bmx|bmx bike|kids bike|tandem bike|folding bike|training wheels|bike chain|' +
  'bike tire|bike tires|bike tire pump|bicycle tire|bicycle pump|bike tube|inner tube bike|bike basket|bike bell|bike trailer|bike stand|' +
  'bike gloves|cycling helmet|cycling gloves|cycling jersey|bicycle helmet|skate helmet|ski helmet|football helmet|' +
  'baseball helmet|batting helmet|batting gloves|batting tee|catchers mitt|catcher mitt|baseball mitt|baseball cleats|' +
  'football cleats|track spikes|football pads|shoulder pads|shin guards|shin pads|goalie gloves|goalie pads|hockey puck|' +
  'hockey helmet|hockey sticks|hockey gear|lacrosse helmet|field hockey stick|golf set|golf cart|golf tees|golf shoes|' +
  'golf driver|golf irons|nine iron|pitching wedge|golf balls|disc golf|disc golf set|frisbees|tennis racquets|tennis net|tennis balls|' +
  'pickle ball|pickleball set|pickleball paddles|badminton rackets|squash racket|racquetball racket|ping pong set|table tennis table|' +
  'table tennis paddle|volley ball|soccer net|soccer shoes|soccer jersey set|soccerball|foot ball|basket ball|basketball net|basketball goal|' +
  'bball hoop|dodgeball|kickball|wiffle ball|boxing bag|boxing glove|punching bags|heavy bag|speed bag|mma gloves|karate gi|karate uniform|' +
  'martial arts gear|mouth guard|mouthpiece|wrestling shoes|headgear|swim mask|swim goggle|diving mask|scuba gear|flippers|swim fin|' +
  'life vests|kayak paddle|inflatable kayak|canoe paddle|paddle boards|stand up paddle board|wake board|wakeboard|water skis|' +
  'boogie boards|body board|surf wax|snow board|snowboard boots|ski gloves|ski poles|snow skis|snow tube|sled toboggan|toboggan|ice skates|' +
  'roller blades|rollerblades|roller skates|skate shoes|kick scooter|razor scooter|hoverboard|unicycle|pogo stick|' +
  'campstove|camp cot|camping cot|camping chairs|camping lantern|camping gear|camping hammock|camp kitchen|tent stakes|tent poles|pop up tent|family tent|canopy tent|' +
  'sleeping bags|sleeping mat|air bed camping|hiking gear|hiking stick|trekking poles|walking stick hiking|hydration pack|camelbak|' +
  'hydro flask|hydroflask|yeti cooler|ice chest|igloo cooler|binocular harness|climbing shoes|climbing gear|carabiner|' +
  'fishing rods|fishing net|fishing hooks|fishing boat|fishing vest|fishing kit|fly rod|bait box|lures|crossbow|compound bow|archery set|' +
  'hunting gear|hunting vest|hunting blind|deer stand|duck decoy|ghillie suit|bb gun|airsoft gun|paintball gun|paintball mask|dart set|' +
  'pool sticks|billiards table|foosball table|air hockey table|cornhole|cornhole boards|horseshoe set|bocce set|croquet set|' +
  'sports bag|gym duffel|shaker bottle|water jug|sweatband|sports watch strap|jump ropes|speed rope|agility ladder|training cones|' +
  'whistle coach|referee whistle|stop watch|massage gun|hand grip|grip strengthener|weight lifting belt|horse saddle|riding boots horse|riding helmet';
export const MORE_BEAUTY_WORDS =
  'lipstik|lipstic|lip sticks|lipsticks|mascera|mascarra|perfum|parfume|cologn|moisterizer|moisturizing lotion|moisturiser cream|shampo|shampoo bar|' +
  'hair conditioner|leave in conditioner|hair serum|hair product|hair wax|hair pomade|pomade|hair growth serum|hair vitamins|hair color kit|' +
  'box dye|root touch up|hair bleach|hair toner|hair curlers|hot rollers|hot comb|hot brush|crimper|hair wand|straightening iron|flatiron|hair iron|' +
  'curling brush|hair pins|bobby pins|hair ties|scrunchie|scrunchies|hair bonnet|shower cap|hair net|hair towel|wigs|lace front|braiding hair|' +
  'comb|detangling brush|hair clipper|clippers|nose trimmer|nose hair trimmer|ear trimmer|beard kit|beard comb|shave gel|shave kit|shaving kit|shaving brush|' +
  'shaving foam|safety razor|razor blade|electric shavers|after shave lotion|body hair trimmer|hair removal cream|hair remover|waxing kit|wax strips|' +
  'ipl device|face lotion|facial moisturizer|facial wash|facial mask|facial serum|facial steamer|face steamer|face brush|facial brush|face peel|chemical peel|' +
  'face sunscreen|tinted moisturizer|bb cream|cc cream|makeup primer|concealer stick|contour kit|contour palette|eye shadow palette|' +
  'eyeshadow pallet|makeup pallet|blush palette|powder foundation|liquid foundation|compact powder|loose powder|makeup sponge|beauty blender|beauty sponge|' +
  'makeup organizer|makeup case|makeup set|vanity mirror|lighted mirror|false eyelashes|fake lashes|fake eyelashes|lash extensions|lash glue|lash serum|brow gel|' +
  'brow kit|eyebrow pencils|eyebrow kit|microblading pen|lip stain|lip tint|lip scrub|lip mask|lip plumper|lip kit|chap stick|vaseline|petroleum jelly|' +
  'nail polish remover|nail polishes|gel nail kit|gel polish|gel nails|acrylic nails|fake nails|press ons|nail lamp|nail dryer|nail drill|nail glue|nail art kit|nail clippers|' +
  'cuticle cutter|pedicure kit|pedicure set|foot file|foot scrub|foot mask|callus remover|foot spa|hand lotion pump|hand sanitizer|body cream|body lotions|body oil|' +
  'body powder|baby powder|baby lotion|baby shampoo|baby wash|stretch mark cream|shea butter|cocoa butter|coconut oil hair|castor oil|argan oil|tea tree oil|' +
  'rose water|witch hazel|micellar water|makeup wipe|toner pads|acne patches|pimple patches|acne wash|acne treatment|spot treatment|niacinamide|retinol cream|vitamin c cream|' +
  'anti aging cream|anti wrinkle cream|wrinkle serum|dark spot corrector|eye serum|eye patches|eye mask gel|under eye cream|neck cream|night serum|sleeping mask|' +
  'gua sha|ice roller|derma roller|microneedle roller|face lift tape|sun tan lotion|suntan lotion|suntan oil|tanning oil|spray tan|fake tan|self tan|bronzing lotion|' +
  'after sun lotion|aloe gel|bath oil|bath salt|bath set|spa set|spa kit|bath bombs|bubble bath set|body mists|eau de toilette|perfume set|perfume sample|cologne set|roll on perfume|' +
  'deoderant|deodorant stick|tooth brush|tooth paste|toothbrush heads|whitening strips|teeth whitening kit|teeth whitener|water flosser|waterpik|floss|mouth wash|mouthwash bottle|' +
  'cotton balls|cotton swabs|q tips|qtips|tweezer|eyelash curler|makeup sharpener|cosmetic bag|toiletry bag|beauty box|olay|neutrogena|cerave|maybelline|loreal|clinique|estee lauder|revlon';
export const MORE_AUTOMOTIVE_WORDS =
  'oil change|oil change kit|windshield wipers|windsheild wipers|wiper fluid|wiper arm|rain x|rainx|oil change kit|oil pan|oil drain plug|synthetic oil|motor oils|transmission fluids|brake fluids|power steering fluid|' +
  'brake pads|brake shoe|brake shoes|brake caliper|brake line|brake light|brake lights|brake light bulb|tail lights|head lights|headlights|head light|headlight kit|fog lights|led headlights|' +
  'light bar for truck|truck light|truck lights|car light|car lights|interior car lights|trailer lights|trailer light|trailer ball|tow hitch|tow hook|hitch cover|ball mount|winch|ratchet straps|' +
  'truck bed|truck tool box|truck toolbox|truck topper|truck cover|bed liner|bedliner|tailgate|mud flaps|mudflaps|fender|fender flares|bumper guard|grille guard|running board|side steps|' +
  'nerf bars|roof bars|luggage rack|car top carrier|rooftop carrier|hitch rack|bike rack for car|ski rack|kayak rack|car bike rack|car tent|truck tent|rims|hubcaps|hub caps|wheel covers|wheel rim|lug nuts|' +
  'car wheel|car wheels|car tire|car tires|truck tire|truck tires|tires for my car|all weather tires|spare wheel|tire plug kit|tire repair kit|tire shine|tire iron|tire jack|air compressor for tires|' +
  'hydraulic jack|jack stand|jack stands|car ramps|car ramp|battery charger for car|car battery charger|battery jumper|jumper cable|jump cables|jump box|jump pack|jumpstarter|battery terminal|battery cables|car batteries|' +
  'alternator belt|fan belt|drive belt|timing chain|starter motor|car starter|ignition coil|ignition switch|distributor cap|fuel injector|fuel cap|gas pedal|brake pedal|clutch kit|clutch pedal|shift knob|gear shift knob|' +
  'steering wheel lock|steering wheel desk|car seat cushion|car cushion|car pillow|headrest|headrest pillow|car organizer|car trash can|backseat organizer|seat organizer|car hook|car hanger|seat belt|seatbelt|seat belt cover|booster seat|' +
  'infant car seat|baby car seat|convertible car seat|carseat cover|floormat|floormats|floor liners|rubber floor mats|weathertech|weathertech mats|dash cover|dashboard cover|dash mat|dash cams|car camera|dashcams|' +
  'reverse camera|rear camera|parking sensor|car gps|radar detector|car alarm system|car speakers|car stereos|head unit|car subwoofer|car amp|car amplifier|car antenna|bluetooth car adapter|fm transmitter|car phone mount|car mount|phone mount for car|' +
  'cup holder expander|car cup holder|car air purifier|car fragrance|little trees|air freshener for my car|car vac|car vacuum cleaner|car duster|car wash mitt|car soap|car shampoo|car wash|car brush|car wax kit|turtle wax|scratch remover|touch up paint|' +
  'touch-up paint|clear coat|headlight restoration kit|leather cleaner car|car detailing kit|detailing kit|chamois|microfiber cloth car|window tint|car tint|tint kit|sun visor|windshield sunshade|car window shade|car shades|license plate cover|' +
  'plate frame|car decal|bumper stickers|car flag|car emblem|key fob|key fob cover|car key cover|car keychain|engine cover|engine part|engine filter|engine air filter|car air filter|air intake|cold air intake|exhaust|exhaust tip|exhaust system|' +
  'muffler clamp|shocks|struts set|coil spring|suspension kit|lift kit|ball joint|tie rod|control arm|axle|cv axle|wheel bearing|wheel hub|thermostat housing|water pump car|radiator cap|radiator fluid|heater core|ac compressor car|blower motor|' +
  'oxygen sensor|o2 sensor|mass air flow sensor|obd2 scanner|obd2|obd reader|car scanner|code scanner|diagnostic scanner|spark plugs|spark plug wires|glow plug|car fuse|fuse box|car relay|car horn kit|backup sensors|back up camera|' +
  'side view mirror|sideview mirror|blind spot mirror|tow mirrors|towing mirrors|mirror cover car|door handle for my car|car door handle|window regulator|car window|truck window|sunroof|windshield glass|windshield cover|snow scraper|motor cycle helmet|motorcycle helmets|' +
  'motorcycle jacket|motorcycle cover|motorcycle battery|motorcycle tire|motorcycle boots|motorcycle parts|motorcycle chain|bike helmet bluetooth motorcycle|atv cover|atv tires|rv cover|rv parts|rv hose|boat trailer|trailer tire|trailer jack|gas can|jerry can|funnel for oil|mechanic gloves|shop towels|wd40|wd 40|fuel additive|fuel stabilizer|armor all|freon|ac recharge kit|coolant hose|antifreeze jug';

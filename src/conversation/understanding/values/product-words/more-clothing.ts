/** Further things of Clothing: brands, shoes, accessories, misspellings. */
export const MORE_CLOTHING_WORDS =
  'nikes|jordans|air jordans|vans shoes|adidas|adidas shoes|nike shoes|reeboks|skechers|sketchers|uggs|ugg boots|' +
  'birkenstocks|timberlands|doc martens|levis|levi jeans|carhartt jacket|north face jacket|lululemons|snekers|sneekers|sneaker shoes|' +
  'jaket|jackit|swetter|tshrit|tee shirts|teeshirt|long sleeve|long sleeve shirt|short sleeve shirt|thermal shirt|' +
  'thermals|long johns|long underwear|henley|graphic tee|v neck|camisole|cami|tube top|halter top|tank tops|sweater vest|' +
  'sweater dress|summer dress|cocktail dress|evening gown|formal dress|party dress|bridesmaid dress|mother of the bride dress|' +
  'mini skirt|miniskirt|pencil skirt|tutu|skort|culottes|palazzo pants|dress pants|work pants|khaki pants|cargo shorts|' +
  'jean shorts|gym shorts|basketball shorts|board shorts|swim shorts|swim suit|bathing suits|swim trunk|rash guard|' +
  'coverup|wetsuit socks|track pants|jogging pants|jogging suit|sweat pants|sweat shirt|sweatsuit|sweat suit|zip up hoodie|hoody|' +
  'half zip|quarter zip|fleece jacket|puffer jacket|puffy jacket|puffer coat|winter coat|winter jacket|down jacket|down coat|' +
  'bomber jacket|denim jacket|varsity jacket|rain coat|trenchcoat|overcoat|pea coat|fur coat|cape|cloak|dress coat|suit jacket|' +
  'suit coat|sportcoat|waistcoat|cummerbund|three piece suit|snow suit|snow jacket|ski pants|bib overalls|coveralls|' +
  'ear muffs|earmuffs|winter hat|wool hat|bucket hat|cowboy hat|straw hat|fedora|beret|visor|ball cap|trucker hat|' +
  'winter gloves|leather gloves|mittens|scarves|winter scarf|silk scarf|infinity scarf|pashmina|wrap dress|hosiery|' +
  'nylons|compression socks|ankle socks|dress socks|crew socks|fuzzy socks|slipper socks|knee highs|leg warmers|' +
  'jeggings|bralette|bras|nursing bra|shapewear|spanx|girdle|corset|slip dress|briefs|boxer shorts|boxer brief|jockstrap|' +
  'trunks underwear|panty|undergarments|nightshirt|night shirt|night gown|night dress|pyjamas|pajama pants|pajama set|pjs|' +
  'housecoat|bath robe|house slippers|slippers|house shoes|moccasins|flip flops|flipflops|sandles|sandals|' +
  'stilettos|high heels|kitten heels|platform shoes|mary janes|ballet flats|ballet slippers|ballet shoes|oxfords|' +
  'oxford shoes|wingtips|penny loafers|boat shoes|deck shoes|water shoes|tap shoes|dance shoes|steel toe boots|' +
  'ankle boots|chelsea boots|combat boots|winter boots|snow boots|rain boots|rainboots|galoshes|hikers|hiking shoes|' +
  'trail shoes|gym shoes|walking shoes|nursing shoes|slip ons|slip on shoes|baby shoes|kids shoes|shoe laces|insoles|' +
  'work shirt|work uniform|chef coat|lab coat|scrub top|scrub pants|baby onesie|baby outfit|bodysuits|romper suit|' +
  'toddler dress|girls dress|boys suit|flower girl dress|christening gown|communion dress|prom gown|wedding gown|veil|' +
  'cosplay|mascot costume|santa suit|ugly sweater|christmas sweater|hand bag|hand bags|shoulder bag|crossbody|crossbody bag|' +
  'cross body bag|clutch purse|coin purse|satchel|messenger bag|leather belt|belt buckle|bolo tie|pocket square|tie clip|' +
  'cuff links|bowtie|ring|wedding ring|engagement ring|earrings|ear rings|nose ring|anklet|charm bracelet|bangle|pendant|brooch|' +
  'locket|choker|pearl necklace|gold chain|jewellery|reading glasses|sun glasses|ray bans|hair scarf|headscarf|hijab|' +
  'turban|sarong|kilt|poncho raincoat|windbreaker jacket|jean skirt|leather pants|bell bottoms|mom jeans|skinny jeans|' +
  'bootcut jeans|stretch pants|yoga shorts|sports bras|tennis skirt|golf shirt|hawaiian shirt|' +
  'flannel shirt|button up|button up shirt|button down shirt|buttondown|western shirt|football jersey|baseball jersey|hockey jersey';

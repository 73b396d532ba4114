/** Things of Clothing as shops and people name them. */
export const CLOTHING_WORDS =
  'something to wear|things to wear|stuff to wear|shirt|t-shirt|tshirt|tee|tee shirt|dress shirt|tank top|crop top|top|polo|polo shirt|button down|flannel|' +
  'blouse|tunic|sweater|pullover|turtleneck|cardigan|hoodie|sweatshirt|sweatpants|sweats|jogger|tracksuit|' +
  'jean|jeans|denim|pants|cargo pants|yoga pants|trousers|slacks|chinos|khakis|shorts|bike shorts|capris|' +
  'leggings|tights|skirt|dress|sundress|maxi dress|gown|wedding dress|prom dress|romper|jumpsuit|overalls|' +
  'suit|tuxedo|tux|blazer|sport coat|jacket|jean jacket|leather jacket|ski jacket|coat|peacoat|parka|puffer|' +
  'windbreaker|raincoat|rain jacket|poncho|trench coat|vest|fleece|shawl|scarf|glove|mitten|beanie|hat|cap|' +
  'baseball cap|sun hat|headband|bandana|bonnet|belt|suspenders|tie|bow tie|necktie|sock|stocking|pantyhose|' +
  'underwear|undershirt|undies|boxers|boxer briefs|briefs|panties|thong|bra|sports bra|lingerie|bodysuit|' +
  'onesie|pajama|pajamas|pj|nightgown|nightie|robe|bathrobe|slipper|swimsuit|bathing suit|bikini|swim trunks|' +
  'swimwear|shoe|running shoe|tennis shoe|dress shoe|walking shoe|sneaker|boot|hiking boot|work boot|rain boot|' +
  'snow boot|cowboy boot|sandal|flip flop|heels|high heel|pumps|flats|loafer|moccasin|clog|crocs|trainer|' +
  'uniform|scrubs|costume|halloween costume|kimono|sari|jersey|purse|handbag|wallet|tote|tote bag|fanny pack|' +
  'sunglasses|jewelry|necklace|bracelet|earring|shoelace|insole|snowsuit|snow pants|rain pants|athletic wear|' +
  'activewear|sleepwear|loungewear|maternity clothes|baby clothes|workout clothes|gym clothes|school uniform|' +
  'cufflink';

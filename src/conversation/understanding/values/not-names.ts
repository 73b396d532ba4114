/** Words that answer something else than a question for a name, or end one that was given. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a about actually account address afraid after again agent all almost already also always am an and angry annoyed another any anything ' +
    'are as ask asking at available away awesome back bad be because been before being bot broken but buy buying by call called calling can cancel ' +
    'cancelled cannot cant cart change chat check checking clothing confused contact correct could customer deal deals delivered delivery ' +
    'did different disappointed discount do does doesnt doing done dont down electronics email english every everything exchange exit ' +
    'expecting speaking fed fine first following for forget frustrated from furious gave get getting give giving glad go going gold good got ' +
    'great guessing had happy has have havent having he hello help her here hey hi his home hope hoping how human i id if ill im in ' +
    'interested into is isnt it items its ive just know last late later latter lease leave let like listen live living looking lost mad ' +
    'made maybe me mean menu mine missing mobile more moving my name named need never new next nice no nobody none nope not nothing ' +
    'now number of off ok okay on one only open opposite or order ordered ordering orders our out over package parcel past person phone ' +
    'platinum please pleased position possible price private probably problem product products quick quit quite ready really reach ' +
    'receiving refund regarding regular repeat reply representative respond return returning ridiculous right rude running sad said ' +
    'same say saying send sent shall she should show sick signed silver skip so some someone something soon sorry spam start started ' +
    'starting status still stop store stuck stuff such super support supposed sure surname talk tell terrible than thank thanks that ' +
    'thats the their them then there these they thing this those thru tired to today told tomorrow tonight too track trying unable ' +
    'under unhappy unsure until up upset urgent us using usually very waiting want wanted wanting was wasnt we well went were what ' +
    'whats when where wheres which who whose why will willing wish with without wont work working worried would wrong yeah yep yes ' +
    'yesterday yet you your yours sms text mail app bronze books beauty sports automotive ' +
    'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon night week month year ' +
    'whatever anyone everyone somebody unacceptable absurd outrageous bullshit nonsense insane pathetic useless crazy stupid dumb ' +
    'horrible awful amazing perfect cool damaged defective damn hell hungry browsing shopping allergic based away between around ' +
    'btw lol lmao omg idk imo tbh fyi asap thx ty tks plz pls u ur r n ya yo ok k kk huh hmm hm um uh umm uhh eh ah oh ugh gosh wow yikes oops whoops ' +
    'rather prefer prefers skip pass refuse decline private personal secret anonymous business matter wont cuz bc though tho anyway besides ' +
    'into onto off upon via per each every both few many much more most several such other others another either neither ' +
    'amazon walmart target costco ebay kohls macys ikea etsy fedex ups usps dhl google apple samsung nike visa mastercard paypal venmo ' +
    'american canadian mexican british english spanish french german italian chinese indian japanese korean russian african ' +
    'usa america canada mexico texas florida california ohio january february march july august september october november december ' +
    'mom mother dad father wife husband son daughter brother sister friend neighbor boss grandma grandpa aunt uncle niece nephew cousin ' +
    'man woman guy girl boy lady kid kids people person student teacher nurse doctor driver senior veteran retired disabled pregnant ' +
    'broke lost late early busy free able unable bored serious joking kidding curious wondering hoping asking writing texting typing ' +
    'paying shipping sending receiving replying responding contacting emailing messaging checking reporting requesting ' +
    'thinking considering deciding planning leaving moving traveling driving working sitting standing sleeping eating ' +
    'done through over finished ready set good great fine well okay alright hopeless helpless clueless speechless ' +
    'literally honestly seriously basically obviously definitely certainly absolutely totally completely extremely ' +
    'christmas easter thanksgiving halloween hanukkah catholic muslim jewish hindu buddhist irish scottish dutch polish greek turkish ' +
    'vietnamese filipino cuban brazilian colombian dominican jamaican haitian nigerian australian swedish portuguese ukrainian ' +
    'iranian arab latina latino hispanic black white asian usually always broken xmas ramadan covid ' +
    'first last middle family full given surname spelled spelling'
  ).split(' '),
);

/** Words that answer something else than a question for a name, or end one that was given. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a about actually account address afraid after again agent all almost already also always am an and angry annoyed another any anything ' +
    'are as ask asking at available away awesome back bad be because been before being bot broken but buy buying by call called calling can cancel ' +
    'cancelled cannot cant cart change chat check checking clothing confused contact correct could customer deal deals delivered delivery ' +
    'did different disappointed discount do does doesnt doing done dont down electronics email english every everything exchange exit ' +
    'expecting fed fine first following for forget frustrated from furious gave get getting give giving glad go going gold good got ' +
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
    'first last middle family full given surname spelled spelling'
  ).split(' '),
);

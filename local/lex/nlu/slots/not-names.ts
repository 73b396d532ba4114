/** Words that answer something else than a question for a name. */
export const NOT_NAMES = new Set(
  (
    'a about add agent all am an and any are as ask at back bad be because bot but buy bye call can cancel cant cart change chat check ' +
    'could customer deal deals delivery did do does dont email exit fine for forget from get go good great have hello help hey hi how ' +
    'human i if im in is isnt it its just know later leave like long looking me maybe mean menu more my need never new no nope not ' +
    'nothing now of off ok okay on one or order orders package parcel person phone please price product products quit really refund ' +
    'repeat representative return say should show skip so some sorry start status stop store support sure talk tell thank thanks that ' +
    'thats the their there these they this to today tomorrow track want was wait we well what whats when where wheres which who why ' +
    'will with would wrong yeah yep yes you your'
  ).split(' '),
);

/** The everyday words of English that are long enough to pass for a slip of another word. */
export const COMMON_WORDS = new Set(
  (
    'able about above account actually after again against agent ahead almost alone along already also although always among ' +
    'another answer anyone anything around asked away back because become been before began behind being below best better ' +
    'between black board both bought bring broke broken brought build call called came cannot card cards care case cash ' +
    'cause chance change charge cheap check claim clean clear close closed come coming could course cover dare date days deal ' +
    'does doing done door down each early earlier eight either else email empty enough even ever every everyone everything ' +
    'exact exactly fault feel fifth find fine first five floor following found four free friend from front full gave give ' +
    'given goes going gone good great green ground group guess half hand happen hard have heard heart hello help here high ' +
    'hold home hope horse hour hours house however idea into issue item items join just keep kept kind knew know large last ' +
    'late later learn least leave left less light like line list little live long look looking lost made mail mainly make ' +
    'many maybe mean meant might mine minute moment money month months more morning most mouse move much must myself name ' +
    'near need never next nice night nine none north nothing notice number often once only open order ordered orders other ' +
    'others ours over paid paper part past paying people phone place plain plan plant please point post power present price ' +
    'problem quick quiet quite rather reach read ready really reason receive right round said same second seem seen sell send ' +
    'sent seven shall sheet shirt shoe shop short should show side simple since small some someone something soon sorry sound ' +
    'south speak spent staff stand start state stay still stock stop store such sure take taken talk tell than thank thanks ' +
    'that their them then there these they thing things think third this those though thought three threw through time times ' +
    'today together told took total track trade train tried trust truth turn twice under until upon used using very visit ' +
    'wait waiting want wanted watch water week weeks well went were what when where whether which while white whole whose ' +
    'will with within without woman women wonder word work works world worry worse worst worth would write wrong wrote year ' +
    'years yesterday young your yours'
  ).split(' '),
);

/**
 * First names that are common in the USA: in lower case ("i'm john") nothing else tells a name from another word.
 * Names that are everyday words too, such as Will, Mark or Joy, are left out.
 *
 * @source Social Security Administration, popular baby names of the last hundred years
 */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abby abigail adam adrian aisha alan albert alejandro alex alexander alexandra alexis ali alice alicia alison allison alyssa ' +
    'amanda amber amelia amy ana andre andrea andrew andy angela angelica anita ann anna anne annie anthony antonio ariana arthur ' +
    'ashley aubrey audrey austin ava barbara beatrice becky ben benjamin bernard beth betty beverly bill billy bob bobby brad ' +
    'bradley brandon brenda brian brianna brittany bruce bryan caleb cameron carl carla carlos carmen carol caroline carolyn carrie ' +
    'catherine cathy charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire ' +
    'clara claudia cody colin connie connor craig crystal curtis cynthia daisy dan dana daniel danielle danny daryl dave david ' +
    'deborah debra denise dennis derek diana diane diego dominic donald donna doris dorothy doug douglas dylan eddie edith eduardo ' +
    'edward eileen elaine elena eli elijah elizabeth ella ellen emily emma eric erica erik erin ethan eugene eva evan evelyn fatima ' +
    'felix fernando fiona frances francis francisco frank fred gabriel gabriela gary george gerald gina gloria grant greg gregory ' +
    'hannah harold harry hassan heather helen henry holly howard hugo ian ibrahim ines irene isaac isabel isabella jack jackie jackson ' +
    'jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen jenna jennifer ' +
    'jenny jeremy jerry jesse jessica jesus jim jimmy jo joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph josh ' +
    'joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie kayla keith kelly ' +
    'ken kenneth kevin kim kimberly kyle lara larry laura lauren lawrence leah lee leo leon leonard leslie liam lily linda lisa logan ' +
    'lori louis louise lucas lucia lucy luis luke lydia lynn mabel madison manuel marcus margaret maria marie marilyn mario martha ' +
    'martin mary mateo matt matthew maya megan melanie melissa mia michael michelle miguel mike mohammed molly monica nancy naomi ' +
    'natalie nathan nicholas nick nicole nina noah noel nora norma olga oliver olivia omar oscar owen pamela patricia patrick paul ' +
    'paula pedro peggy peter phil philip phillip phyllis priya rachel ralph ramona randy raymond rebecca renee ricardo richard rick ' +
    'ricky rita rob robert roberto robin rodney roger ron ronald rosa roy russell ruth ryan sabrina sally sam samantha samuel sandra ' +
    'sara sarah scott sean sergio seth shane shannon sharon shawn sheila shirley simon sofia sonia sophia sophie stanley stella ' +
    'stephanie stephen steve steven susan susie suzanne sydney sylvia tamara tanya tara ted teresa terry theresa thomas tiffany tim ' +
    'timothy tina todd tom tommy tony tracy travis trevor tyler valerie vanessa vera veronica vicki victor victoria vincent virginia ' +
    'walter wanda wayne wendy wesley william xavier yasmin yolanda yusuf zachary zoe'
  ).split(' '),
);

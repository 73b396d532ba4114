/**
 * First names that are common in the USA: in lower case ("i'm john") nothing else tells a name from another word.
 * Names that are everyday words after "it's" or "I'm", too, such as Will, Hope or Young, are left out.
 *
 * @source Social Security Administration, popular baby names of the last hundred years
 */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaliyah aaron abby abdul abdullah abigail adam adele adrian adriana adrienne agnes ahmad ahmed aidan aiden aiko ' +
    'aisha akira alan alana albert alec alejandra alejandro alex alexander alexandra alexis alfonso alfred ali alice ' +
    'alicia alina alison allison alma alonzo alvaro alvin alyssa amanda amara amari amber amelia amir amira amit amos ' +
    'amy ana anand anastasia andre andrea andreas andrew andy angela angelica angelina angelo angie anika anil anita ' +
    'anjali ann anna anne annette annie annika anthony antoine anton antonia antonio anya araceli archana ariana ' +
    'ariel arjun armando arnold arthur arturo arun asha asher ashlee ashley ashton astrid athena aubree aubrey audrey ' +
    'augustus aurora austin ava avery axel ayaan ayana ayesha aylin azalea bailey barbara barry beatrice beatriz ' +
    'becky bella ben benita benjamin benny bernadette bernard bernice bert bertha bessie beth bethany betty beverly ' +
    'bianca bill billy blake blanca bob bobby bonnie boris brad bradford bradley brady brandi brandon brayden breanna ' +
    'brenda brendan brent bret brett brian briana brianna bridget brittany brittney brody bronson brooke bruce bryan ' +
    'bryce bryson byron caden caitlin caleb callie cameron camila camille camilo candace candice carina carl carla ' +
    'carlo carlos carlton carly carmela carmen carol caroline carolyn carrie carter casey cassandra cassie catherine ' +
    'cathy cecilia cedric celeste celia cesar chad chandra charlene charles charlie charlotte chelsea chen cheryl ' +
    'chester chiara chidi chloe chris christa christi christian christie christina christine christopher christy ' +
    'ciara cindy claire clara clarence clarissa clark claude claudia clay clayton clement clifford clint clinton ' +
    'clyde cody colby coleman colin colleen connie connor consuelo cora corey corinne cory courtney craig cristian ' +
    'cristina cruz crystal curt curtis cynthia daisuke daisy dakota dalia dalton damian damien damon dan dana dane ' +
    'danica daniel danielle danny dante daphne daria darius darla darlene darnell darrell darren darryl darwin daryl ' +
    'dashawn dave david davina davis dawn dean deanna debbie deborah debra dee deepak deja delia delilah della ' +
    'delores demetrius denise denisha dennis deon derek derrick deshawn desiree devin devon devonte dewayne dexter ' +
    'diana diane diego dina dionne dmitri dmitry dolores dominic dominique donald donna donnie donovan dora doreen ' +
    'dorian doris dorothea dorothy doug douglas drake drew duane dustin dwayne dwight dylan earl earnest eboni ebony ' +
    'eddie edgar edith edmund eduarda eduardo edward edwin eileen ekaterina eladio elaina elaine eleanor elena eli ' +
    'elias elijah elisa elise eliza elizabeth ella ellen elliot elliott ellis elmer eloise elsa elsie elvira elvis ' +
    'emanuel emiliano emilio emily emma emmanuel enrique eric erica erick erik erika erin ernest ernesto esmeralda ' +
    'esperanza esteban estelle esther ethan etta eugene eugenia eunice eva evan evangeline evelyn everett ezekiel ' +
    'ezra fabian faith farah farid fatima faye felicia felicity felipe felix fernanda fernando finn fiona flora ' +
    'florence floyd frances francesca francis francisco franco frank franklin fred freda freddie frederick freya ' +
    'frieda gabby gabriel gabriela gage gail gareth garrett garth gary gavin gayle gemma genesis genevieve geoffrey ' +
    'george georgia georgina gerald geraldine gerardo germaine gertrude gianna gilbert gilberto gillian gina giovanni ' +
    'giselle gladys glenda glenn gloria gordon grace gracie graciela graham grant greg gregory greta gretchen griffin ' +
    'guadalupe guillermo gunnar gustavo gwen gwendolyn hadley hailey hakeem haley hamza hana hank hannah hans hao ' +
    'harini harley harold harper harriet harry harvey hassan hattie hazel heather hector heidi helen helena helga ' +
    'henrietta henrik henry herbert herman hilary hilda hiroshi holden holly homer horace hou howard hubert huda hugo ' +
    'hui humberto ian ibrahim ida ignacio igor imani imran indira ines ingrid ira irene iris irma irving isaac isabel ' +
    'isabella isaiah isaias isla ismael israel itzel ivan ivana ivy izabella jabari jacinta jack jackie jackson jacob ' +
    'jacqueline jada jade jaden jael jaime jake jakob jalen jamal jameel james jamie jamila jan jane janelle janessa ' +
    'janet janette janice janie janine jaqueline jared jarrod jarvis jasmin jasmine jason jasper javier javon jaxon ' +
    'jay jayden jayla jaylen jazmin jean jeanette jeanne jeannie jed jeff jeffrey jen jenna jennie jennifer jenny ' +
    'jeremiah jeremy jermaine jerome jerri jerry jesica jess jesse jessica jessie jesus jethro jia jiang jill jillian ' +
    'jim jimena jimmy jin jo joan joanna joaquin jocelyn jodi jodie jody joe joel joey johan johanna john johnathan ' +
    'johnny jolene jon jonah jonas jonathan joni jordan jordyn jorge jose josefina joseph josephine josh joshua josie ' +
    'josue joy joyce juan juana juanita jude judith judy julia julian julianna julianne julie julien juliet juliette ' +
    'julio julius justin justina justine kaden kai kaitlin kaitlyn kali kamal kamala kamila kara kareem karen karim ' +
    'karina karl karla karyn kasey katarina kate katelyn katerina katherine kathleen kathryn kathy katie katrina katy ' +
    'kaya kayden kayla keira keisha keith kelli kellie kelly kelsey ken kendall kendra kendrick kenji kenneth kenny ' +
    'kent kenya keri kerry keshawn kevin kevon khadija khalid khalil khloe kiana kiara kieran kim kimberly kimora ' +
    'kirk kirsten klaus kobe kofi krista kristen kristi kristian kristin kristina kristine kristy krystal kumar kurt ' +
    'kwame kyla kyle kylie kyra lacey ladonna laila lakeisha lakshmi lamar lana lance landon lara larry lashawn ' +
    'latasha latisha latonya latoya laura laurel lauren laurence laurie laverne lawanda lawrence layla leah leandra ' +
    'leanna leanne lee leena leila leilani lena lenny lenora leo leon leona leonard leonardo leroy lesley leslie ' +
    'leticia levi lewis lexi lia liam liana lila lillian lilly lily lina linda lindsay lindsey linh lionel lisa liza ' +
    'lloyd logan lois lola lonnie lora lorena lorenzo loretta lori lorraine lou louis louisa louise lourdes luca ' +
    'lucas lucia lucille lucinda lucius lucy luella luis luisa luke luna lupe luther luz lydia lyle lynda lynette ' +
    'lynn lynne mabel mack mackenzie maddie madeleine madeline madison mae magdalena maggie mahmoud maisie malachi ' +
    'malcolm malia malik mallory mamie mandy manny manuel manuela marc marcel marcela marcella marcia marco marcos ' +
    'marcus marcy margaret margarita margie margo margot maria mariah mariam mariana marianne maribel maricela marie ' +
    'marilyn mario marisa marisol marissa maritza marjorie mark marla marlene marlon marquis marsha marshall marta ' +
    'martha martin martina marty marva marvin mary mateo mathew matilda matt matthew mattie maude maura maureen ' +
    'maurice mauricio mavis maxine maxwell maya meera megan mei melanie melinda melissa melody melvin mercedes ' +
    'meredith mervin mia micaela micah michael michaela micheal michele michelle mickey miguel miguelina mikayla mike ' +
    'mikhail mila mildred millie milo milton mindy ming minh minnie miranda miriam misty mitch mitchell mohamed ' +
    'mohammad mohammed moira molly mona monica monique morgan moses muhammad murray myra myrna myrtle nadia nadine ' +
    'naima nancy nanette naomi nasir natalia natalie natasha nate nathan nathaniel neal ned neha neil nelson nestor ' +
    'nevaeh neveah ngozi nia nicholas nick nickolas nicolas nicole nicolette nigel nikhil nikita nikki nikolai nina ' +
    'nita noah noe noel noelle noor nora norma norman nyla octavia odette olaf oleg olga olive oliver olivia ' +
    'oluwaseun omar omari opal ophelia orlando orville oscar osvaldo otis otto owen pablo paige paloma pamela paola ' +
    'parker pascal patricia patrick patsy patti patty paul paula paulette paulina pauline payton pearl pedro peggy ' +
    'penelope penny percy perla perry peter petra phil philip philippe phillip phoebe phyllis pierre piotr polly ' +
    'preston priscilla priya quentin quincy quinn quinton rachael rachel rafael rahul raj raja rajesh ralph ramona ' +
    'randy raquel rashad rashid raul raven ravi ray raymond reagan reba rebecca reece reese reggie regina reginald ' +
    'reid reina remy rene renee reuben rex reyna rhea rhoda rhonda ricardo richard rick ricky riley rio rita rob ' +
    'robbie robert roberta roberto robin robyn rocco rochelle rocio roderick rodney rodrigo roger rohan roland ' +
    'rolando roman romeo ron ronald ronan ronda ronnie roosevelt rory rosa rosalie rosalind rosalyn rosanna rosario ' +
    'roscoe rose rosemarie rosemary rosetta rosie ross rowan roxanne roy ruben ruby rudy rufus russell rusty ruth ' +
    'ruthie ryan ryder sabrina sadie saeed sally salma salvador sam samantha samir samira sammy samuel sandeep sandra ' +
    'sandy sanjay santana santiago santos sara sarah sarai sasha saul savannah sawyer scarlett scott sean sebastian ' +
    'selena selma serena sergei sergio seth seymour shane shanice shanika shanna shannon shari sharlene sharon shaun ' +
    'shauna shawn shawna shea sheila shelby sheldon shelia shelly shelton sheri sherman sherri sherry sheryl shirin ' +
    'shirley shreya sidney sienna sierra silas silvia simon simone siobhan skylar sofia sofie solomon sonia sonja ' +
    'sonya sophia sophie spencer stacey stacie stacy stan stanley stefan stefanie stella stephan stephanie stephen ' +
    'stephon steve steven stewart stuart sue sunil suresh susan susana susie suzanne suzette sven svetlana sybil ' +
    'sydney sylvester sylvia tabitha tamar tamara tameka tamera tami tamika tammy tania tanya tara tariq tasha ' +
    'tatiana tatyana taylor ted teddy terence teresa teri terrance terrell terrence terri terry tessa thaddeus thalia ' +
    'thelma theo theodora theodore theresa thiago thomas tia tiana tianna tiffany tim timmy timothy tina tito tobias ' +
    'toby todd tom tomas tommie tommy toni tony tonya tori tracey tracie tracy travis travon tremaine trent trenton ' +
    'trevor tricia trina trinity trisha tristan trudy tuan tucker tyler tyra tyree tyrell tyrone tyson ulises ursula ' +
    'usha valentina valeria valerie vance vanesa vanessa velma vera verna vernon veronica vicente vicki vickie vicky ' +
    'victor victoria vijay vikram viktor vilma vincent viola violet virginia vivian viviana vladimir wade walker ' +
    'wallace wally walter wanda warren wayne wei wenceslao wendell wendy wesley wilbur wilfred willa willard william ' +
    'willie willis wilma winifred winston woodrow wyatt xander xavier ximena xiomara yadira yan yara yasmin yasmine ' +
    'yelena yesenia yolanda yolonda yong yoshi yuki yuri yusra yusuf yvette yvonne zachariah zachary zack zahra zaid ' +
    'zaire zane zara zelda zena zion zoe zoey zora zuri'
  ).split(' '),
);

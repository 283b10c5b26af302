/**
 * Given names that nearly always belong to men or to women in English reports, lower case, from general
 * knowledge. Names of both (Robin, Jordan, Kim, Taylor) are left out: their bearers' gender stays unknown.
 */
const MEN =
  'aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto aldo alejandro alexander alfonso alfred ali allan allen ' +
  'alberto alvin amir anders andre andreas andrei andrew andy angelo anthony antoine antonio archie arnold arthur ' +
  'arturo ashraf augustus austin axel barack barry bart bartholomew ben benedict benjamin bernard bernie bill billy bob ' +
  'bobby boris brad bradley brandon brendan brent brett brian bruce bryan bryce caleb calvin carl carlo carlos cecil ' +
  'cedric cesar chad charles charlie christian christopher chuck clarence claude clayton clifford clint clive clyde ' +
  'colin conor connor conrad corey cornelius craig curtis cyril cyrus damian damien dan daniel danny darius darrell ' +
  'darren daryl dave david dean dennis derek desmond dexter diego dieter dimitri dirk dmitri dmitry dominic don donald ' +
  'donnie doug douglas duane duncan dustin dwayne dwight dylan earl eddie edgar edmund eduardo edward edwin elijah ' +
  'elliot elliott elmer emile emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan fabian farid felipe ' +
  'felix ferdinand fernando floyd francesco francisco francois françois frank franklin fred freddie frederick gabriel ' +
  'gareth garrett garry gary gavin geoff geoffrey george gerald gerard gerhard gideon gilbert giles giorgio giovanni ' +
  'giuseppe glen glenn gordon graham grant greg gregory guillermo gus gustav guy hamid hank hans harold harrison harry ' +
  'harvey hassan hector heinrich hendrik henri henrik henry herbert herman homer horace howard hubert hugh hugo humphrey ' +
  'hussein ian ibrahim ignacio igor isaac ismail ivan jack jackson jacob jacques jake jamal james jared jason javier jay ' +
  'jed jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel johan johann john johnny jon ' +
  'jonah jonas jonathan jorge jose josé josef joseph josh joshua juan juergen julio julius justin kareem karl keith ' +
  'kenneth kenny kevin khalid kirk klaus konrad kurt kyle lamar lance larry lars laurence lawrence lee len leo leon ' +
  'leonard leonardo leopold leroy lester levi lewis liam linus lionel lloyd lorenzo louis lucas luciano luis luke luther ' +
  'mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario mark markus marlon marshall martin ' +
  'marvin mathew matt matteo matthew maurice mauricio max maxim maximilian melvin michael mickey miguel mikael mike ' +
  'mikhail miles milo milton mitch mitt mohamed mohammad mohammed moses muhammad murray mustafa nathan nathaniel ned neil ' +
  'nelson newt niall nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando oscar osama otto owen ' +
  'pablo paolo patrick paul paulo pavel pedro percy pete peter phil philip philippe phillip pierre preston quentin ralph ' +
  'ramon randall randy raphael rashid raul ray raymond reginald reinhard rene reuben rex ricardo richard rick ricky rob ' +
  'robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph ' +
  'rudy rupert rush russ russell ryan salvador salvatore sam sammy samuel santiago saul scott sean sebastian sergei ' +
  'sergey sergio seth seymour shane shaun shawn sheldon sidney silvio simon solomon spencer stan stanley stefan stephen ' +
  'steve steven stewart stuart sven ted teddy terrence terry theodore thomas tim timothy tobias todd tom tomas tommy tony ' +
  'travis trevor tristan tyler tyrone ulrich umar victor viktor vikram vince vincent vincenzo vladimir wade walt walter ' +
  'warren wayne wendell werner wesley wilbur wilfred wilhelm will willard william willie winston wolfgang woody xavier ' +
  'yasser yuri yusuf zachary zack jeb marty jake evan ahmet mehmet recep emre kofi kwame chidi raj rajesh ravi sanjay anil ' +
  'arun ashok deepak narendra suresh vijay hiroshi kenji shinzo takashi hideki jonny cory deshawn terrance donnell lou ' +
  'benny bernardo rafael alistair callum angus fergus hamish ewan gethin rhys dafydd declan eamon padraig seamus';
const WOMEN =
  'abigail ada adele adriana agatha agnes aileen alexandra alexandria alexis alice alicia alison allison alyssa amanda ' +
  'amelia amy ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne annette annie antoinette ' +
  'antonia april ariana arianna arlene astrid audrey aurora ava barbara beatrice beatriz becky belinda bernadette bernice ' +
  'bertha beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget brigitte britney brittany brooke ' +
  'camila camilla camille candace candice carla carmen carol carole carolina caroline carolyn carrie cassandra catalina ' +
  'catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa christiane christina christine ' +
  'cindy claire clara clarissa claudette claudia colleen connie constance cora cordelia corinne cristina crystal cynthia ' +
  'daisy daniela daniella danielle daphne darlene dawn debbie deborah debra deirdre delia delores denise diana diane dina ' +
  'dolores dominique donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisa elisabeth ' +
  'elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma enid erica erika erin esmeralda estelle esther ' +
  'ethel eugenia eunice eva evelyn faith fatima faye felicia fiona flora florence frances francesca frieda gabriela ' +
  'gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina gisela giulia gladys gloria ' +
  'grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta ' +
  'hilary hilda hillary hope huma ida ilse imogen ines inga ingrid irene irina iris irma isabel isabella isabelle ivana ' +
  'ivanka jackie jacqueline jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan ' +
  'joanna joanne jocelyn johanna josephine joyce juanita judith judy julia juliana julie juliet june justine karen karin ' +
  'karina kate katherine kathleen kathryn kathy katie katrina katy kayla keisha kellyanne kelly kirsten krista kristen ' +
  'kristin kristina krystal laila lara latoya laura lauren laurie layla lea leah leila lena leonora leticia lila lillian ' +
  'lily lina linda lindsay lisa liz liza lois lola lori lorna lorraine louisa louise lourdes lucia lucille lucinda lucy ' +
  'luisa lydia lynda lynette lynn mabel madeleine madeline madison magdalena maggie malia mandy manuela marcia margaret ' +
  'margarita margot maria mariam marian marianne marie mariana marilyn marina marissa marjorie marlene marsha martha ' +
  'martina mary maryam matilda maud maureen maxine maya megan meghan melanie melania melinda melissa mercedes meredith ' +
  'mia michaela michelle mildred millicent millie mimi mina minnie miranda miriam moira molly mona monica monique muriel ' +
  'myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nina noelle nora norma nuala octavia olga ' +
  'olive olivia ophelia orla paige pamela patrice patricia patsy patti patty paula pauline pearl peggy penelope penny ' +
  'phoebe phyllis polly priscilla priya rachel ramona rebecca regina renee rhoda rhonda rita roberta rosa rosalind ' +
  'rosalie rose rosemary roxanne ruby ruth sabrina sally salma samantha sandra sandy sara sarah saskia savannah selena ' +
  'selma serena shannon sharon sheila shelley sheri sherry shirley sigrid silvia simone siobhan sofia sondra sonia sonja ' +
  'sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne sybil sylvia tabitha tamara tammy ' +
  'tania tanya tara tatiana tatyana teresa tess theresa therese tiffany tina toni tonya tracey trudy uma ursula valentina ' +
  'valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney ' +
  'wilhelmina wilma winifred xenia yasmin yolanda yvette yvonne zelda zoe zsofia loretta aisha amina aaliyah deepa ' +
  'lakshmi indira meera sunita yuki sakura akiko noriko elspeth catriona mairead niamh aoife saoirse carly kimberly ' +
  'condoleezza donatella federica paola chiara lucie amelie margrethe birgitte annika kirsty katy rosie debbie josie';

/** `m` or `f` by given name in lower case. */
export const GENDER_BY_GIVEN_NAME: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.split(' ').map((name) => [name, 'm'] as const),
  ...WOMEN.split(' ').map((name) => [name, 'f'] as const),
]);

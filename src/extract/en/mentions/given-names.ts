/**
 * Common given names of the English-speaking world and its neighbours, lower case. A capitalised word of
 * this list followed by another capitalised word names a person. Kept small: what follows a title, or speaks,
 * is found without it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian ahmed aidan alan albert alejandro alex alexander alexandra alexis alfred alice ' +
    'alicia alison allan allen amanda amber amelia amir amy ana andrea andreas andrew andy angela angelina anita ann ' +
    'anna anne annie anthony antonio april arthur ashley audrey austin barbara barry beatrice becky ben benjamin ' +
    'bernard beth betty beverly bill billy blake bob bobby brad bradley brandon brenda brendan brett brian bridget ' +
    'bruce bryan caleb calvin cameron carl carla carlos carmen carol caroline carolyn carrie catherine cathy cecilia ' +
    'charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara ' +
    'claudia colin connie connor craig crystal curtis cynthia dale damian dan daniel danielle danny darren dave david ' +
    'dawn dean deborah debra denis denise dennis derek diana diane diego dmitri dominic don donald donna doris ' +
    'dorothy doug douglas duncan dustin dylan earl eddie edgar edith edward edwin eileen elaine eleanor elena ' +
    'elizabeth ella ellen emily emma eric erica erik erin ernest ethan eugene eva evan evelyn fatima felix fernando ' +
    'fiona florence frances francis francisco frank fred frederick gabriel gareth gary gavin gemma geoff geoffrey ' +
    'george gerald gerard gilbert gina giovanni glenn gloria gordon grace graham greg gregory guy hannah harold harriet ' +
    'harry harvey hassan heather hector heidi helen henry herbert holly howard hugh hugo ian ibrahim igor ingrid ' +
    'irene isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jason ' +
    'javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna ' +
    'joanne joe joel johan johanna john johnny jon jonathan jordan jorge jose joseph josephine josh joshua joy joyce ' +
    'juan juanita judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith ' +
    'kelly ken kenneth kevin kim kimberly kirsten kristen kristin kurt kyle lance larry laura lauren laurence laurie ' +
    'lawrence leah lee leo leon leonard leslie lewis liam lillian linda lisa lloyd logan lois lorenzo lori louis louise ' +
    'lucas lucia lucy luis luke lydia lynn madeleine maggie malcolm marc marcia marco marcus margaret maria marian ' +
    'marie marilyn mario marion mark markus marlene martha martin marvin mary matt matthew maureen max maxine megan ' +
    'melanie melissa michael michele michelle miguel mike mildred milton miriam mitchell mohamed mohammad mohammed ' +
    'molly monica morgan muhammad nancy naomi natalie natasha nathan nathaniel neil nelson nicholas nick nicola ' +
    'nicole nigel nina noah nora norma norman nuala oliver olivia omar orla oscar owen pablo pamela patricia patrick ' +
    'patty paul paula pauline pedro peggy penelope penny peter phil philip phillip phyllis pierre priya rachel ralph ' +
    'ramon randy raul ray raymond rebecca rhonda ricardo richard rick ricky rita rob robert roberta roberto robin ' +
    'rodney roger roland ron ronald rosa rose rosemary ross roy russell ruth ryan sally sam samantha samuel sandra ' +
    'sara sarah scott sean sergei sergio seth shane shannon sharon shaun shawn sheila shirley simon sofia sonia ' +
    'sophia sophie stacy stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara ' +
    'tanya tara ted teresa terence terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni ' +
    'tony tracy travis trevor troy tyler valerie vanessa vera vernon veronica victor victoria vincent viola virginia ' +
    'vivian vladimir wade walter wanda warren wayne wendy wesley will william willie winston yolanda yusuf yvonne zachary zoe'
  ).split(' '),
);

/** Family names of Chinese persons as machine translations leave them alone: "Liang did not come to work". */
export const PINYIN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo gao lin luo zheng liang xie tang feng yu ' +
    'dong xiao cheng cao yuan deng fu shen zeng peng lv lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ' +
    'ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng wan duan qian ouyang'
  ).split(' '),
);

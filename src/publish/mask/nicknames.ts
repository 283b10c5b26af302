/** Short forms of given names, each after the full ones that it stands for, in small letters; a word list of the language. */
const SHORT_FORMS =
  'abigail:abby alexander,alexandra:alex,sandy amanda:mandy andrew:andy,drew anthony:tony barbara:barb benjamin:ben catherine,katherine,kathryn:cathy,kate,katie,kathy,kit charles:charlie,chuck christina,christine:chris,tina christopher:chris daniel:dan,danny david:dave deborah:deb,debbie desmond:des,dez dorothy:dot,dottie edward:ed,eddie,ted eleanor:ellie,nell,nora elizabeth:beth,betty,eliza,lisa,liz,lizzie frances:fran,frankie francis:frank frederick:fred,freddie gabriel,gabrielle:gabe,gabby gerald:gerry geoffrey,jeffrey:geoff,jeff gregory:greg gwendolyn,gwendolen:gwen harold,henry:harry,hal isabel,isabella:bella,izzy jacqueline:jackie james:jamie,jim,jimmy jennifer:jen,jenny jessica:jess,jessie john:jack,johnny jonathan:jon joseph:joe,joey josephine:jo,josie joshua:josh judith:judy kenneth:ken,kenny lawrence:larry leonard:len,lenny margaret:maggie,meg,peggy,madge martin:marty matthew:matt maureen:mo michael:mick,mickey,mike mohammed,muhammad:mo nathaniel,nathan:nate nicholas:nick,nicky pamela:pam patricia:pat,patsy,trish patrick:paddy,pat peter:pete philip,phillip:phil rebecca:becca,becky richard:dick,rich,richie,rick robert:bob,bobby,rob,robbie ronald:ron,ronnie rosemary:rose samantha,samuel:sam,sammy sandra:sandy sarah:sadie,sally stephen,steven:steve stuart,stewart:stu susan,suzanne:sue,susie theresa,teresa:terry,tess terence:terry theodore:ted,theo thomas:tom,tommy timothy:tim victoria:tori,vicky victor:vic vincent:vince virginia:ginny walter:wally,walt william:bill,billy,will,willie zachary:zac,zack ' +
  'barry:baz callum:cal cameron:cam darren:daz dominic:dom duncan:dunc fiona:fi gareth,gary:gaz imogen:immy jacob:jake kevin:kev malcolm:mal marjorie:marj,margie natasha:tash oliver:ollie,olly penelope:penny raymond:ray rosalind:ros,roz russell:russ sebastian:seb sharon:shaz simon:si stanley:stan tabitha:tabby tracey,tracy:trace valerie:val vivian,vivien:viv';

const fullByShort = new Map<string, Set<string>>();
for (const entry of SHORT_FORMS.split(' ')) {
  const [full = '', short = ''] = entry.split(':');
  for (const each of short.split(',')) {
    const known = fullByShort.get(each) ?? new Set();
    for (const name of full.split(',')) known.add(name);
    fullByShort.set(each, known);
  }
}

/** Whether one given name is short for the other, in small letters: maggie, margaret. */
export function isNickname(short: string, full: string): boolean {
  return fullByShort.get(short)?.has(full) ?? false;
}

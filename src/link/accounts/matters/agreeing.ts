import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What was promised, agreed, allowed and forced; and who said sorry. */
export const AGREEING: readonly Matter[] = [
  {
    id: 'promised',
    example: '从未承诺过学位 / 写的是保证能读; no volunteer was promised money / had been promised €30 a day',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /承诺|答应|许诺|许下|应允|担保|保证(?!金|书模板)|打包票|打保票|拍胸脯|拍着胸脯|说好(?:了|的)?|讲好(?:了|的)?|说(?:过|了)?(?:包|管)(?=退|赔|换|过|住|吃)/,
        /宣传(?:时|单|册|页)?[^，。]{0,6}(?:称|说|写|承诺)|口头(?:承诺|答应|约定)|约定(?!俗)|白纸黑字/,
      ),
      not: /食言|反悔|出尔反尔|说话不算(?:数|话)?|变卦|不认账|翻脸不认/gi,
    },
    en: {
      so: en(
        unsaid(/promise|pledge|guarantee|assure|commit/),
        /promis(?:e|ed|es)|pledg(?:e|ed|es)|guarante(?:e|ed|es)|assur(?:ed|ances?)|undert(?:ook|aken)|gave (?:\w+ )?(?:word|undertaking|commitment)|(?:his|her|their|our|its) word|vowed|committed to|sw(?:ore|orn)|said (?:it|they|we|he|she) would/,
      ),
      not: en(
        /went back on|reneged|broke (?:its|his|her|their) (?:promise|word)|backed out|backtracked|u-turn/,
      ),
    },
  },
  {
    id: 'agreed',
    example: '家长均已签字同意 / 没签过任何同意书; she signed / never signed anything',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /同意|签(?:字|收|署|名|了|过|约|订|的)|认可(?!度)|按(?:过|了)?(?:手印|指印)|点(?:过|了)?头|默许|默认(?!值|设置)|首肯|应允|达成(?:一致|协议|和解|谅解)|谈妥|协商一致|和解|谅解/,
        /授权|表决通过|投(?:了|过)?赞成/,
      ),
      not: zh(
        /反对|拒绝(?!透露|置评|回应|评论|采访|接受[^，。]{0,4}采访)|拒签|代签|冒签|伪造签名|谈崩|谈不拢|未达成|不肯|不答应|回绝|婉拒/,
      ),
    },
    en: {
      so: en(
        unsaid(/agree|consent|approve|accept|sign|endorse/),
        /agree(?:d|s|ment reached)|consent(?:ed)?|signed(?! (?:for by|language))|sign(?= (?:anything|any|it|the|a|off|up))|approved|approval|signature|accepted (?:the|an?|our|its|his|her|their)|gave (?:\w+ )?(?:permission|consent|blessing|go-ahead|the nod)|settled on|signed off|ok(?:'d|ay(?:ed)?)|endorsed|authorised it|put(?:ting)? (?:his|her|my|their|our) name to/,
      ),
      not: en(
        /refused(?! entry)|objected|objections?|rejected|turned (?:it|the offer|us|them|him|her|that) down|forged|opposed|declined(?! to (?:comment|say|give|be))|vetoed|balked|disagree(?:d|s)?/,
      ),
    },
  },
  {
    id: 'apologised',
    example: '已登门道歉 / 至今没有一句道歉; has apologised / never said sorry',
    isGeneral: true,
    changes: true,
    zh: {
      so: /道(?:过|了|个)?歉|致歉|赔(?:了|过|个)?[礼罪]|认(?:过|了)?错|对不起|说声?抱歉|表示(?:深表)?歉意|抱歉|慰问/gi,
      not: /毫无(?:歉意|悔意)|理直气壮|态度(?:恶劣|强硬|蛮横)|死不认错|嘴硬/gi,
    },
    en: {
      so: /\b(?:apologi[sz](?:e|es|ed|ing)|apolog(?:y|ies)|(?:say|said|says|saying) sorry|sorry(?= to| for|$)|expressed (?:his|her|its|their|our)? ?(?:regret|remorse)|made amends)\b/gi,
      not: /\b(?:unapologetic|unrepentant|without apology|brazen(?:ed)?|stood by (?:its|his|her|their) (?:decision|actions))\b/gi,
    },
  },
];

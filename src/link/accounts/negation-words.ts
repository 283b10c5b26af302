import { CALLED_FALSE_EN, CALLED_FALSE_ZH } from '../denial/called-false.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';

/** Words that say no, in Chinese folded to simplified signs and in English. Sources of one regular expression. */

/** 一分钱也没, 一次都没有, 连张告示都没有, 半句话都没: what is named in them is negated as well. */
export const NOT_EVEN =
  '(?:一|半)[个件名人位次台盒分毛条秒句封通瓶块天扇张声口点份间趟眼回顿粒滴辆]?\\p{Script=Han}{0,3}[也都](?:没有?|不|未)|连[^，。]{1,8}?[也都](?:没有?|不|未)';

/** 一个没, 一天没: 一直不, 一概不. */
const ONE_NOT =
  '一[个件名人位次台盒分毛条秒句封通瓶块天扇张]?\\p{Script=Han}{0,2}(?:没有?(?![多久])|不(?![仅只但断少]))|一[概律]不';
/** 没有任何, 没有一名, 没人: no exception. */
const NOT_ONE =
  '(?:没有?|并无|并没有|未|无|毫无)(?:过)?(?:任何|一[个件名人位次台盒条句封通瓶天张])|(?:没有?|并无|未有)人|无一(?!例外)|无人(?!机|区|驾|售|超市|配送|便利|值守超)';
/** 压根没, 根本不, 从不, 绝不是, 毫无, 何曾, 哪有. */
const NEVER_ZH =
  '从未|从来(?:没有?|不|都?没)|从没|从不|从无|(?:绝|决|毫|断)[无不没](?:有|是)?|绝对(?:没有?|不是?)|(?:压根|根本|完全|丝毫|始终|全程)(?:就|都|也|还)?(?:没有?|不(?!同)是?|未(?!来)|无(?!人机))|何曾|何尝|哪里?儿?(?:有(?!些|个?人[说知])|来的)|哪曾|谈不上|说不上|算不上|全无|概无|均无|并无|绝非|决非';

/** Nobody, at no time; not once, hardly any. */
const NEVER_EN =
  '\\b(?:never(?! mind\\b)|nobody|nothing(?! (?:but|less|short)\\b)|none(?! other\\b)|no[ -]one|not (?:a|one|any|once|a single|even once|ever)|at no (?:time|point|stage)|on no occasion|in no way|by no means|under no circumstances|hardly (?:ever|any(?:one|body|thing)?)|scarcely (?:ever|any(?:one|body|thing)?)|barely (?:ever|any(?:one|body|thing)?)|no such|zero(?![- ](?:hours?|tolerance|degrees|emissions?|waste|carbon)\\b)|no(?! (?:later|sooner|more|less|fewer|longer|doubt|wonder|matter|question|surprise|secret|stranger|exception|small|idea|comment|mean)\\b)(?!\\. ?\\d))\\b';

/** 不仅, 不慎, 不止一次, 不得不, 不知道, 不到三天: they say no of nothing that follows. */
const NOT_NO_ZH =
  '不(?:[幸良锈仅只但过久断少论光单料由禁妨错慎法日时止堪详惜菲凡均管顾乏愧服]|适(?![用合])|满(?!足)|同(?!意)|当(?![面众场回真])|明(?![确示说])|得不|得已|能不|可不|会不|无|小心|一会|下[一二两三四五六七八九十百\\d]|低于|少于|超过(?![^，。]{0,8}[标限])|亚于|到[一二两三四五六七八九十半\\d]|足[一二两三四五六七八九十半\\d]|知道|知不觉|清楚|确定|记得|敢相信|排除|能排除|等于|代表|应|该|就是|起眼|然|如|外乎|经意|好意思|便)';
/** 未来, 未必; 无论, 无故停机, 无数次, 无缘无故. */
const NOT_NO_ZH_LONGER =
  '未(?:[成来婚必免知遂]|尝不)|无(?:人机|线|论|非|疑|奈|辜|故|端|数|缘无故|障碍|意|限|不|时无刻|法无天|法排除|一例外|锡|比|辣|良|烟|菌|糖|偿|骨)';

const SOME_ZH = `没有|并未|尚未|未曾|未有|未能|(?<!要|难道|岂|可|是)不是|并非|而非|不存在|不具备|未经|无法(?!无天|排除)|(?<![淹沉埋吞覆隐])没(?!收(?![到过钱款费押])|准|错|想到|料到|关系|少|[多几][久天]|过[多几]|一会|完没了|事找事|出息|心没肺)(?<!出没(?=[于在]|$))|(?!${NOT_NO_ZH}|${NOT_NO_ZH_LONGER})(?<!对(?=不起)|差(?=不多)|好(?=不容易)|要(?=不)|忍(?=不住)|说(?=不定)|怪(?=不得)|免(?=不了)|少(?=不了)|恨(?=不得)|想(?=不到)|难道(?=不)|岂(?=不)|大(?=不了)|不[得能可会](?=不))[未不无]`;

/** Not only, not least, not until; cannot rule out; did not know that. */
const NOT_NO_EN =
  '(?! (?:only|least|just|merely|simply|solely|until|before|long (?:after|before)|to mention|unusual|unlike|uncommon|surprising|(?:yet )?(?:clear|known|sure|certain)|rule out|ruled out|help (?:but|thinking)|know|wait to|without)\\b)';

const SOME_EN = `\\b(?:(?:not|cannot)${NOT_NO_EN}|nor|neither|without|refus(?:ed|es|ing|al) to|declin(?:ed|es|ing) to|fail(?:ed|s|ing|ure) to|unable to|neglected to|omitted to|forgot to|(?:has|have|had|is|are|was) yet to|far from|anything but|rather than|instead of|lack(?:s|ed|ing)?|absence of|${denyingWords('en', 'denies')}|${denyingWords('en', 'rejects', 'refutes')} (?:the |any |all |such |as false )?(?:claims?|suggestions?|allegations?|accusations?|rumou?rs?))\\b|n['’]t\\b${NOT_NO_EN}|${denyingWords('zh', 'denies')}|而不是`;

export const STRONG_WORDS = `${NOT_EVEN}|${NOT_ONE}|${ONE_NOT}|${NEVER_ZH}|${NEVER_EN}`;
export const WORDS_OF_NO = `${STRONG_WORDS}|${SOME_EN}|${SOME_ZH}`;

/** “进ICU”【与事实不符】: what stands before it is called false. */
export const CALLED_FALSE_WORDS = `(?:${CALLED_FALSE_ZH}|(?:是|系|属|为)假的|(?:并|根本|完全)?不存在$|\\b(?:is|are|was|were)(?: (?!n['’])|(?=n['’]))${CALLED_FALSE_EN}\\b|\\b${falseWords('en', 'no-such-thing')}\\b)`;

import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Who was told or asked what, who answered, and what was announced. */
export const TELLING: readonly Matter[] = [
  {
    id: 'told',
    example:
      '公司从未收到反映 / 5月17日已向配送员反映; had not been told of a fault / wrote to the office in May',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /反映(?!出|的)|(?:投诉|举报)(?!电话|热线|渠道|平台|窗口|率|箱|处理|后)|报修|汇报|上报(?!纸)|反馈|告知(?!如下|书)|告诉|知会|通气|通[了过]气/,
        /打(?:过|了|个|声)+招呼|报告(?:了|过|给)|通知(?:了|过|到|给)|提醒(?:过|了)|警告(?:过|了)|预警过|求助过?|报过/,
        // 说过 alone is what somebody said to the reader.
        /(?<=没|没有|没人|没有人|谁|从未|从没|早就?|已经?|都|也|反复|多次)(?:说|讲|提)(?:过|起过|到过|出过)/,
        /[跟向和对同给][^，。]{1,12}(?:(?:说|讲|提)(?:过|了|起|明)|报告|提出|求助|诉苦)|找[^，。]{0,6}(?:反映|说过|沟通|理论)|沟通过|讲解(?:了|过)|交代(?:过|了)|解释(?:过|了)|说明(?:过|了)/,
        /(?:捎|带)(?:过|了|个)?(?:话|口信)|留(?:过|了)?言|微信上[^，。]{0,4}(?:说|讲|发)|在?[^，。]{0,4}群里[^，。]{0,4}(?:说[过了]|讲|发[过了]|问)/,
        /写(?:过|了)?[^，。]{0,6}(?:信(?!息)|材料)|来信|去信|致信|致函|发函|来函|信访|上访|口头(?:报告|告知|提出)|书面(?:文件|意见|材料|建议|报告|反映|告知|通知)/,
        /来电|去电|致电|通(?:了|过)(?:一?[次个通])?(?:电)?话|联系(?:过|了|到)|找过(?=我|他|她|我们|家|人|$)|(?:接|收)到[^，。]{0,14}(?:提醒|预警|警告|通知)|(?:打|接到?|拨打)[^，。]{0,10}电话(?!的人)|(?<=一[个通次])电话|接报|获悉|(?<!^)得知|知情(?![人者权同])|知晓/,
        /发(?:过|了)?[^，。]{0,4}(?:邮件|短信|微信|消息|信息)|[吱吭]过?声|[说吱吭]过?一声/,
      ),
      not: zh(
        /不知情|不知道|不知晓|不了解(?=此事|情况|$)|一无所知|蒙在鼓里|闻所未闻|(?:头|第)一[次回]听说|才(?:知道|得知|听说)/,
        /没有?听说|从未听说|无从(?:知晓|得知)|隐瞒|瞒报|瞒着|瞒住|秘而不宣/,
      ),
    },
    en: {
      so: en(
        unsaid(
          /tell|inform|notify|warn|alert|flag|mention|contact|complain|report|raise|write|e-?mail|text|message|phone|ring|call|hear|let/,
        ),
        /told|inform(?:ed|s)?|notif(?:y|ied|ications?)|warned|alerted|tipped off|tip-offs?|reminded (?:us|me|him|her|them|the|every)|made (?:\w+ ){1,3}aware|(?:made|was|were|been|become|became) aware|aware of/,
        /flagged|raised (?:it|this|that|the (?:issue|matter|problem|fault|question)|an? (?:concern|issue|complaint)|our|my|their|his|her|concerns?|with|these|several)/,
        /mentioned (?:it|this|that|the|anything|to)|said (?:anything|something|a word) (?:to|about)|let (?:the )?\w+ know|(?:got|get|been) in touch|contacted|approached (?=us|me|him|her|them|the|staff|management)/,
        /heads[- ]up|(?:got|had|took|received|made) (?:no |a |any |several |two |three )?calls? (?:about|from|to|on)|(?:had|heard|got) a (?:line|word) from|complain(?:ed|ts?)|lodged|brought (?:\w+ )?to (?:our|its|their|his|her|my|the \w+['’]s?) (?:attention|notice)|drew (?:\w+ )?attention|pointed (?:\w+ )?out/,
        /sp(?:oke|oken) (?:to|with) (?:the|a|us|our|my|his|her|him|them|me|their|any\w*|every\w*|management|staff)|wr(?:ote|itten) (?:\w+ ){0,3}(?:to|letters?)|put (?:it|this|our|my|their) [\w ]{0,20}in writing|e-?mailed|e-?mails?|texted|text messages?/,
        /messaged|sent (?:\w+ ){1,3}(?:letters?|texts?|messages?|whatsapps?)|rang (?!out|true)|rung (?:us|them|the)|phoned|telephoned|phone calls?|called (?:the (?:office|helpline|hotline|landlord|school|council|manager|company|depot|front desk)|us|in to)/,
        /report(?:ed)? (?:it|this|them|the|a|an|two|three|several|to (?!have|be))|(?<=(?:no|any|had|received|several|repeated|first) )reports?|knew (?:of|about)|kn(?:ow|own) (?:of|about)|knew(?= nothing)|heard (?:of|about|from)|heard(?= nothing| anything)/,
        /got wind of|(?:given|had|got) (?:\w+ )?(?:advance |prior )?warning/,
      ),
      not: en(
        /unaware|in the dark|none the wiser|oblivious|the first (?:we|I|they|he|she) (?:heard|knew)|news to (?:us|me|them|him|her)/,
        /(?:did not|didn['’]t|do not|don['’]t) know|kept (?:\w+ )?(?:quiet|secret)|kept (?:it|this|that) from|cover(?:ed)? (?:\w+ )?up|concealed|hushed up/,
      ),
    },
  },
  {
    id: 'picked-up',
    example: '打了六次都没人接 / 值班电话始终有人接听; nobody picked up / every call was answered',
    isGeneral: true,
    changes: false,
    zh: {
      so: /接(?:听|通|起)|接(?:了|过)?[^，。]{0,4}电话|(?<=人)接(?!到|受|待|送|种|触|手|管|送)|打得?通|联系(?:得)?上/gi,
      not: /拒接|关机|占线|忙音|打不通|打不进|联系不上|挂断|挂了(?=我|电话|$)|未接来电/gi,
    },
    en: {
      so: en(
        /pick(?:s|ed|ing)? (?:it |the phone )?up(?! (?:by|from|the|an?|some|speed|litter|rubbish|passengers)\b)|answer(?:s|ed|ing)? (?:the|his|her|my|our|their|any|every|its) (?:\w+ )?(?:phone|calls?|line|radio)|(?:calls?|phone|line) (?:was|were|is|are) (?:always |all )?answered|got through|g[eo]t through to|reachable/,
      ),
      not: en(
        /rang out|went (?:straight )?to voicemail|hung up|engaged tone|line was (?:engaged|busy|dead)|unreachable|could(?: not|n['’]t) get through|left on hold/,
      ),
    },
  },
  {
    id: 'announced-before',
    example: '已在各单元张贴告示 / 均没有张贴过告示; notices were put up / saw no notice',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /张贴|告示|播放提示|(?:大喇叭|广播)[^，。]{0,6}(?:喊|通知|提醒|播)|公示(?!栏)|公告(?!栏)|贴(?:出|了|过)[^，。]{0,6}(?:通知|公告|告示)|(?:提前|事先|事前|预先|头天|前一天)[^，。]{0,6}(?:告知|通知|征求|说明|公布|广播|发)/,
        /发(?:出|布|过|了)?[^，。]{0,6}通知|(?:收到|接到|看到|见到|见过)[^，。]{0,6}(?:通知|告示|公告)|(?:一[个张份条纸]|任何)[^，。]{0,4}通知|征求(?:过|了)?[^，。]{0,6}意见|挨家挨户/,
      ),
      not: /突然[^，。]{0,4}(?:停|断|拆|封|关|涨|通知)|毫无预兆|不告而|说停就停|说拆就拆|说关就关|先斩后奏|偷偷|悄悄/gi,
    },
    en: {
      so: en(
        unsaid(/announce|post|consult|put up/),
        /notices?|signs? (?:was|were|went) (?:put )?up|(?:post|poster)(?:ed|s)? (?:a|the|on|in|up)|leaflets?|leafleted|consult(?:ed|ation)|advance warning|prior warning|announced|announcements?|told (?:\w+ )?(?:in advance|beforehand)|letter through/,
      ),
      not: en(/out of the blue|unannounced|sprung on|overnight decision|at the last minute/),
    },
  },
  {
    id: 'asked',
    example:
      '业委会从来没要求过打药 / 应业委会书面要求; no request was received / we asked the council in May',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /(?<!按|按照|符合|达到|合乎)要求(?!是|为|的是)|请求|申请(?!表|人|材料)|委托|嘱咐|吩咐|让[^，。]{1,6}(?:帮忙|去办)|(?:提出|提交|递交|递)(?:过|了)?[^，。]{0,6}(?:申请|请求)/,
        /指示|责令|下令|安排(?:过|了)|叫(?:我|他|她|我们|他们|人)(?=去|来|做|签|搬|打|加)|点过?名要/,
      ),
    },
    en: {
      so: en(
        unsaid(/ask|request|apply|instruct|order|demand/),
        /asked (?!about|why|how|what|if|whether|where|when|who)|request(?:s|ed)?|appl(?:ied|ications?) (?:for|to)|applied|instructed|instructions? (?:from|to)|ordered|commissioned|call(?:ed|s) for|demand(?:ed|s)|pleaded|begged/,
      ),
      not: /\b(?:unsolicited|unprompted|off (?:his|her|their) own bat|on (?:his|her|their|its) own initiative|unasked)\b/gi,
    },
  },
];

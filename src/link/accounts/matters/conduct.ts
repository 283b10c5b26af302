import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What somebody did of his own will, signed, took, was punished for or replied. */
export const CONDUCT: readonly Matter[] = [
  {
    id: 'own-will',
    example: '他是自己辞职的 / 学校把他赶走了; got off of her own accord / was ordered off',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /自愿|主动(?:离职|辞职|退出|离开|提出|放弃|申请|下车|要求)|自己(?:要走|不干|辞|递|走的|提的|离开|放弃|下的?车)|辞职信|自行(?:离开|离职|退出|下车)|自动离职/,
      ),
      not: zh(
        /被迫|强[制迫](?!性标准|执行|隔离)|逼(?:着|我|他|她|我们|迫|大家|工人|员工)|赶(?:走|出|下|人)|轰(?:走|出)|勒令|不准(?:走|下车|离开|请假)|开除|辞退|撵/,
      ),
    },
    en: {
      so: en(
        /voluntar(?:y|ily)|of (?:his|her|their|my|our|its) own (?:accord|(?:free )?will|volition)|by choice|chose to (?:leave|go|get off|resign|move|stay|step down)|resigned|(?:handed|gave) in (?:his|her|their|my) notice|quit(?! (?:on|working)\b)|stepped down|decided (?:ourselves|himself|herself|themselves)/,
      ),
      not: en(
        /(?:was|were|been|being) made to|forced (?:to|out|off|them|him|her|us|me)|under (?:duress|pressure)|compulsory|mandatory|ordered (?:off|out|to (?:leave|go|close|shut|stop|get off))|put (?:him|her|them|us|me) off|thrown (?:out|off)|kicked (?:out|off)|made (?:him|her|them|us|me) (?:leave|stay|get off|work|sign|go|stop)|turfed out|against (?:his|her|their|our|my) will|had no choice|on the orders? of/,
      ),
    },
  },
  {
    id: 'signed',
    example: '126户均已签字 / 我压根没签过; she signed the release / denied putting her name to it',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(/签(?:字|署|名|了|过|订|的|$)|按(?:过|了)?(?:手印|指印)|落款|签收/),
      not: zh(/代签|冒签|伪造[^，。]{0,4}签[名字]|拒签|不是本人(?:所)?签|非本人签|空白合同/),
    },
    en: {
      so: en(
        unsaid(/sign/),
        /signed(?! (?:for by|language|up to play))|sign(?= (?:anything|any|it|the|a|that|our|off))|signatures?|put(?:ting)? (?:his|her|my|their|our) name to/,
      ),
      not: en(
        /unsigned|signatures? (?:is|was|were|are)(?: not|n['’]t) (?:his|hers|theirs|mine|ours)|forged (?:\w+ )?signatures?|signed by (?:someone|somebody) else/,
      ),
    },
  },
  {
    id: 'took-gifts',
    example:
      '先后给过他两条烟和600元红包 / 没拿过一分钱、一根烟; took cash from the clients / never accepted a gift',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /(?:收|拿|要|索)(?:了|过|受|取)?[^，。]{0,10}(?:礼[品物金]?|红包|[好坏]处|回扣|条烟|根烟|瓶酒|购物卡)|(?:送|给|塞)(?:过|了)?[^，。]{0,12}(?:红包|条烟|瓶酒|回扣|好处|礼[品金])|吃请|受贿|行贿/,
      ),
      not: zh(/拒收|退回(?:了)?(?:红包|礼品)|分文不取|清清白白/),
    },
    en: {
      so: en(
        unsaid(/bribe|take (?:gifts|money|cash|bribes)/),
        /bribe[ds]?|bribery|backhanders?|kickbacks?|(?:took|taken|accepted|received|pocketed|demanded) (?:\w+ ){0,3}(?:gifts?|bribes?|bungs?|cash in hand|sweeteners?)|(?:slipped|paid) (?:him|her|them) (?:\w+ ){0,2}(?:cash|money|euros?|pounds?|dollars?)/,
      ),
    },
  },
  {
    id: 'cited',
    example: '从未受过处罚 / 去年有两次违规记录; never written up / two violations were listed',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /(?:受|被|遭)(?:过|到过?)?[^，。]{0,4}(?:处罚|罚款|通报批评|警告|查处|约谈)|违规记录|不良记录|处罚记录|前科|立案/,
      ),
      not: zh(/(?:零|无)(?:违规|投诉|事故|差评)|记录良好|信誉良好|清白/),
    },
    en: {
      so: en(
        unsaid(/cite|fine|sanction|penalise/),
        /written up|cited(?= (?:for|by|in|twice|$))|violations?|infractions?|breach(?:es)? (?:was|were|of)|fined|sanctioned|penali[sz]ed|reprimanded|prosecuted|improvement notice|enforcement notice|failed (?:its|an|the) inspection/,
      ),
      not: en(/(?:clean|unblemished|spotless|perfect) (?:\w+ )?record|a clean sheet|top (?:hygiene )?rating/),
    },
  },
  {
    id: 'suspended',
    example: '当事司机已停职 / 我一天班都没落下; the driver was suspended / I have not missed a day',
    isGeneral: false,
    changes: true,
    zh: {
      so: zh(
        /停职|停(?:了)?(?:他|她|我|其)?的?(?:班|课|工作)(?=$|反省|检查)|暂停(?:其|他|她)?(?:职务|工作|执业|上岗)|调离|免职|撤职/,
      ),
      not: zh(
        /照常(?:上班|出车|上岗|上课)|仍在(?:岗|上班|开车|上课)|还在(?:岗|上班|开车|上课)|一天(?:班)?[都也]?没(?:停|落|歇|少)|官复原职|复职/,
      ),
    },
    en: {
      so: en(
        unsaid(/suspend/),
        /suspended(?=$| (?:on|from|pending|without|while|over|after|by|last)\b)(?<=(?:was|were|been|is|are|has|had) suspended)(?<!\b(?:lines?|services?|licen[cs]es?|certificates?|permits?|sales?|work|play|match|trading|payments?|flights?|trains?) (?:(?:has|have|had) )?(?:was|were|been) suspended)|stood down|taken off (?:the |his |her )?(?:duty|duties|route|rota)|sent home|on (?:paid )?(?:suspension|leave)|relieved of (?:his|her|their) duties/,
      ),
      not: en(
        /(?:not |n['’]t |never )?missed a (?:day|shift)|still (?:at work|working|driving|teaching|on (?:duty|the (?:rota|route)))|back (?:at|to) work|reinstated/,
      ),
    },
  },
  {
    id: 'replied',
    example: '当天就回复了 / 发了三封信，石沉大海; we answered within a day / nobody wrote back',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /(?:回|答)(?:复|信|话)(?:了|过|说|称|我|他|她|$)|回(?:了|过)?[^，。]{0,4}(?:电话|微信|短信|邮件|消息)|给(?:了|过)[^，。]{0,4}(?:答复|说法|回复|交代)|(?:收到|得到|等到|等来)[^，。]{0,6}(?:答复|回复|回音|说法|交代)|理(?:过|睬|会)(?=我|他|她|我们|$)/,
      ),
      not: zh(
        /石沉大海|置之不理|杳无音信|没(?:有)?(?:下文|回音|音讯)|不理(?:不睬|我|他|她|$)|已读不回|敷衍|推诿|踢皮球/,
      ),
    },
    en: {
      so: en(
        unsaid(
          /reply|respond|answer (?:me|us|him|her|them|my|our|the letter)|write back|ring back|call back/,
        ),
        /repl(?:ied|ies|y) (?:to|within|the same|by)|replied|(?<=no |a |any |without )(?:reply|response|answer)|wrote back|rang back|called (?:us|me|him|her|them) back|(?:got|heard|came|get|hear) back (?:to|from)|heard (?:nothing|anything) (?:back|since|more)|responded (?:to|within|the same)|answered (?:every|all|each|my|our|her|his|their|the) (?:letters?|e-?mails?|messages?)/,
      ),
      not: en(
        /ignored (?:my|our|his|her|their|every|all|the|us|me) ?(?:letters?|e-?mails?|messages?|calls?|complaints?|requests?)?|unanswered|fobbed (?:us |me |him |her |them )?off|stonewalled|brushed (?:us |me |him |her |them )?off|fell on deaf ears|radio silence/,
      ),
    },
  },
];

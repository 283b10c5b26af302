import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What was paid, charged, insured, lost or stolen. */
export const MONEY: readonly Matter[] = [
  {
    id: 'paid',
    example: '均已拿到赔付款 / 一分钱也没收到; the grant arrived on 29 August / never arrived',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /支付(?!宝|平台)|付清|付(?:了|过|完|讫|至|到|款(?!码|人|方))|付[^，。]{0,4}(?:钱|费)|赔付|赔偿(?!标准|方案|责任|协议)|垫(?:付|了|过|$)|交(?:过|了|齐|清)[^，。]{0,3}(?:租|费|钱|款)|预付(?!卡|费|式)|结(?:清|了|过)[^，。]{0,4}(?:账|款|工资|钱)?|结清|还清|两清|一次性付/,
        /退$|退(?:[款费](?!政策|渠道|规则|登记|方案|申请|办法|流程|问题|难|进度|的?事|者)|还|钱|押金|订金|定金|了|过|给|到)|补发|补齐|补偿|到账|到手|入账|汇(?:给|款)|打(?:给|到|进)[^，。]{0,6}(?:我|他|她|卡|账|户)|打(?:了|过)?[^，。井]{0,4}(?:款(?!机)|钱(?!包))/,
        /转(?:给|账|了)[^，。]{0,6}(?:钱|元|款)?|报销|(?:拿到|收到|领到|领取|见着|见到|拿过|收过|领过|要回|拿回|追回|讨回)[^，。]{0,8}(?:款|钱|费|金(?!融)|补贴|津贴|工资|薪|奖|押金|尾款)/,
        /(?:款|钱|费用?|金|补贴|工资)[^，。]{0,6}(?:发放|发了|发到|到位)|发放[^，。]{0,6}(?:款|钱|费|金|补贴|工资|薪)|发放|发(?:了|过|给)[^，。]{0,6}(?:工资|钱|薪|奖金|补贴)|出过|出(?:了|的)[^，。]{0,4}(?:钱|费)|给(?:过|了)?[^，。]{0,4}(?:钱|工资|补偿|一分)|[一半]分钱(?![也都]?[没不])|买(?:过|了)?单|缴清|交齐/,
      ),
      not: zh(
        /(?:一分|一毛|一块|半分)钱?[也都]?(?:没(?!少)|不(?!少))|拖欠|欠薪|欠(?:着|我|他|她|他们|我们|款|费|发|缴|了)|拖着不|赖账|扣(?:着|押金|发|下)|克扣|分文[未没不]|(?:还|仍)在?等[^，。]{0,4}(?:钱|款|赔)|打了?水漂|白条|一拖再拖|卷(?:款|钱)|要不回|讨薪/,
      ),
    },
    en: {
      so: en(
        unsaid(
          /pay|refund|reimburse|compensate|repay|settle|transfer|receive a|get paid|get (?:our|my|the|his|her|their) money/,
        ),
        /paid(?! (?:tribute|attention|a visit|off|respects|the price|leave|holidays?))|(?<!\bto )pay(?:s|ing)?(?! (?:attention|tribute))|payments?(?! (?:compan(?:y|ies)|firms?|systems?|plans?|providers?|methods?|terminals?|dates?))|(?<!\bto )refund(?:ed|s)?|(?:given|paid|handed|sent) back|reimburs(?:ed|ement)|compensat(?:ed|ion)|repaid|repayment|(?<=never |not )settled|settled (?:the|my|our|his|her|their|its|in full|up|every)|wired|transferred (?:the|my|our|his|her|their|all|£|\$|€|\d|money)/,
        /cent|penny|(?:received|got|had|seen|get) (?:\w+ ){0,3}(?:money|payment|refund|grant|allowance|wages|cash|cheque|check|deposit|payout|compensation|bonus|salary|reimbursement)|(?:arrived|landed|was|came|is) (?:in|into) (?:\w+ )?(?:bank )?accounts?|cleared the (?:bill|debt|invoice)|(?:money|deposit|cash) back|handed back|coughed up|remitted|disbursed/,
      ),
      not: en(
        /unpaid|non-?payment|ow(?:e|ed|es|ing)|withh(?:eld|olding)|outstanding (?:wages|pay|invoices?|bills?|balance|sum)|in arrears|arrears|behind (?:with|on) (?:\w+ )?(?:rent|payments|bills|wages)|(?:still )?waiting (?:for|on) (?:\w+ ){0,3}(?:money|payment|refund|wages|cheque|pay|deposit|compensation|cash)|out of pocket|short-?changed|stiffed|docked|defaulted|bounced|pocketed|chasing (?:\w+ ){0,3}(?:money|payment|refund|wages)/,
      ),
    },
  },
  {
    id: 'charged',
    example: '从不收取停车费 / 每月扣了80元; free of charge / were charged £20',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /收(?:取|了|过)?[^，。]{0,6}(?:费(?!站|员|处|窗口)|押金|钱)|收[^，。]{0,4}\d+元|乱收|加收|多收|另收|扣(?:了|过|掉|除|走)[^，。]{0,6}(?:钱|费|元|块|款)|索要|索取|要(?:了|过)?我?[^，。]{0,4}(?:钱|红包|好处)|罚(?:了|过|款)|涨价|加价|付费/,
      ),
      not: /免费|不要钱|分文不取|不收钱|白送|免收|全免|减免|义务(?=为|帮|给)/gi,
    },
    en: {
      so: en(
        unsaid(/charge|bill|fine/),
        /charged (?:us|me|him|her|them|for|\w+ fees?|£|\$|€|\d|a|an|customers|residents|extra|double|twice)|overcharged|billed|invoiced|fined|surcharges?|hidden fees?|(?:paid|pay|charge|demanded|asked for) (?:a|an|the|any) (?:\w+ )?(?:fee|deposit|bribe|bung)|fees?(?= (?:was|were|applied|applies))/,
      ),
      not: /\b(?:free of charge|for free|at no (?:extra )?(?:cost|charge)|(?:was|were|is|are) free(?= to|$| for)|complimentary|waived|gratis)\b/gi,
    },
  },
  {
    id: 'insured',
    example: '公司为每人买了保险 / 从未缴过社保; fully insured / had no cover',
    isGeneral: false,
    changes: true,
    zh: {
      so: /投(?:过|了)?保|参保|(?:买|上|购买|缴|交|有|办|购)(?:过|了|的|纳)?[^，。]{0,6}(?:保险(?!柜|丝|杠|公司)|社保|医保|五险|工伤险|意外险)|在保/gi,
      not: /脱保|断保|断缴|停缴|漏缴|未投保|裸保/gi,
    },
    en: {
      so: /\b(?:insured|insurance (?:covers?|covered|policy|was in place)|(?:had|has|have|with|without|took out|no|any) (?:\w+ )?(?:insurance|cover(?= |$)(?! (?:for|up|of darkness|story|charge)))|covered by (?:the |our |its |his |her )?(?:\w+ )?(?:insurance|insurer|policy))\b/gi,
      not: /\b(?:uninsured|underinsured|(?:insurance|policy|cover) (?:had |has )?(?:lapsed|expired))\b/gi,
    },
  },
  {
    id: 'missing',
    example: 'forty thousand is missing / No money is missing; 款项不知去向 / 账目清楚',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /不知去向|去向不明|下落不明的?(?=款|钱)|挪用|侵占|侵吞|贪污|私吞|中饱私囊|截留|短少|短缺的?款|缺口|亏空|对不上(?:账|数)?|少了[^，。]{0,6}(?:元|块|万|件|箱|袋)|丢(?:了|失|过|$)|遗失|不翼而飞|不见了/,
        /偷(?:了|走|过|拿)|被偷|被盗|失窃|盗走|盗窃|顺走|调包/,
      ),
      not: /账目清楚|账目清晰|账实相符|一分不少|如数|原封不动|完好归还|清清楚楚|都在(?=$|账)|失而复得|物归原主/gi,
    },
    en: {
      so: en(
        unsaid(/steal|take|embezzle|lose|pocket/),
        /missing|embezzl(?:ed|ement)|misappropriated|unaccounted|gone astray|went astray|pocketed|siphoned|skimmed|stolen|stole|theft|pilfered|nicked|swiped|taken (?:from (?:the|my|her|his|our|their) (?:till|safe|bag|locker|room|account|purse|desk))|shortfall|black hole|short by|lost (?:my|our|his|her|their|the|its) (?:parcel|luggage|bag|case|keys|papers|file|form)/,
      ),
      not: en(
        /accounted for|every (?:cent|penny|pound|dollar)|to the (?:penny|cent)|add(?:s|ed)? up|in order|all there|turned up (?:safe|intact)|returned (?:in full|untouched)|untouched/,
      ),
    },
  },
];

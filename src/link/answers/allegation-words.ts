import { foldScript } from '../../text/script.ts';

/** Words of what somebody alleges: harm, a breach of duty, deceit, something withheld. Each list from general knowledge. */
export const ALLEGATION_WORDS: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'zh:harm',
    example: '面包里吃出虫子，孩子吐了',
    words:
      /过期|变质|发霉|馊|[是很又]酸|酸(?:的|了|味)|发臭|臭味|异味|刺鼻|虫|鼓包|胀包|晕|呕吐|[上就又]吐|吐了|中毒|拉肚子|腹泻|过敏|受伤|骨折|烫伤|死(?!因|磕|忠)|身亡|送医|住院|医院|进(?:了)?(?:重症|ICU)|倒下|起火|着火|冒烟|烧|爆(?:炸|裂|管)|漏[水油电气了]|裂(?:了|缝|开)|塌|坏(?:了|掉|半|着)|故障|失灵|打不开|停[电水运]|断(?:了|电|水|气)|堵(?:了|住)|锁(?:了|着|住)|困(?:了|住|在)|关了(?=[\d十几])|黑(?:了|屏|着)|一片漆黑|泡(?:了|汤|水)|丢(?:了|失)|(?<!好久)不见了|滑倒|摔[伤倒断]|砸[伤中到]|撞[上到伤了]|空的|泡汤/,
  },
  {
    id: 'zh:breach',
    example: '房东一直没退押金，房东从来不修',
    words:
      /(?:没有?|未|不|从不|从没|无人|没人|拒不)(?:经|人|按|曾)?[^，。；]{0,6}(?:通知|告知|告诉|处理|回复|理(?:会|睬)|管过|没人管|修|退|付|发|给|赔|让|肯|收到|接到|拿到|见到|提前|检查|检测|消毒|培训|持证|验收|备案|通过|签字|签|还|[过到](?!一)(?=$|[，。；”])|换|动静|说法)|擅自|违规|违法|违反|无证|超(?:载|量|时|员)|逾期|拖欠|克扣|[被要会]扣|扣(?:钱|工资|谁)|[乱多强]收|二手|以次充好|偷工减料|缩水|不合格|不达标|关着窗|锁着/,
  },
  {
    id: 'zh:deceit',
    example: '老板跑路了，店里换了标签',
    words:
      /骗|瞒|隐瞒|谎|造假|作假|假(?:的|冒|货)|伪造|冒充|冒名|作弊|删(?:了|掉|除)|偷偷|悄悄|半夜|埋了?|拉走|掩盖|封口|不许(?:说|外)|别(?:往外|说出去|管)|往外说|换(?:了|掉)?(?:标签|水)|跑路|卷款|失联|转移|泄露|第一个(?:跑|跳)|丢下|不顾/,
  },
  {
    id: 'zh:wrong-to-persons',
    example: '店长骂人，还把人赶走',
    words:
      /打人|殴打|辱骂|骂|威胁|恐吓|逼|强迫|被迫|强制|开除|辞退|裁|赶(?:走|出)|当天走人|侮辱|歧视|骚扰|插队|霸占|不准(?!确)|下的令|让我(?:们)?(?:签|走)/,
  },
  {
    id: 'en:harm',
    example: 'The bread was mouldy and my son was sick',
    words:
      /\b(?:mould\w*|mold\w*|rotten|stale|sour|expired?|dirty|filthy|stank|stung|stink\w*|smell\w*|ill|sick|vomit\w*|poison\w*|injur\w+|hurt|burn(?:t|ed)|faint\w*|collaps\w+|hospital\w*|died?|dead|death|fire|smoke|flames?|exploded?|burst|leak\w*|drip\w*|crack\w*|broke(?:n)?|fail(?:ed|ure)|jammed|stuck|trapped|flood\w*|empty|bare|ran (?:dry|out)|nothing on|last bottle|short|stranded)\b/i,
  },
  {
    id: 'en:breach',
    example: 'The landlord never repaired the boiler',
    words:
      /\b(?:never|nobody|no ?one|not one|without|yet to|refus\w+|ignor\w+|unpaid|underpaid|owed|overdue|unlicen[sc]ed|unsafe|illegal\w*|in breach|against the rules|ordinary (?:hourly )?rate|single rate|warned|complain\w+|locked|chained|blocked|promised|overcharg\w+|told (?:me|us|him|her|them) to|ordered (?:me|us|him|her|them))\b|\b(?:did|was|were|had|is|are|has|have)(?: not|n['’]t) (?:\w+ )?(?:told|tell|paid|pay|warned|informed|checked|tested|fixed|repaired|answered|given|open|received?|trained|asked|cleaned)\b/i,
  },
  {
    id: 'en:deceit',
    example: 'Money is missing from the till',
    words:
      /\b(?:missing|stolen|stole|theft|fake\w*|forged?|false|lied|lying|cover(?:ed|ing)?[- ]up|hush\w*|secret\w*|say nothing|blank (?:sheet|form|page)|behind our backs|cheat\w*|fraud|ripped off|deleted|hid(?:den)?|never saw a|vanish\w*|sold off|to be sold|shift(?:ed|ing)? to|clos(?:e|ing) down)\b/i,
  },
  {
    id: 'en:wrong-to-persons',
    example: 'He was sacked by text message',
    words:
      /\b(?:sacked|fired|dismissed|thrown out|turned out|remov(?:e|ed) (?:him|her|them|me|us)|forced|threaten\w*|bull(?:y|ied)|abus\w+|assault\w*|shout\w*|harass\w*|discriminat\w*|kicked out|evict\w*|jumped|saved himself|hold (?:back )?every)\b/i,
  },
];

/** The kind of allegation that words make; `undefined` for background. */
export function allegationIn(words: string): string | undefined {
  const folded = foldScript(words);
  return ALLEGATION_WORDS.find((each) => each.words.test(folded))?.id;
}

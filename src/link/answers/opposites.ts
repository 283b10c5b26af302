import { foldScript } from '../../text/script.ts';

/** Words of which one thing cannot be both, in both languages. */
interface Opposites {
  readonly id: string;
  readonly example: readonly [string, string];
  readonly one: RegExp;
  readonly other: RegExp;
}

/** What stands before a word and turns it round. */
const NOT = /(?:没有?|不|未|无|没能|并非|从未|\b(?:not|never|no|nothing|nobody)\b|n['’]t)[^，。；,.]{0,6}$/i;

const OPPOSITES: readonly Opposites[] = [
  {
    id: 'works',
    example: ['电梯一直正常运转', '电梯坏了半个月'],
    one: /正常|完好|良好|运转|能用|打得开|\b(?:work(?:s|ed|ing)|normal(?:ly)?|in order|running)\b/i,
    other:
      /故障|失[灵效]|不起作用|没(?:有)?起作用|打不开|停用|停摆|停止|中断|停(?:了|过|着)|坏(?:了|掉)|歇(?:了|火)|老化|损坏|异常|卡住|报废|\b(?:broken|broke|fail(?:ed|ure)|jammed|stuck|out of order|would not|wouldn['’]t open|refused to)\b/i,
  },
  {
    id: 'rightly-done',
    example: ['砝码的重量填写正确', '砝码的重量填错了'],
    one: /(?:正确|准确)地?[录填写记读抄登输算标印]|[录填写记读抄登输算标印][入写录数记注]?(?:得|的)?(?:都|均|是|很|全)?(?:正确|准确|无误)|\b(?:correctly|accurately) (?:\w+ed|read|written|filled)\b|\b(?:\w+ed|read|written|filled)(?: in)? (?:correctly|accurately)\b/i,
    other:
      /[录填写记读抄登输算标印][入写录记]?错(?!字|别)|[录填写记读抄登输算标印]入?有误|(?:没有?|未)(?:能|被)?(?:正确|准确)|\b(?:wrongly|incorrectly|misread|miscounted|mislabel\w+)\b|(?:\bnot|n['’]t)(?: been)? (?:correctly|accurately) \w+/i,
  },
  {
    id: 'valid',
    example: ['许可证有效期至六月', '许可证已经过期'],
    one: /有效|保质期内|未过期|\b(?:valid|in date|current)\b/i,
    other: /过期|失效|到期|超期|\b(?:expired?|lapsed?|out of date)\b/i,
  },
  {
    id: 'of-own-will',
    example: ['他是自己辞职的', '公司把他开除了'],
    one: /主动|自愿|到期|不再续签|自己(?:交|提|要|辞|走|不干|离)|辞职信|\b(?:own (?:accord|free will)|voluntar(?:y|ily)|resign(?:ed|ation|ations)?|quit|walked out|ordinary)\b/i,
    other:
      /开除|辞退|撤职|免职|解除|解雇|解聘|被迫|强制|赶(?:走|出)|当天走人|\b(?:dismiss(?:ed|al)|sacked|fired|thrown out|remov(?:e|ed)|forced|turned out|retrenched|laid off|ousted)\b/i,
  },
  {
    id: 'open',
    example: ['后门一直开着', '后门被链条锁住'],
    one: /开着|敞开|\b(?:open|unlocked|clear)\b/i,
    other: /锁(?:着|住|了|上)|封住|\b(?:locked|chained|blocked|shut)\b/i,
  },
  {
    id: 'passable',
    example: ['楼道畅通', '楼道里堆满了杂物'],
    one: /畅通|通畅|无阻|没有?(?:被)?(?:堵|占)|\b(?:clear|unobstructed|passable|kept free)\b/i,
    other:
      /堵(?!车)|[停堆塞挤占摆]满|全是(?:车|货|杂物)|违停|占用|占道|[进开过]不[来去进]|(?:两[边侧旁]|路上|门口)[^，。；]{0,4}[停堆]着|\b(?:blocked|obstructed|piled (?:up|with)|parked (?:across|up|on|in)|could(?: not|n['’]t) get (?:in|through|past))\b/i,
  },
  {
    id: 'full',
    example: ['灭火器刚更换', '灭火器都是空的'],
    one: /更换|新换|充足|装满|足额|\b(?:replaced|plenty|available|stocked)\b/i,
    other: /空的|空了|用完|没货|见底|\b(?:empty|ran dry|run out|ran out|last bottle|nothing on|bare)\b/i,
  },
  {
    id: 'paid',
    example: ['押金已全部退还', '押金一分没退'],
    one: /(?:全部|足额|均已|都已|已经?)[^，。；]{0,6}(?:退|付|拿到|到账|发放|支付|赔)|\b(?:paid|refunded|transferred|arrived|received|came (?:in|through))\b/i,
    other:
      /(?:没|未|一[分毛])[^，。；]{0,8}(?:退|付|拿到|到账|发|收到|支付|赔|出过)|拖欠|没(?:见|收|拿)到|\b(?:unpaid|owed|never (?:paid|arrived|saw)|yet to see|not paid)\b/i,
  },
  {
    id: 'there',
    example: ['池边有两名救生员全程在岗', '救生员当时不在场'],
    one: /在岗|在场|到场|值守|全程|\b(?:on duty|present|on site|at (?:his|her|their) post)\b/i,
    other:
      /脱岗|离岗|缺席|不在|没人|无人|\b(?:absent|off duty|nobody (?:was )?there|left alone|unattended|away)\b/i,
  },
  {
    id: 'clean',
    example: ['后厨每天消毒', '后厨有蟑螂'],
    one: /干净|整洁|消毒|卫生(?:达标|良好)|合格|达标|\b(?:clean|spotless|fresh|hygienic|passed)\b/i,
    other:
      /脏|蟑螂|老鼠|发霉|变质|过期|不合格|不达标|超标|馊|异物|虫|\b(?:dirty|filthy|mouldy|mold|stale|rotten|rats?|mice|cockroach\w*|failed|expired)\b/i,
  },
  {
    id: 'asked',
    example: ['事先征求过居民意见', '谁也没有问过我们'],
    one: /征求|公示|告知|通知|张贴|提前|打过招呼|\b(?:consulted|informed|notified|told in advance|put up a notice|posted a notice|gave notice|warned)\b/i,
    other:
      /没(?:有)?(?:人)?(?:问|通知|告知|说)|不知情|蒙在鼓里|突然|擅自|\b(?:without (?:notice|warning|asking|telling)|out of the blue|never (?:asked|told|consulted|informed)|no notice|no warning|nobody (?:told|asked))\b/i,
  },
  {
    id: 'alone',
    example: ['狗一直拴着绳', '狗没拴绳冲出来'],
    one: /拴(?:着|好|了)|牵着|关在|\b(?:on (?:a|the|its) lead|on (?:a|the|its) leash|tied up|fenced)\b/i,
    other: /没拴|未拴|乱跑|冲出|放养|\b(?:off (?:the|its) (?:lead|leash)|loose|ran out|running free)\b/i,
  },
  {
    id: 'first',
    example: ['司机最后一个下车', '司机第一个跑了'],
    one: /最后(?:一个)?(?:才)?(?:下|离|走|出)|留在|没有离开|\b(?:last to leave|last (?:one )?(?:out|off)|stayed (?:until|behind|with)|after (?:all of )?us)\b/i,
    other:
      /第一个|先跑|先走|丢下|逃|跑了|\b(?:first (?:to leave|out|off)|ran (?:off|away)|fled|abandoned|left (?:us|them) behind|saved himself|saved herself)\b/i,
  },
  {
    id: 'more',
    example: ['费用没有变', '费用涨了一倍'],
    one: /没(?:有)?(?:变|涨)|未(?:变|涨|调整)|不变|维持|照旧|\b(?:unchanged|the same|not (?:gone up|risen|raised|increased)|frozen)\b/i,
    other:
      /涨|上调|提高|翻(?:了)?[一倍番]|加价|\b(?:rose|risen|raised|increased|doubled|gone up|went up|higher)\b/i,
  },
  {
    id: 'stays',
    example: ['店会继续营业', '店下月就关门'],
    one: /继续|照常|正常营业|不会(?:关|停|搬|卖|裁)|没有(?:关|停|搬|出售|裁)|\b(?:will continue|as usual|no plans? to|not (?:closing|for sale|moving|leaving)|stay(?:s|ing)? open|here to stay)\b/i,
    other:
      /关门|停运|停业|倒闭|搬走|撤走|出售|转让|停驶|裁员|\b(?:clos(?:e|es|ing)|shut(?:ting)? down|sold|for sale|moving|shift(?:ed|ing)?|scrapped|axed|relocat\w+)\b/i,
  },
];

/** The opposites of which one stands in each of the words, and neither is negated; `undefined` for none. */
export function oppositesIn(a: string, b: string): string | undefined {
  const [first, second] = [foldScript(a), foldScript(b)];
  return OPPOSITES.find(
    ({ one, other }) =>
      (says(one, first) && says(other, second)) || (says(other, first) && says(one, second)),
  )?.id;
}

function says(words: RegExp, text: string): boolean {
  const match = words.exec(text);
  return match !== null && !NOT.test(text.slice(0, match.index));
}

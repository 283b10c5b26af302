import type { Member } from '../member.ts';

/** How somebody writes who posts what he has heard, and what no paper, notice or letter says of itself. */
const SIGNS: readonly { readonly id: string; readonly example: string; readonly words: RegExp }[] = [
  {
    id: 'zh:to-readers',
    example: '姐妹们，转给坐12路车的人',
    words:
      /姐妹们|家人们|老铁|亲们|宝子|街坊们|邻居们(?:都)?(?:看|注意)|咱们家长|小编|楼主|吃瓜|[的个吃]瓜|在看|小红心|评论区|留言区|求扩散|转(?:发|给)(?:一下|出去|让|给|起来|周知|，)|请大家(?:帮忙)?转发|帮忙转发|扩散|已经转了|点个赞/g,
  },
  {
    id: 'zh:heard',
    example: '有人讲面包店要关了',
    words:
      /(?:群友|网友|有人|听[^，。]{0,8}|闺蜜|表[妹姐哥弟]|同学|老乡|邻居|业主)[^，。；]{0,6}(?:讲|说|爆料|告诉(?:我|小编))|听说|听来|真假(?:自辨|大家|自己)|打包票|爆料|后台(?:快)?被|甩来/g,
  },
  {
    id: 'zh:outcry',
    example: '你们自己看！！！',
    words: /！{2,}|？{2,}|气人|炸(?:了)?锅|你品|真相令人|看完沉默|细思极恐|有图有真相|快看看|擦亮眼/g,
  },
  { id: 'zh:tags', example: '【楼下那些事】', words: /#[^#\s]{2,20}#|^【[^】]{2,12}】|· 爆料|@\p{L}/gmu },
  {
    id: 'en:to-readers',
    example: 'Lads. Comments open, keep it civil.',
    words:
      /\b(?:lads|folks|guys|mums|mams|y['’]all|see ye|ye at)\b|\bcomments? (?:open|below|section)\b|\bplease (?:share|repost|rt)\b|\bshare (?:this|it|widely)\b|\bposted in\b|\bmy last post\b|\b(?:DM|PM) me\b/gi,
  },
  {
    id: 'en:heard',
    example: 'I have it on good authority that the bakery is to close',
    words:
      /\bI have it on good authority\b|\b(?:also )?hearing (?:that )?the\b|\bsomebody (?:sent|told|under|in my)\b|\bword is\b|\bapparently\b|\ba (?:friend|mate|neighbour|cousin) (?:of mine|who|says|told)\b|\brumour has it\b/gi,
  },
  {
    id: 'en:outcry',
    example: 'WHO ATE ALL THE BUNS??',
    words: /[!?]{2,}|\b(?:[A-Z]{3,} ){3,}[A-Z]{3,}/g,
  },
];
/** One sign alone may stand in any report: 评论区有人说 in a paper that passes it on. */
const FEWEST = 2;
/** What a paper writes of itself: 记者从…了解到, told this newspaper. */
const PRESS =
  /记者(?!节)|本报|本台|通讯员|讯）|\b(?:told (?:this|the) (?:news)?paper|our reporter|this newspaper|staff reporter)\b/;

/** Whether a report is a post by somebody who passes on what goes round: two kinds of sign, or one sign three times. */
export function isPost({ report }: Pick<Member, 'report'>): boolean {
  if (report.kind === 'post') return true;
  if (report.kind !== 'article' && report.kind !== 'unknown') return false;
  if (PRESS.test(report.text)) return false;
  const counts = SIGNS.map(({ words }) => report.text.match(words)?.length ?? 0).filter((count) => count > 0);
  return counts.length >= FEWEST || counts.some((count) => count > FEWEST);
}

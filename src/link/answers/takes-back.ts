/** Words by which somebody takes back what he said, or owns to what others said of him. */
export const TAKES_BACK: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'zh:own-fault',
    example: '没查清就下结论，是我们错了',
    words:
      /是(?:我们?|公司|本[院校店厂])(?:的)?(?:错|不对|疏忽|失误)|(?:我们?|公司|店里|当时|之前|此前)(?:[^，。；]{0,6})(?:搞|弄|说|写|记|算|看|传|听)错了|(?:我们?|公司)[^，。；]{0,4}错了|(?:没有?|未|未经)(?:查证|核实|弄清|搞清|查清|问清)[^。；]{0,16}(?:就|便|不该|道歉|抱歉|对不起)|不该[^，。；]{0,10}(?:乱说|乱传|这么说|下结论)|(?:疏忽|失职|失误|管理不到位|不严谨)[^。；]{0,16}(?:道歉|致歉|歉意|抱歉)|说法(?:有误|不准确|不对)|(?:说明|通报|声明|说法|数字)[^，。；]{0,8}(?:与事实不符|不符合事实|有误|不实)[^。；]{0,12}(?:道歉|致歉|更正)/,
  },
  {
    id: 'zh:takes-back',
    example: '发帖者删除帖文并道歉，承认自己没有去过',
    words:
      /(?:删除|删掉|删了|撤下)[^，。；]{0,8}(?:帖|文章|视频|内容|言论|微博|动态|朋友圈)|改口|收回|撤回|(?:此前|之前|早前|先前)[^，。；]{0,4}(?:通报|声明|公告|说明|回应|答复)中?[^，。；]{0,40}(?:不准确|有误|不实|失实)|更正(?:为|说|如下)|不再坚持|之前(?:的)?(?:说法|声明|回应)[^，。；]{0,8}(?:不对|有误|不准确|欠妥)|记错|说错|听错/,
  },
  {
    id: 'zh:admits',
    example: '店方承认，退款没有到账',
    words: /承认/,
  },
  {
    id: 'en:own-fault',
    example: 'I got it wrong about the oven',
    words:
      /\b(?:I|we|the (?:firm|company|committee|school|council)) (?:got|had|put) (?:it|that|this|the \w+) (?:all )?wrong\b|\b(?:that|this|it|which|what (?:I|we) said) was (?:wrong|a mistake|mistaken|untrue|not true|incorrect|our fault|an error)\b|\b(?:I|we) (?:was|were) (?:wrong|mistaken|at fault)\b|\b(?:our|my) (?:mistake|fault|error)\b|\bin the wrong (?:place|spot)\b|\bshould (?:never|not) have (?:said|posted|written|claimed|told)\b|\b(?:had|has|have) (?:made a mistake|been mistaken)\b|\b(?:notice|statement|announcement|message|letter|figure|remark|post)s?\b[^.;]{0,120}\b(?:was|were|had been) (?:wrong|a mistake|mistaken|untrue|incorrect|inaccurate|an error)\b|\bin error\b/i,
  },
  {
    id: 'en:takes-back',
    example: 'He withdrew his remark about the bakery',
    words:
      /\b(?:withdr[ae]w[ns]?|retract(?:s|ed)?|took back|takes back|no longer (?:stands? by|says|maintains|claims)|corrected (?:its|his|her|the|their)|deleted (?:the|his|her|their) post|took (?:it|the post) down|backtrack(?:s|ed))\b/i,
  },
  {
    id: 'en:admits',
    example: 'The landlord admitted that the boiler had failed',
    words:
      /\b(?:accepts?(?:ed)? (?:now )?that|now accepts|admit(?:s|ted)|conced(?:e|es|ed)|acknowledg(?:e|es|ed))\b/i,
  },
];
/** 向学生道歉, "I am sorry". */
export const APOLOGY =
  /道歉|致歉|赔礼|鞠(?:了)?一?躬|\bapologi[sz]e[sd]?\b|\b(?:am|are|is) (?:very |truly )?sorry\b|\bsaid sorry\b/i;

export function takenBack(words: string): string | undefined {
  return TAKES_BACK.find((each) => each.words.test(words))?.id;
}

/** Ways in which one thing came about, or is, that exclude each other. */
export interface Manners {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Whether it is told of somebody, who has to be the same, or of a thing, of which two words have to be. */
  readonly of: 'person' | 'thing';
  readonly ways: readonly RegExp[];
}

/** 免去职务 alone may follow on a resignation, and 离职 says not how: only words that tell who wanted it. */
export const MANNERS: readonly Manners[] = [
  {
    id: 'leaving',
    example:
      '被免职, 与其解除合作 / 主动辞职, 自己交的退出申请 / 合同到期不再续签; was dismissed / resigned / the contract ran out',
    of: 'person',
    ways: [
      /(?:被|遭到?|予以|给予)[^，。；]{0,6}(?:免职|撤职|开除|解聘|辞退|解雇|革职|除名)|(?:与其|将其|把[他她我]们?|同其)[^，。；]{0,8}(?:解除|开除|辞退|解聘|除名)(?:合作|合同|聘用|劳动)?(?:关系)?|(?:这就是|等于是?|算是|就是)(?:开除|辞退|解雇)|\b(?:was|were|been|being|got) (?!never |not )(?:\w+ )?(?:dismissed|fired|sacked|thrown out|kicked out|retrenched)\b|\b(?:voted|decided|agreed)\b[^.;]{0,30}? to (?:remove|dismiss|sack|expel) (?:him|her|them|\p{Lu}\w+)|\b(?:dismissed|sacked|fired) (?:him|her|them|me)\b/iu,
      /(?:主动|自愿|自行|因个人原因|以个人原因)[^，。；]{0,4}(?:辞职|离职|辞去|请辞|退出)|自己[^，。；]{0,2}(?:[交提递]的?)(?:退出|辞职|辞呈)|自己(?:不干|辞的?职|要走)|(?:提出|递交)了?(?:辞职|辞呈)|\b(?:resigned|stepped down|quit (?:her|his|the|my) (?:job|post))\b|\b(?:resignations?|left|quit|went|walked out)\b[^.;]{0,50}? of (?:his|her|their|my|our) own (?:accord|(?:free )?will)\b/i,
      /(?:合同|聘期)[^，。；]{0,12}(?:到期|期满)(?:，[^，。；]{0,8}不再续[签约聘])?|不再续[签约聘]|未续[签约聘]|\bcontract (?:had |has )?(?:ran out|run out|expired|ended|lapsed|was not renewed)\b/i,
    ],
  },
  {
    id: 'first-or-last-out',
    example: '司机第一个跳下车 / 司机最后才离开; the driver saved himself first / was the last to leave',
    of: 'person',
    ways: [
      /(?:第一个|最先|率先|抢先|头一个)[^，。；]{0,3}(?:跳|跑|逃|离开|下车|下船|撤|溜)|\b(?:was|is) (?:the )?first (?:to (?:leave|flee|run|jump)|out|off)\b|\bsaved (?:himself|herself|themselves) first\b/i,
      /最后(?:一个)?(?:才|一批)?(?:离开|下车|下船|撤离|出来|跳)|\b(?:was|is) (?:the )?last (?:to (?:leave|go|come out)|out|off)\b|\bcame out after (?:all|everyone|everybody)\b/i,
    ],
  },
  {
    id: 'new-or-used',
    example: '电梯是二手货 / 电梯是出厂的新梯; the ovens are second-hand / brand new',
    of: 'thing',
    ways: [
      /全新|崭新|(?:出厂|采购|购买|购入|安装)的新\p{sc=Han}|\bbrand[- ]new\b/iu,
      /二手|翻新|\b(?:second-?hand|refurbished|reconditioned)\b/i,
    ],
  },
  {
    id: 'by-itself-or-by-hand',
    example: '发电机自动启动 / 发电机由电工手动启动; the door opened by itself / was opened by hand',
    of: 'thing',
    ways: [
      /自动(?:就)?(?:启动|顶上|切换|投入|打开|关闭|断开|运行|报警)|\b(?:started|opened|closed|cut in|kicked in|switched) (?:up |over |on )?(?:automatically|by itself)\b/i,
      /(?:手动|人工|用手)(?:启动|切换|打开|关闭|断开|开启|合闸)|\b(?:started|opened|closed|switched) (?:up |over |on )?(?:by hand|manually)\b/i,
    ],
  },
];

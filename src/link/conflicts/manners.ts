/** Ways in which one thing came about that exclude each other. */
export interface Manners {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly ways: readonly RegExp[];
}

/** 免去职务 alone may follow on a resignation, and 离职 says not how: only words that tell who wanted it. */
export const MANNERS: readonly Manners[] = [
  {
    id: 'leaving',
    example: '被免职 / 主动辞职; was dismissed / resigned',
    ways: [
      /(?:被|遭到?|予以|给予)[^，。；]{0,6}(?:免职|撤职|开除|解聘|辞退|解雇|革职)|\b(?:was|were|been|being|got) (?:\w+ )?(?:dismissed|fired|sacked)\b/i,
      /(?:主动|自愿|自行|因个人原因|以个人原因)[^，。；]{0,4}(?:辞职|离职|辞去|请辞)|(?:提出|递交)了?(?:辞职|辞呈)|\b(?:resigned|stepped down|quit (?:her|his|the) (?:job|post))\b/i,
    ],
  },
];

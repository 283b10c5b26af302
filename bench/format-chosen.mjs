// @ts-check
/**
 * The figures that the READMEs show, each with what it says in words; all of them stand in docs/bench.md.
 *
 * @type {readonly { set: string, figure: string, reference?: number, en: string, zh: string }[]}
 */
const CHOSEN = [
  {
    set: 'fresh-zh',
    figure: 'link_f1',
    en: 'Chinese statements: speaker and words found together, in reports that no rule was made for',
    zh: '中文陈述：谁说的、说了什么，两样都对（规则没有见过的报道）',
  },
  {
    set: 'fresh-zh',
    figure: 'act_accuracy',
    en: '… and of those the kind of act told rightly (says, denies, does not know …)',
    zh: '……其中行为判断正确的（称、否认、不清楚……）',
  },
  {
    set: 'invented-en',
    figure: 'link_f1',
    en: 'The same for English statements',
    zh: '英文陈述，同上',
  },
  {
    set: 'invented-en',
    figure: 'act_accuracy',
    en: '… and the kind of act',
    zh: '……其中行为判断正确的',
  },
  {
    set: 'stories-zh',
    figure: 'bcubed_f1',
    reference: 0.888,
    en: 'Chinese articles put into the right stories',
    zh: '中文文章归入正确的专题',
  },
  {
    set: 'stories-headlines',
    figure: 'bcubed_f1',
    reference: 0.835,
    en: 'Headlines alone, Chinese and English mixed',
    zh: '只有标题、中英混排',
  },
  { set: 'copies', figure: 'pair_f1', en: 'Copies of one text found', zh: '同一篇文字的转载' },
  {
    set: 'zh-pages',
    figure: 'f1',
    reference: 0.864,
    en: 'The article cut out of a Chinese page',
    zh: '从中文网页取出正文',
  },
  {
    set: 'times-zh',
    figure: 'value_f1',
    en: 'Times in Chinese texts, with their value',
    zh: '中文里的时间及其取值',
  },
  {
    set: 'names-zh',
    figure: 'char_recall',
    reference: 0.67,
    en: 'Characters of persons’ names found in Chinese, which is what masking rests on',
    zh: '中文人名找到的字数，遮蔽以此为准',
  },
  {
    set: 'claims',
    figure: 'map5',
    reference: 0.929,
    en: 'A post matched with the claim that was checked before',
    zh: '帖子对上以前核查过的主张',
  },
];

/**
 * A short Markdown table: what was measured, ours, what others reach. 1 is all right.
 * @param {Record<string, Record<string, number>>} baselines
 * @param {'en' | 'zh'} language
 */
export function formatChosen(baselines, language) {
  const head = language === 'en' ? '| of 1 | Hearsay | others |' : '| 满分为 1 | 求证 | 他人 |';
  const rows = CHOSEN.map(({ set, figure, reference, ...words }) => {
    const ours = baselines[set]?.[figure];
    if (ours === undefined) throw new RangeError(`no figure ${set} ${figure}`);
    return `| ${words[language]} | ${ours.toFixed(2)} | ${reference?.toFixed(2) ?? '–'} |`;
  });
  return [head, '|---|---|---|', ...rows].join('\n');
}

import type { PhraseWord } from './phrase-words.ts';

/** Verbs by the dictionary that make part of a name as a rule: 值班人员, 涉事公司, 有网友. */
const NOUN_LIKE = new Set(
  '有 知名 负责 值班 查 工作 相关 在场 涉事 知情 报道 执法 新闻 经营 所属 驻 代理 主管 执行 指挥 救援 搜救 监管 管理 服务 调查 研究 施工 开发 运营 承办 主办 协办 审理 发言 值守 打工 务工 维权 退休 住院 就诊 在校 在职 在线 邻居 评委 领队 导演 编剧 主持 裁判 教练 翻译 保镖 保姆 警卫 守卫 看守 助理 代表 参谋 监理 导购 编辑 会计 出纳 领导 同伴 旁观 目击 告示 启事 统计 报道'.split(
    ' ',
  ),
);
const VERB_TAGS = new Set(['v', 'vd', 'vg', 'vi']);
/** Indices of the words in `low`–`high` that are verbs of a clause, not modifiers within a name, in order. */
export function mainVerbs(words: readonly PhraseWord[], low: number, high: number): number[] {
  const found: number[] = [];
  for (let index = low; index < high; index++) {
    if (isMainVerb(words, low, high, index)) found.push(index);
  }
  return found;
}

function isMainVerb(words: readonly PhraseWord[], low: number, high: number, index: number): boolean {
  const { word } = words[index]!;
  // 聊天内容【发给】张某: what is given to somebody is no part of his name.
  if (/.给$/.test(word)) return true;
  // 小区的【邻居】: after 的 stands a noun, whatever the dictionary says.
  if (!isVerb(words[index]!) || words[index - 1]?.word === '的') return false;
  // 【路过】司机: a verb that begins a phrase of nouns modifies them.
  const rest = words.slice(index + 1, high);
  return !(index === low && rest.length > 0 && rest.every(isNominal));
}

/** Words of which names consist, 的 and 、 among them. */
export function isNominal({ word, tag }: PhraseWord): boolean {
  return (
    /^(?:n|vn|k$|x$|eng|j|a$|b|f|s$|m|q|r|i|l|uj)/.test(tag) ||
    NOUN_LIKE.has(word) ||
    /[书函表单证]$|^[、·“”"‘’（）()]$/.test(word)
  );
}

export function isVerb({ word, tag }: PhraseWord): boolean {
  return VERB_TAGS.has(tag) && !NOUN_LIKE.has(word);
}

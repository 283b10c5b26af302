/** Nouns that stand for what the words before 的 say: 厂家召回水壶的消息. */
export const HOLLOW_NOUN =
  /^(?:消息|传闻|传言|问题|事实|情况|说法|可能|报道|事情?|状态|迹象|原因|经历|行为)[\p{P}\s]*$/u;
/** 裂的就是东侧: what stands before 的 is said, not only which one is meant. */
const CLEFT = /^(?:就|正|便|也|都)?是/;
/** A verb that has happened, before which nothing says which one is meant: 【扬起了】很厚的灰. */
const HAPPENED = /^.*(?:着|了|(?<!经)过(?!程|去|于|度|敏)|有|是)/u;

/** A Chinese clause parted in what says which thing is meant, before its last 的, and what is said of it. */
export function splitAttribute(clause: string): { which: string; said: string } {
  const words = clause.replace(/的[\p{P}\s]*$/u, '');
  const at = words.lastIndexOf('的');
  const noun = words.slice(at + 1);
  if (at <= 0 || HOLLOW_NOUN.test(noun) || CLEFT.test(noun)) return { which: '', said: words };
  const verb = HAPPENED.exec(words.slice(0, at))?.[0] ?? '';
  return { which: words.slice(verb.length, at), said: `${verb} ${noun}` };
}

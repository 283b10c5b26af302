import { foldWords } from '../../text/script.ts';

const NOT_SO_MANY =
  /(?:不是|并非|并不是|而非|\bnot|n['’]t) ?(?:\d|[一二两三四五六七八九十百千万]+[个人名位次元天层年月]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)/i;

/** Six, 【not five】: who counts again is not denied by who had counted before. */
export function correctsFigure(words: string): boolean {
  return NOT_SO_MANY.test(foldWords(words));
}

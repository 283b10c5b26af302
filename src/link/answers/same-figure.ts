import { foldScript } from '../../text/script.ts';

const FIGURE = /[\d.,]*\d|[一二两三四五六七八九十百千万亿〇零]+/g;

/** Whether two sides of a conflict of figures give the same ones: of 12人, 15人 and 15名 the last two agree. */
export function givesSameFigure(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => (foldScript(words).match(FIGURE) ?? []).join(' '));
  return one !== '' && one === other;
}

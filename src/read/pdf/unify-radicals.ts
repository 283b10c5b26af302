/**
 * Gives ordinary characters for the radicals that PDF printers write in their place.
 *
 * A font draws 日 and the radical ⽇ with one glyph, and some printers (Chromium with Noto CJK) write the radical's
 * code into the file. On paper nothing differs; in the text 「4⽉7⽇」 is no date. Kangxi radicals have
 * compatibility decompositions; those of the supplement do not, so their equals are listed here (Unicode 15,
 * EquivalentUnifiedIdeograph.txt, without the few outside the BMP). The length stays as it is.
 */
export function unifyRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}

/** CJK Radicals Supplement and Kangxi Radicals. */
const RADICALS = /[\u2e80-\u2fd5]/g;

/** Pairs of a radical and its equal. */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母' +
  '⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎' +
  '⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马' +
  '⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const SUPPLEMENT = new Map((PAIRS.match(/../g) ?? []).map((pair): [string, string] => [pair[0]!, pair[1]!]));

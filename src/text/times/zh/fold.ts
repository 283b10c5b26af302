import { mapUnits } from '../../map-units.ts';

/**
 * Signs of time words in one form: traditional ones as simplified, digits and points of full width as ASCII. One
 * UTF-16 unit stands for one, so that spans in the folded text are spans in the original.
 */
const TRADITIONAL =
  '週時點號兩後個禮內這當間鐘紀從過來開約幾數農曆臘歲將劃預計勞動節國慶聖誕婦兒陽傳說總陸億萬無鍾戰戶雲帶龍長與於訂貳兒現剛晝嚮末舊';
const SIMPLIFIED =
  '周时点号两后个礼内这当间钟纪从过来开约几数农历腊岁将划预计劳动节国庆圣诞妇儿阳传说总陆亿万无钟战户云带龙长与于订贰儿现刚昼向末旧';

/** By UTF-16 unit: what it is folded to where that is another one, else 0. */
const FOLDED = new Uint16Array(0x10000);
for (const [index, sign] of [...TRADITIONAL].entries())
  FOLDED[sign.charCodeAt(0)] = SIMPLIFIED.charCodeAt(index);
for (const sign of '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ：．／－')
  FOLDED[sign.charCodeAt(0)] = String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
    .toLowerCase()
    .charCodeAt(0);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  FOLDED[letter.charCodeAt(0)] = letter.toLowerCase().charCodeAt(0);

export function foldChinese(text: string): string {
  return mapUnits(text, FOLDED);
}

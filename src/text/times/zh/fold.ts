/**
 * Signs of time words in one form: traditional ones as simplified, digits and points of full width as ASCII. One
 * UTF-16 unit stands for one, so that spans in the folded text are spans in the original.
 */
const TRADITIONAL =
  '週時點號兩後個禮內這當間鐘紀從過來開約幾數農曆臘歲將劃預計勞動節國慶聖誕婦兒陽傳說總陸億萬無鍾戰戶雲帶龍長與於訂貳兒現剛晝嚮末舊';
const SIMPLIFIED =
  '周时点号两后个礼内这当间钟纪从过来开约几数农历腊岁将划预计劳动节国庆圣诞妇儿阳传说总陆亿万无钟战户云带龙长与于订贰儿现刚昼向末旧';

const FOLDED = new Map([...TRADITIONAL].map((sign, index) => [sign, SIMPLIFIED[index] ?? sign]));
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ：．／－]/;
const TO_FOLD = new RegExp(`[${TRADITIONAL}]|${FULL_WIDTH.source}`, 'g');
const CAPITALS = /[A-Z]/g;

export function foldChinese(text: string): string {
  return text
    .replace(TO_FOLD, (sign) => FOLDED.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(CAPITALS, (letter) => letter.toLowerCase());
}

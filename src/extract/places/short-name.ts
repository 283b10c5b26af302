const PEOPLES =
  '蒙古族|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|塔吉克族|塔吉克|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春族|普米族|蒙古|各族';
const SELF_GOVERNED = new RegExp(`(?:${PEOPLES}){0,6}自治(?:区|州|县|旗)$`);
const RANKS = '特别行政区 自治区 自治州 自治县 自治旗 地区 林区 新区 省 市 县 区 盟'.split(' ');

/** 恩施土家族苗族自治州 is 恩施, 岳麓区 岳麓; undefined where one character would be left, as of 东区. */
export function shortName(name: string): string | undefined {
  const governed = name.replace(SELF_GOVERNED, '');
  if (governed !== name && governed.length >= 2) return governed;
  const rank = RANKS.find((each) => name.endsWith(each) && name.length - each.length >= 2);
  return rank === undefined ? undefined : name.slice(0, -rank.length);
}

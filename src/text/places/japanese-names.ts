/** The most frequent Japanese family names, as Chinese writes them: their reading is Japanese, so that no pinyin finds them. */
const JAPANESE_NAMES =
  '佐藤=sato 铃木=suzuki 高桥=takahashi 田中=tanaka 渡边=watanabe 伊藤=ito 山本=yamamoto 中村=nakamura 小林=kobayashi 加藤=kato 吉田=yoshida 山田=yamada ' +
  '佐佐木=sasaki 松本=matsumoto 井上=inoue 木村=kimura 清水=shimizu 山崎=yamazaki 中岛=nakajima 池田=ikeda 阿部=abe 桥本=hashimoto 山下=yamashita 森本=morimoto ' +
  '石川=ishikawa 中川=nakagawa 前田=maeda 小川=ogawa 藤田=fujita 冈田=okada 后藤=goto 长谷川=hasegawa 石井=ishii 村上=murakami 近藤=kondo 坂本=sakamoto 远藤=endo ' +
  '青木=aoki 藤井=fujii 西村=nishimura 福田=fukuda 太田=ota 三浦=miura 藤原=fujiwara 冈本=okamoto 松田=matsuda 中野=nakano 原田=harada 小野=ono 田村=tamura ' +
  '竹内=takeuchi 金子=kaneko 和田=wada 中山=nakayama 石田=ishida 上田=ueda 森田=morita 柴田=shibata 酒井=sakai 工藤=kudo 横山=yokoyama 宫崎=miyazaki 宫本=miyamoto ' +
  '内田=uchida 高木=takagi 安藤=ando 谷口=taniguchi 大野=ono 丸山=maruyama 今井=imai 高田=takada 藤本=fujimoto 武田=takeda 村田=murata 上野=ueno 杉山=sugiyama ' +
  '增田=masuda 平野=hirano 大塚=otsuka 千叶=chiba 久保=kubo 松井=matsui 岩崎=iwasaki 野口=noguchi 松尾=matsuo 菊地=kikuchi 木下=kinoshita 野村=nomura 菅原=sugawara ' +
  '安倍=abe 岸田=kishida 河野=kono 石破=ishiba 麻生=aso 小泉=koizumi 野田=noda 鸠山=hatoyama 黑田=kuroda 大谷=otani 羽生=hanyu';

let known: ReadonlyMap<string, string> | undefined;
let readings: ReadonlySet<string> | undefined;

/** The reading of the family name that a Chinese word is or begins with: 宫崎 and 宫崎俊夫 → miyazaki. */
export function familyReading(word: string): string | undefined {
  known ??= new Map(JAPANESE_NAMES.split(' ').map((entry) => entry.split('=') as [string, string]));
  return known.get(word.slice(0, 3)) ?? (word.length <= 4 ? known.get(word.slice(0, 2)) : undefined);
}

export function isFamilyReading(word: string): boolean {
  readings ??= new Set(JAPANESE_NAMES.split(' ').map((entry) => entry.split('=')[1]!));
  return readings.has(word);
}

/**
 * The consonants of a foreign name, as far as Chinese characters keep them: 泽连斯基 and Zelensky are both SLNSK.
 * The characters are those that Chinese news agencies write English, Russian and Arabic names with.
 *
 * Not kept apart: l and r, s and z and ts, f and v and w, sh and ch and j. Vowels, an r that no vowel follows, and an
 * h within a word say nothing.
 */
const CHARACTERS =
  'B布伯巴贝比拜包博鲍勃柏邦班本彬滨宾保堡 P彼普珀帕佩皮派坡波潘彭平庞朴蒲 D德达代迪戴道多杜丹登丁敦顿邓迭黛东当 T特塔泰蒂太托陶图坦滕廷汤通提铁忒腾 ' +
  'G格加盖吉高戈古甘根金冈贡哥葛圭 K克卡凯考科库坎肯康孔昆柯奎夸可基 F夫弗法费菲福富凡芬方丰瓦韦维威沃伍万温文威怀伏翁 ' +
  'S斯丝萨塞西赛索苏桑森辛松孙兹扎泽齐佐祖赞曾茨察策措楚灿岑钦宗思瑟色 X什沙谢希绍肖舒尚申欣雄夏香日热若茹让詹真准奇查切恰乔丘钱琴杰吉朱贾焦捷治琼珍 ' +
  'H赫哈黑豪霍胡汉亨兴洪 M姆马梅米迈莫穆曼门明芒蒙敏默摩玛麦 N恩纳内尼奈瑙诺努南嫩宁农娜涅妮 ' +
  'L尔勒拉莱利赖劳洛卢兰伦林朗隆雷里鲁罗琳莉丽娄吕罕 0阿埃艾厄奥欧乌伊耶亚尤约扬延英安恩因昂翁爱犹雅叶';
/** Characters whose syllable ends in n or ng. */
const NASAL = new Set(
  '邦班本彬滨宾潘彭平庞丹登丁敦顿邓东当坦滕廷汤通腾甘根金冈贡坎肯康孔昆凡芬方丰万温文桑森辛松孙赞曾灿岑钦宗尚申欣雄香让詹真准钱琴琼珍汉亨兴洪曼门明芒蒙敏南嫩宁农兰伦林朗隆琳罕扬延英安恩因昂翁',
);
/** Characters that stand for another sound too: 京 for -tin and -kin, 季 for ti, 任 for zhin. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  京: ['TN', 'GN', 'XN'],
  季: ['T', 'D', 'X'],
  任: ['XN', 'RN'],
  杰: ['X', 'D'],
  捷: ['X', 'T', 'D'],
  吉: ['G', 'X'],
  基: ['K', 'G'],
  金: ['K', 'G'],
  乔: ['X', 'G'],
  热: ['X', 'R'],
  丁: ['DN', 'TN'],
  得: ['T', 'D'],
  哈: ['H', 'K'],
};
const MOST_READINGS = 6;

let known: Map<string, string> | undefined;
function consonants(): Map<string, string> {
  if (known !== undefined) return known;
  known = new Map();
  for (const group of CHARACTERS.split(' ')) {
    const consonant = group[0] === '0' ? '' : group[0]!;
    for (const character of group.slice(1)) {
      if (!known.has(character)) known.set(character, consonant + (NASAL.has(character) ? 'N' : ''));
    }
  }
  return known;
}

/** What a Chinese word can sound like, by consonants; empty where a character writes no foreign names. */
export function soundsOfChinese(word: string): string[] {
  if (word.length < 2 || word.length > 9) return [];
  let sounds = [''];
  let first = true;
  for (const character of word) {
    if (character === '·') continue;
    const own = consonants().get(character);
    const all = OTHERS[character] ?? (own === undefined ? undefined : [own]);
    if (all === undefined) return [];
    sounds = sounds.flatMap((sound) =>
      all.map((each) => sound + (each[0] === 'H' && !first ? each.slice(1) : each)),
    );
    if (sounds.length > MOST_READINGS) return [];
    first = false;
  }
  return [...new Set(sounds.map(tidy))];
}

/** What a word of Latin letters can sound like, by consonants. */
export function soundsOfLatin(word: string): string[] {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (letters.length < 3 || letters.length > 16) return [];
  const plain = letters
    .replace(/^wr/, 'r')
    .replace(/^kn/, 'n')
    .replace(/tsch|tch|sch|sh|ch|zh|dzh|cz/g, 'X')
    .replace(/dg(?=[eiy])/g, 'X')
    .replace(/ck|q|kh/g, 'K')
    .replace(/ph/g, 'F')
    .replace(/gh(?=[^aeiou]|$)/g, '')
    .replace(/th/g, 'S')
    .replace(/ts|tz|dz/g, 'S')
    .replace(/x/g, 'KS')
    .replace(/c(?=[eiy])/g, 'S')
    .replace(/c/g, 'K')
    .replace(/j/g, 'X')
    .replace(/ng(?![aeiou])|nk(?=$)/g, (part) => (part === 'nk' ? 'NK' : 'N'))
    .replace(/w(?=[^aeiouy]|$)/g, '')
    .replace(/[vw]/g, 'F')
    .replace(/z/g, 'S')
    .replace(/r(?=[^aeiouyr]|$)/g, '')
    .replace(/r/g, 'L')
    .replace(/(?!^)h/g, '')
    .replace(/[aeiouy]/g, '-')
    .toUpperCase();
  const sounds = new Set([tidy(plain)]);
  // George, Gerald: g before e and i is one of two.
  if (/g[ei]/.test(letters)) {
    const soft = letters.replace(/g(?=[ei])/g, 'j');
    if (soft !== letters) for (const sound of soundsOfLatin(soft)) sounds.add(sound);
  }
  return [...sounds];
}

/** NP for an mp, one letter for two alike, whatever vowel lies between. */
function tidy(sound: string): string {
  return sound
    .replace(/M(?=[BP])/g, 'N')
    .replaceAll('-', '')
    .replaceAll('R', 'L')
    .replace(/([A-Z])\1+/g, '$1');
}

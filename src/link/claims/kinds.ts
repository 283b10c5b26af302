/**
 * Words for things of one kind that news names one by one: that a house holds an inn, and that it holds a tea shop, both
 * say that there is business in it.
 */
const KINDS: readonly { readonly kind: string; readonly words: string }[] = [
  {
    kind: '店铺',
    words:
      '旅馆 宾馆 酒店 民宿 餐厅 饭店 餐馆 网吧 影院 商户 店铺 门面 商铺 商家 店家 超市 便利店 麻辣烫 奶茶 奶茶店 饮料店 小吃店 理发店 药店 面馆 茶馆 经营户',
  },
];

let kinds: ReadonlyMap<string, string> | undefined;

/** The kind that a word is one of: 网吧 gives 店铺; `undefined` for a word of none. */
export function kindOf(word: string): string | undefined {
  kinds ??= new Map(
    KINDS.flatMap(({ kind, words }) => words.split(' ').map((each) => [each, kind] as const)),
  );
  return kinds.get(word);
}

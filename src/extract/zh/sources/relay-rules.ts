/** Words beside a statement that say whom it was told to, or through whom it came. */
export interface RelayRule {
  readonly id: string;
  readonly kind: 'addressee' | 'medium';
  /**
   * Where the pattern is looked for: `before` the source from the head of the sentence, `between` source and cue,
   * or `after` the cue, up to the content.
   */
  readonly in: readonly ('before' | 'between' | 'after')[];
  /** Has a group `who`. Bounded repetitions only. */
  readonly pattern: RegExp;
  /** What every match holds: without it the pattern, which tries each character, is not looked for. */
  readonly holds?: RegExp;
  /** What the words of speech must end in. */
  readonly cue?: RegExp;
  /** Whether `who` must name somebody who can be told: a medium, a person, a body. */
  readonly hearer?: true;
  readonly example: string;
}

const PLATFORM =
  '(?:微博|微信|朋友圈|公众号|视频号|抖音|快手|小红书|知乎|豆瓣|贴吧|论坛|博客|推特|脸书|社交(?:媒体|平台|网络|网站)|短视频(?:平台)?|直播(?:间|中)?|视频|节目|官网|官方网站|门户网站|网站|平台|账号|帐号|Facebook|Twitter|Instagram|TikTok|YouTube|Telegram|APP|App|客户端|客户端上)';
const OUTLET =
  '(?:网站|网|报|社|台|新闻|日报|晚报|周刊|杂志|媒体|卫视|广播|频道|客户端|通讯社|财经|时报|在线|微博|公众号|平台|视频号|电视)';

/** A source that carries what others say, by its end. */
export const CARRIER = new RegExp(`(?:${OUTLET}|${PLATFORM})$`);

/** Tried in this order; the first that fits gives the addressee, and the first that fits the medium. */
export const RELAY_RULES: readonly RelayRule[] = [
  {
    id: 'told',
    kind: 'addressee',
    in: ['after'],
    cue: /(?:告诉|告知|告|通知|答复|回复|回应|提醒|警告|询问|问|嘱咐|叮嘱|反映|汇报|转述|表示|透露|说)$/,
    pattern:
      /^给?(?<who>(?:我们?|[他她]们?|其|你们?|大家)(?![的公家自])|[^，。：:；、“”"「」]{1,20}(?=[，。：:、“"「\s]|$))/,
    hearer: true,
    example: '校长告诉晚报记者，食堂已停业',
  },
  {
    id: 'told-before',
    kind: 'addressee',
    in: ['between'],
    pattern: /(?:告诉|告知|回复|答复|回应)了?(?<who>[^，。：；“”]{1,16})[，]?$/,
    hearer: true,
    example: '校长回应晚报记者称，食堂已停业',
  },
  {
    id: 'interview',
    kind: 'addressee',
    in: ['between', 'before'],
    pattern:
      /(?:接受|回应|面对|回答|针对)(?:了)?(?<who>[^，。；“”]{1,18}?)(?:的|独家|电话|书面|视频|现场|当面|连线|深度){0,3}(?:采访|专访|访问|连线|提问|追问|询问|问询)/,
    hearer: true,
    example: '校长接受晚报采访时表示，食堂已停业',
  },
  {
    id: 'towards',
    kind: 'addressee',
    in: ['between'],
    // 向商会提出申请: what is asked for is no telling.
    cue: /^(?!提出|申请|请求|发起|索赔)/,
    pattern:
      /(?:对|向|跟|给)(?<who>[^，。；“”对向]{1,16}?)(?:独家|明确|进一步|公开|这样|如此|详细|反复|当场|当面|坦言|介绍|解释|证实|喊话|表示|道歉){0,2}$/,
    hearer: true,
    example: '校长对晚报表示，食堂已停业',
  },
  {
    id: 'reporter-asks',
    kind: 'addressee',
    in: ['before'],
    holds: /记者/,
    pattern:
      /(?<who>[^，。；“”]{0,12}记者)(?:[^，。；“”]{0,16}?)(?:采访|联系|致电|询问|走访|求证|拨打|探访|问询)[^。；“”]{0,40}$/,
    example: '晚报记者采访了一位家长，他认为食堂应停业',
  },
  {
    id: 'reporter-learns',
    kind: 'addressee',
    in: ['before'],
    holds: /记者/,
    pattern: /(?<who>[^\s，。；：、“”"]{0,12}记者)[^，。；“”]{0,10}从$/,
    example: '晚报记者从县教育局获悉，食堂已停业',
  },
  {
    id: 'reported-by',
    kind: 'medium',
    in: ['before'],
    pattern: new RegExp(
      `(?:据|根据|另据|又据)(?<who>[^，。；“”据]{0,20}?${OUTLET}{1,3})(?:记者)?(?:[^，。；“”]{0,14}?)(?:报道|报导|消息|讯|援引|披露|刊文|发布|微博|公布)`,
    ),
    example: '据晚报报道，县教育局表示，食堂已停业',
  },
  {
    id: 'report-says',
    kind: 'medium',
    in: ['before'],
    holds: /报道|报导|援引|引述|转引/,
    pattern: new RegExp(
      `(?:^|[，有])(?:综合)?(?<who>[^，。；“”有]{0,14}?${OUTLET}{1,3})(?:记者)?(?:[^，。；“”]{0,6}?)(?:报道|报导|援引|引述|转引)(?:称|指出|说|了)?[，]?`,
    ),
    example: '有媒体报道指出，校方表示食堂已停业',
  },
  {
    id: 'platform',
    kind: 'medium',
    in: ['between', 'before', 'after'],
    pattern: new RegExp(
      `(?:在|通过|于|经|经由|借助|利用|登上|做客|发布)(?:了)?(?:自己|其|本人|个人|他|她|他们)?(?:的)?(?:参加|参与|出席|录制)?(?<who>(?:“[^“”，。；]{1,14}”)?[^，。；“”段称说]{0,16}?${PLATFORM}{1,3})(?!.*(?:[：:]|[称说]，|(?:表示|指出|显示)，))`,
    ),
    example: '家长在微博发文称，食堂已停业',
  },
  {
    id: 'programme',
    kind: 'medium',
    in: ['between', 'before'],
    holds: /《/,
    pattern: /(?:在|做客|参加)(?<who>[^，。；“”]{0,12}《[^》]{1,20}》)(?:节目)?(?:中|里|上|时)?/,
    example: '校长在《清河访谈》中表示，食堂已停业',
  },
  {
    id: 'post-below',
    kind: 'medium',
    in: ['before', 'between'],
    holds: /评论|留言|认证|下方/,
    pattern: new RegExp(`(?<who>[^，。；“”在]{0,8}?${PLATFORM})(?:的)?(?:评论区?|留言区?|认证|下方)`),
    example: '网友在微博评论区留言',
  },
];

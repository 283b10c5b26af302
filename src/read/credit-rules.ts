/**
 * How Chinese and English texts credit who published and who wrote them, in their own words. The named
 * groups `outlet`, `byline` and `published` are what is credited; `note` is what the line says of the text itself: that it
 * is a translation.
 */
export interface CreditRule {
  readonly id: string;
  /** Where such words stand: in the title, in a line below it, at the head of the first paragraph, or at the end. */
  readonly place: 'headline' | 'line' | 'opening' | 'closing';
  readonly pattern: RegExp;
  readonly example: string;
}

/** Lazy, so that it ends before 报道 and the like; whatever follows it must be spelt out, or a name is cut short. */
const NAME = '\\p{sc=Han}{2,4}?(?:[·•]\\p{sc=Han}{1,8})?';
const NAMES = `${NAME}(?:[ 、,，　]+${NAME}){0,3}`;
const OUTLET = '[^\\s【】（）()《》“”，。；：、:|｜]{2,16}?';
const DATE = '(?<published>(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)';
const REPORTS =
  '(?:综合|綜合|联合|聯合|独家|摄影|攝影|图文|现场|现場|专题|專題|编译|編譯|台北|香港|北京|上海)?(?:报导|報導|报道|報道|采访|採訪|撰稿)';
/** 周子文: behind two characters 文 is the third of a name as often as not. */
const CLOSES_NAME = `(?:[/／]\\s?.{0,4}?${REPORTS}|${REPORTS}|摄|攝|(?<!(?:记者|記者|[：:\\s、，])\\p{sc=Han}{2})文|电|電)`;
/** 「2024-09-06 10:20 」 before the names of outlet and reporter. */
const DATED = '(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s+)?';

const ISSUER_DATED =
  /^(?!(?:By|Posted|Published|Updated)\b)(?<outlet>\p{Lu}[\p{L}'’&.-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}'’&.-]*)){2,7}), (?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.? |\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, )(?:19|20)\d{2}$/u;
/** A whole line: two to five names, then at most the house; what follows a comma may also be a post, or the day. */
const BY_LINE =
  /^By:? (?<byline>\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|&|de|van|von|der) )?\p{Lu}[\p{L}.'’-]*){1,4})(?:(?:, | \| )(?![\p{L} ]*\b(?:Correspondent|Editor|Reporter|Writer|Staff|Columnist|Contributor|Producer|Analyst)\b)(?<outlet>\p{Lu}[\p{L}'’&.-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}'’&.-]*)){1,5})|, .{3,40})?$/u;

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: '来源-line',
    place: 'line',
    pattern:
      /(?:来源|來源|稿源|媒体|媒體)\s?[:：]\s*(?:[(（《【]\s*)?(?<outlet>[^\s|｜，。；;,()（）《》【】[\]]{2,30}?)(?=$|[\s|｜，。；;,()（）《》【】[\]]|作者|记者|記者|编辑|編輯|责任|責任|时间|時間|举报|(?:发布|發佈)(?:时间|時間|日期|于|於|[:：])|浏览|阅读|字号|\d{4}[-年/])(?:[^（()）]{0,40}[（(](?<note>[^（()）]{0,30}[译譯][^（()）]{0,30})[）)])?/u,
    example: '来源：河湾日报 作者：李明',
  },
  {
    id: '发布机构-line',
    place: 'line',
    pattern:
      /(?:发布机构|发布单位|信息来源|發布單位|發佈機關|供稿单位|供稿)\s?[:：]\s*(?<outlet>[^\s|｜，。；;,]{2,30})/u,
    example: '发布机构：河湾市水务局',
  },
  {
    id: '讯-dated',
    place: 'opening',
    pattern: new RegExp(`^【(?<outlet>${OUTLET})\\s?${DATE}(?:讯|訊|电|電)】`, 'u'),
    example: '【河湾时报2023年07月16日讯】',
  },
  {
    // 「快讯」 is part of what it is called, where a name stands before it: 「今日快讯」 heads a column.
    id: '快讯-bracket',
    place: 'opening',
    pattern:
      /^【(?!(?:今日|最新|突发|早间|午间|晚间|每日|国际|国内|社会|财经|体育|本[报台网刊]))(?<outlet>[^\s【】（）()《》“”，。；：、:|｜]{2,12}(?:快|简|通|资|短|速|要)[讯訊])】/u,
    example: '【河湾快讯】',
  },
  {
    id: '讯-bracket',
    place: 'opening',
    pattern: new RegExp(
      `^【(?<outlet>${OUTLET})\\s?(?:\\d{1,2}月\\d{1,2}日)?(?:综合|綜合|专|專|独家|獨家)?(?:(?<![快简通资短速要])(?:讯|訊)|电|電)】`,
      'u',
    ),
    example: '【河湾时报讯】',
  },
  {
    id: '记者-report',
    place: 'opening',
    pattern: new RegExp(
      `[（(](?<outlet>${OUTLET})?(?:特约|特約|驻.{1,4}|駐.{1,4})?(?:记者|記者)(?![会會们們站节節团團证證协協])\\s*(?<byline>${NAMES})\\s?${CLOSES_NAME}?[）)]`,
      'u',
    ),
    example: '（河湾时报记者李明报导）',
  },
  {
    id: '讯-opening',
    place: 'opening',
    pattern: new RegExp(
      `^(?<outlet>${OUTLET}(?:报|報|网|網|台|社|客户端|新闻|新聞|晨报|周刊|财经|观察|者))(?:\\s?\\d{1,2}月\\d{1,2}日)?\\s?(?:讯|訊)(?=[\\s（(，,　]|$)`,
      'u',
    ),
    example: '河湾晚报讯（记者 李明）',
  },
  {
    id: '电-opening',
    place: 'opening',
    pattern:
      /^(?:据)?(?<outlet>[\p{sc=Han}]{1,4}(?:社|网|網))[\p{sc=Han}/]{0,10}\s?\d{1,2}月\d{1,2}日\s?(?:电|電)/u,
    example: '河湾社7月15日电（记者李明）',
  },
  {
    id: 'agency-opening',
    place: 'opening',
    pattern:
      /^(?:[\p{Lu}][\p{L}\p{N}.,' ]{1,40}\s)?\((?<outlet>[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,3})\)\s?[-–—]/u,
    example: 'RIVERTON, Sept 7 (Larkmeadow Wire) — ',
  },
  {
    id: '作者-line',
    place: 'line',
    pattern: new RegExp(
      `(?:作者|撰文|撰稿|文字)\\s?[:：]\\s*(?<byline>${NAMES})(?=$|[\\s|｜（(，,]|来源|编辑|图)`,
      'u',
    ),
    example: '作者：李明',
  },
  {
    id: '文-line',
    place: 'line',
    pattern: new RegExp(
      `^[■◎●◆\\s]*文\\s?[/／|｜丨]\\s?(?:图\\s?[/／])?(?:.{2,8}?(?:记者|記者)\\s)?(?<byline>${NAMES})(?=$|[\\s（(|])`,
      'u',
    ),
    example: '文/李明',
  },
  {
    id: '记者-line',
    place: 'line',
    pattern: new RegExp(
      `^${DATED}(?:(?<outlet>${OUTLET})\\s?)?(?:首席|实习|实习生|见习|特约|本报|本台|本刊|[驻駐]\\p{sc=Han}{1,6}?)?(?:记者|記者)(?![会會们們站节節团團证證协協])\\s?[:：]?\\s?(?<byline>${NAMES})(?=$|[\\s|｜/（(]|${CLOSES_NAME}(?:$|[\\s|｜）)])|通讯员)`,
      'u',
    ),
    example: '河湾新闻记者 李明',
  },
  {
    id: '媒体-日期-记者',
    place: 'line',
    pattern: new RegExp(
      `^(?<outlet>${OUTLET})[\\s　]+(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[\\s　]+\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s　|｜]+(?:首席|实习|见习|特约|本报)?(?:记者|記者)\\s?[:：]?[\\s　]?(?<byline>${NAMES})(?=$|[\\s　|｜/（(])`,
      'u',
    ),
    example: '河湾时报 2024-09-06 10:20 记者 李明 发自河湾',
  },
  {
    id: 'reporting-by',
    place: 'line',
    pattern:
      /^\(?Reporting by (?<byline>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:(?:, | and |, and )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}){0,4})(?= in |[;,.)]|$)/u,
    example: '(Reporting by Ada Marsh and Ben Orr in Riverton; Editing by Nia Dole)',
  },
  {
    id: '核查员-line',
    place: 'line',
    pattern: new RegExp(
      `(?:^|[\\s|｜])(?:核查员|核查記者|核查记者|撰稿人|评论员|主笔|整理)[\\s:：]+(?<byline>${NAMES})(?=$|[\\s|｜（(])`,
      'u',
    ),
    example: '明镜核查　核查员 李明　2024年7月21日',
  },
  {
    id: '文字稿-headline',
    place: 'headline',
    pattern:
      /^(?<outlet>[\p{sc=Han}\p{L}\p{N}]{2,16}(?:广播电台|广播电视台|电台|电视台|广播|卫视|频道|之声))\s?《[^》]{1,30}》.{0,10}(?:文字稿|文字实录|文字整理|文稿|实录|访谈录)/u,
    example: '河湾交通广播《河湾早高峰》节目文字稿',
  },
  {
    id: 'transcript-headline',
    place: 'headline',
    pattern:
      /^(?<outlet>\p{Lu}[\p{L}\p{N}&'’. ]{1,40}?) [–—|-] .{2,60} [–—|-] (?:Full )?Transcript(?: [–—|-] (?<published>.{6,40}))?$/iu,
    example: 'Larkmeadow FM – “Over Breakfast” – Transcript – Friday 6 September 2024',
  },
  {
    id: 'transcript-opening',
    place: 'headline',
    pattern:
      /^(?:Full )?Transcript\s?[-–—:|] (?=\p{Lu}).{2,90}?,? (?<published>(?:\p{Lu}\p{Ll}{2,8}day,? )?\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d{2})(?:,? \d{1,2}[.:]\d{2}\s?[ap]\.?m\.?)?$/iu,
    example: 'TRANSCRIPT - Press briefing, Riverton Town Hall, Friday 6 September 2024, 11.00am',
  },
  {
    id: 'agency-signed',
    place: 'closing',
    pattern: /^[（(](?<outlet>[A-Z]{2,6})[)）]$/u,
    example: '(LWN)',
  },
  {
    id: 'by-line',
    place: 'line',
    pattern: BY_LINE,
    example: 'By Ada Marsh, Larkmeadow Wire',
  },
  {
    id: 'source-line',
    place: 'line',
    pattern:
      /(?:^|\s)Source: (?<outlet>\p{Lu}[\p{L}'’&.-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}'’&.-]*)){0,6})(?=$|\s+(?:\(|\||(?:19|20)\d\d\b)|,)(?:[^()]{0,40}\((?<note>[^()]{0,40}\btranslat[^()]{0,60})\))?/u,
    example: '2024-09-06 Source: Larkmeadow News Agency (translated)',
  },
  {
    id: 'translated-line',
    place: 'line',
    pattern:
      /^[（([*_]*(?:machine |automatic )?(?<note>translation) of https?:\S+ \((?<outlet>\p{Lu}[^,()]{1,40}), (?<published>[^()]{6,30})\)/iu,
    example: '*Machine translation of https://post.example/bridge (Larkmeadow Post, 2026-03-05).*',
  },
  {
    id: '译文-line',
    place: 'line',
    pattern:
      /^[（([*_]*(?:机器|自动)?(?<note>翻译)[，,]\s?(?:原文|译自|来源)\s?[:：]\s*(?<outlet>[^，,。]{2,40})[，,]\s?(?<published>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/u,
    example: '（机器翻译，原文：Larkmeadow Post，2026年3月5日，https://post.example/bridge）',
  },
  {
    id: 'issuer-dated',
    place: 'line',
    pattern: ISSUER_DATED,
    example: 'Riverton Water Board, 21 November 2024',
  },
  {
    id: 'issuer-signed',
    place: 'closing',
    pattern: ISSUER_DATED,
    example: 'Riverton Water Board, 21 November 2024',
  },
  {
    id: '本文来源',
    place: 'closing',
    pattern:
      /^[（(]?\s?(?:本文来源|本文來源|文章来源|消息来源|来源|來源|原文来源|本文转自|转自|转载自)\s?[:：]?\s?(?:[“《【「]\s?)?(?<outlet>[^\s|｜，。；;,()（）《》【】“”]{2,20}?)(?=$|[\s|｜，。；;,()（）《》【】“”]|作者|编辑)/u,
    example: '本文来源：河湾晚报',
  },
];

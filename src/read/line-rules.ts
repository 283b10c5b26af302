import type { BlockRole } from '../model/report.ts';

/** A line that is no part of what is told, or a caption that is marked as nothing but a paragraph. */
interface LineRule {
  readonly id: string;
  readonly verdict: 'drop' | 'caption';
  readonly pattern: RegExp;
  /** Longer lines are left alone, however they begin. */
  readonly longest: number;
  readonly example: string;
}

export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'editor',
    verdict: 'drop',
    pattern:
      /^[\s（([【■◎●◆|_*-]*(?:本文|本期|值班|责任|責任|执行|见习|新媒体|网络|文字|图片|视频|微信)?(?:编辑|編輯|责编|責編|校对|校對|审核|審核|主编|主編|监制|編審|编审|值班主任|美编|排版)(?:\s|[／/]|丨|\||[:：])/u,
    longest: 90,
    example: '责任编辑：李明#',
  },
  {
    id: 'source-line',
    verdict: 'drop',
    pattern:
      /^[\s（([【]*(?:本文来源|本文來源|文章来源|来源|來源|稿源|消息来源|信息来源|转自|转载自|本文转自|资料来源|综合来源|图片来源|关键词|关键字|标签|作者)\s?[:：|｜丨]/u,
    longest: 80,
    example: '本文来源：河湾晚报',
  },
  {
    id: 'original-title',
    verdict: 'drop',
    pattern: /^[\s（(]*(?:本文)?(?:原标题|原標題|原题)\s?(?:[:：]|为|是)/u,
    longest: 100,
    example: '原标题：小桥重开',
  },
  {
    id: 'you-are-here',
    verdict: 'drop',
    pattern:
      /^(?:您?(?:当前|現在|现在)?(?:的|所在)?(?:的)?位置(?:是|为)?\s?[:：]|(?:网站)?首页\s?[>＞»›→/]|(?:you are here\s?:|home\s?[>»›/])).{0,80}$/iu,
    longest: 100,
    example: '您当前的位置：首页 > 信息公开 > 通知公告',
  },
  {
    id: 'page-tools',
    verdict: 'drop',
    pattern:
      /^(?:[【[]\s?(?:打印(?:本页)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|返回(?:顶部|首页|上页)?|字号|字体[:：]?|大|中|小|推荐|纠错)\s?[】\]]\s*)+$/u,
    longest: 60,
    example: '【打印本页】【关闭窗口】',
  },
  {
    id: 'site-register',
    verdict: 'drop',
    pattern: /^(?!.*。).*(?:[一-龥]ICP[备證证]|公网安备|网站标识码)/u,
    longest: 200,
    example: '主办：河湾市水务局　网站标识码：0000000000',
  },
  {
    id: 'visits',
    verdict: 'drop',
    pattern:
      /^(?=.*(?:发布(?:时间|日期)|日期|来源|索引号|信息来源)\s?[:：])(?=.*(?:浏览(?:次数|量)|点击(?:数|量|次数)|阅读(?:次数|量)|访问(?:次数|量)|字号)\s?[:：]?)[^。！？]*$/u,
    longest: 140,
    example: '发布时间：2026-03-02　来源：河湾市水务局　浏览次数：183',
  },
  {
    id: 'portal-section',
    verdict: 'drop',
    pattern:
      /^(?:网站首页|首页|政务公开|政务服务|互动交流|信息公开|政府信息公开|走进.{2,4}|办事服务|公众参与|数据发布|数据开放|新闻动态|新闻中心|政民互动|专题专栏|机构概况|机构职能|领导之窗|解读回应|无障碍(?:浏览|阅读)|长者(?:模式|专区)|繁體|English)$/u,
    longest: 12,
    example: '政务公开',
  },
  {
    id: 'copy-made',
    verdict: 'drop',
    pattern:
      /^(?:archived|saved|captured|retrieved|accessed|downloaded|存档|保存|抓取)(?:于|时间|日期| (?:on|at|date))?\s?[:：]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}\S*(?:\s\d{1,2}:\d{2}\S*)?$/iu,
    longest: 60,
    example: 'Archived: 2026-03-05T09:00Z',
  },
  {
    id: 'copyright',
    verdict: 'drop',
    pattern:
      /^[\s（([【*]*(?:版权声明|版權聲明|版权所有|免责声明|免責聲明|特别声明|特別聲明|声明[:：]|©|copyright\s|all rights reserved|未经授权|转载请注明|轉載請註明|本文为|本文由.{0,20}(?:发布|原创)|本文仅代表|以上内容|本文来自|Notice: (?=.*(?:copyright|rights|reproduc|republish|permission|views|opinions|uploaded|storage))|Disclaimer:?)|(?:All rights reserved\.?|不得转载|转载请注明出处。?|版权归原作者所有。?)$/iu,
    longest: 220,
    example: '版权声明：未经授权不得转载。',
  },
  {
    id: 'app-advert',
    verdict: 'drop',
    pattern:
      /(?:更多.{0,16}(?:请下载|請下載|请关注|请点击|尽在)|(?:扫码|扫一扫|长按).{0,20}(?:关注|下载|二维码)|下载.{0,10}(?:客户端|APP)|欢迎(?:关注|订阅|转发)|点击(?:关注|阅读原文|进入专题|加载更多)|^返回.{2,6}[，,]?\s?查看更多|^平台声明|微信公众号[:：]|关注(?:我们|公众号)|(?:新闻|爆料|报料)(?:热线|邮箱|电话)|(?:资讯|新闻|内容|详情)请(?:关注|点击|访问)|(?:扫描|识别|长按).{0,12}(?:二维码|QR)|点击.{0,6}(?:大图|看图|查看原图)|回复【.{1,12}】|点(?:个|击)?【在看】|点个赞|^预览时标签不可点$|^微信扫一扫)/iu,
    longest: 70,
    example: '更多资讯请下载“河湾新闻”APP',
  },
  {
    id: 'share',
    verdict: 'drop',
    pattern:
      /^(?:分享(?:到|至)?[:：]?|打印|收藏|关闭|举报|返回顶部|上一篇|下一篇|相关(?:阅读|新闻|报道|链接|推荐)|延伸阅读|推荐阅读|热门推荐|猜你喜欢|更多新闻|阅读全文|展开全文|点击查看|加载更多|我要评论|网友评论|跟贴|参与评论|发表评论)(?:[:：\s(（]|$)/iu,
    longest: 60,
    example: '相关阅读：',
  },
  {
    id: 'sections',
    verdict: 'drop',
    pattern:
      /^(?=.*(?:首页|首頁|即时|即時|要闻|要聞|港闻|港聞|国际|國際|两岸|兩岸|副刊|社评|社評|论坛|論壇|来论|來論|财经|財經|体育|體育|娱乐|娛樂|深度|民生|视频|影片|热门|超话))\p{sc=Han}{2,4}(?:[\s　|｜]+\p{sc=Han}{2,4}){2,14}$/u,
    longest: 70,
    example: '即时 要闻 国际 副刊',
  },
  {
    id: 'share-en',
    verdict: 'drop',
    pattern:
      /^(?:share(?: (?:this|on|via)(?: .{1,25})?)?|tweet|print(?: this.{0,15})?|email this.{0,15}|advertisement|sponsored(?: content)?|related (?:articles?|stories|posts|content|news)|read (?:more|next)|see also|you may also like|recommended(?: for you)?|subscribe(?: (?:to|now|today).{0,40})?|sign up (?:for|to|now|here).{0,40}|leave a (?:comment|reply)|comments?(?: \(?\d+\)?)?|\d+ comments?|click here.{0,40}|back to top|skip to (?:main )?content|loading|follow us.{0,20}|table of contents|copy link|view (?:comments|gallery|image).{0,10})[:.!…]*$/i,
    longest: 60,
    example: 'Share this article',
  },
  {
    id: 'sign-off',
    verdict: 'drop',
    pattern:
      /^[\s（(【]*(?:[\p{sc=Han}]{0,12}(?:特约|首席|实习|见习|本报)?(?:记者|記者|通讯员|通訊員|实习生))[\s:：]\s?(?:\p{sc=Han}{2,4}[\s、，]*){1,5}(?:(?:报道|報導|文\/?图?|摄影报道|摄)\s*)?[）)】]?$/u,
    longest: 45,
    example: '河湾晚报记者 李明',
  },
  {
    id: 'pointer',
    verdict: 'drop',
    pattern:
      /^(?:此前报道|此前報導|相关报道|相關報導|相关新闻|相關新聞|前情提要|延伸阅读|相关阅读|更多阅读|related|read more|see also|also read|read also|read next|further reading|more on this|more from [^:]{2,40})\s?[:：]/iu,
    longest: 140,
    example: '此前报道：小桥封闭三个月',
  },
  {
    id: 'caption-mark',
    verdict: 'caption',
    pattern:
      /(?:[（(](?:资料图|资料圖|网页截图|網頁截圖|视频截图|视频截圖|网络图片|网络截图|图片来源|图源|示意图|图\/|图|截图)[^（()）]{0,20}[）)]|(?:摄|供图|供圖|图片来源[:：].{0,15}|图源[:：].{0,15}|图据.{1,12}|攝影|制图|截图|视觉中国(?:供图)?)[)）]?)\s*$/u,
    longest: 120,
    example: '市民在新桥上行走。李明 摄',
  },
  {
    id: 'caption-arrow',
    verdict: 'caption',
    pattern:
      /^(?:[▲△▼▽↑↓]\s?(?!\d)|(?:资料图|資料圖|示意图|配图|图片来自|图为|圖為)[^。]{0,40}[。]?$|(?:上|下|左|右|题)图[:：为])/u,
    longest: 100,
    example: '▲新桥夜景。',
  },
  {
    id: 'caption-credit-name',
    verdict: 'caption',
    pattern:
      /(?:供图|供圖|摄影|攝影|图源|截图|制图)[:：\s]?[\p{sc=Han}A-Za-z]{0,10}[）)]?$|（来源：[^）]{2,12}视频）$/u,
    longest: 80,
    example: '新桥。水务局供图 河湾晚报发',
  },
  {
    id: 'caption-photo-credit',
    verdict: 'caption',
    pattern:
      /(?:^|[\s(（])(?:(?:photo|image|picture|photograph|illustration|screenshot)s?(?: credit| by| courtesy(?: of)?)?\s?[:：/]|photo by |photograph by |image via |credit:).{2,60}$|(?:getty images|\/ ?(?:afp|reuters|ap)\)?)\s*$/iu,
    longest: 160,
    example: 'The new bridge. Photo: A. Marsh',
  },
];

export interface LineVerdict {
  readonly id: string;
  readonly verdict: 'drop' | 'caption';
}

/** The first rule that fits a line of the text; null for an ordinary line. */
export function judgeLine(role: BlockRole, text: string): LineVerdict | null {
  if (role === 'title' || role === 'caption') return null;
  for (const { id, verdict, pattern, longest } of LINE_RULES) {
    if (text.length <= longest && pattern.test(text)) return { id, verdict };
  }
  return null;
}

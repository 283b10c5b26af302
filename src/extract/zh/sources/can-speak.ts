import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { COMMON_SURNAMES } from '../names/surnames.ts';
import { isNominal } from './phrase-verbs.ts';
import type { PhraseWord } from './phrase-words.ts';
import { isRecord, isSpeaker } from './speaker-words.ts';

/** Ends of nouns for people: 工人, 伤者, 店员, 护士, 堂妹. */
const PERSON_END =
  /(?:(?:有|主流|另一种|普遍|一种)(?:些|的|不少|很多)?(?:观点|声音|分析|意见|说法|评论|舆论|看法|解读|猜测)|^[我你您谁]们?$|们$|[男女]的$|^[那这][边头]$|师傅|同志|前台|门将|前锋|[^另]一方|某{1,2}[一-龥]?$|[人者员师民友客兵警官叔婶姨姑舅爷奶婆娘哥弟姐妹嫂孩童妈爸爹夫妻侣蜜迷郎汉帅兄贩农匠妇伯婿媳孙侄徒伴嘉宾]|[学医女男先后新考]生|[歌选水助对猎杀]手|[业雇买店宠房车船财户]主|[商住租账养农个大客]户|[厂商组队团船院校馆店市县镇村区州省部局处科院台站会行家]长|[开发供应零售厂制造经销]商|[检调查评审诉理家案作导]组|专班|[专作画音乐科学评论玩买卖行资]家|女士|男子|女子|[大公特]使|书记|总统|首相|总理|主席|主任|教授|博士|[攸相]关方|[当涉]事方|[主承]办方|出品方|运营方|制作方|施工方|建设方|合作方|投资方|团队|景区|同盟军|联军|军方|方面|人士|会议|三方|各方|业界|外界|大家|其[父母妻夫子女兄弟姐妹]|药业|制药|股份|[护战骑院卫]士|微博|官微|公众号|账号|视频号|抖音号|热线|保安|门卫|城管|交警|特警|辅警|护工|月嫂|导游|演员|[男女]|[甲乙丙双我对男女校院店厂馆家资劳警军官检控辩买卖美中俄英法德日韩朝印欧台港][方]|众人|公众|民众|群众|大众|对象|邻里|伙子|伙伴|爱人|太太|夫妇|父母|子女|老板|老总|经理|董事|教练|主播|主持|博主|裁判|选手|队员|群友|助理|秘书|亲王|王储|王子|公主|王妃|教皇|教宗|主帅|顾问|高管|法医|保洁|[机舰班楼]长|参谋长|乘务长|护士长|[店商厂]家|解说|名嘴|网红|大V|编剧|制片|大佬|大咖|领事|代办|公使|武官|院士|参谋|干事|董秘|会计|中介|保姆|村医|校医|实习生|毕业生|研究生|留学生|辅导员|[前现]任|上司|同事|领导|骑手|司机)$/;

/** Nouns that end like people or bodies and say nothing. */
const MUTE =
  /(?:[头面腹背胸眼颈颊臀腿膝肩腰颅脑手脚底顶尾根内外全局中西东南北上下][部]|社会|机会|晚会|宴会|聚会|人人|本人事|私人|事主|民主|自主|门户|窗户|用户名|生产商|地方|一方面|另一方面|各方面|多方|前方|后方|远方|某方|下方|上方|问题|事件|态度|情况|角度|视角|样子|时候|期间|过程|现象|消费者权益|身边|附近|地区|小区|片区|城区|校区|山区|灾区|疫区|入口|住院|出院|入院|法院鉴|门口|路口|现场|当时|全场|大家庭|待人|惊人|感人|迷人|动人|个人|令人|让人|使人|为人|做人|行人道|会上|记者会|报警|告警|接警|出警|结尾|末尾|开头|文末|[局所队]接到?)$/;

/** Ends that name nobody by themselves. */
const ALONE = /^(?:人|者|方面|长|[男女]|家|家长里短|生|一?名|一?位)$/;

/** Whether a phrase names somebody or a body that can say something. */
export function canSpeak(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  const phrase = text
    .slice(Math.max(span.start, span.end - MAX_HEAD), span.end)
    .replace(/[（(][^（(]*[）)]?$/, '');
  if (MUTE.test(phrase) || ALONE.test(phrase)) return false;
  // 何立新【方】: those who stand with somebody.
  const isSide =
    phrase.endsWith('方') && names.some((name) => name.type === 'person' && name.span.end === span.end - 1);
  return isSide || OF_BODY.test(phrase) || PERSON_END.test(phrase) || isSpeaker(text, span, names);
}

/** 该校, 我馆: a body by the word for its kind. */
const OF_BODY =
  /^(?:[该我本贵](?:校|院|馆|店|厂|局|所|园|司|台|县|市|区|镇|村|队|站|社|行)|我方|(?:馆|店|厂|校|学校|公司|单位|物业|平台|车站|队|镇|村|县)里)$/;

/** Ends of nouns for what bears words. */
const RECORD_END =
  /(?:[讣短长推碑]文|意见稿|公示图|[遗家情血战]书|[来回]信|通稿|文稿|横幅|标语|[招路站标]牌|条幅|锦旗|花篮|挽联|启事|邮件|纸条|网页|页面|题词|清单|执照|档案|病历|诊断书?|证明书|[亡业属份职断]证明|讲义|传单|宣传单|说明书?|情况说明|评论|文章|统计|数字|简介|消息|数据|结果|报告|通知书|公报|[财年月季]报|地图|轨迹|回复|回应|答复|观察|监测|调度|研究|字幕|水印|旁白|题记|批注|留言|弹幕|词条|热搜|榜首|简报|月报|周报|战报|海报|报文|电文|[通来传]函|函件|复函|批文|备忘录|协议|合同|条款|账本|账目|合约|契约|订单|票据|小票|凭证|单据|流水|提示|脚本|草稿|草案|底稿|手稿|剧本|铭牌|标识|碑刻|族谱|[史古]书|古籍|典籍|文献|笔录|口供|供词|证词|供述)$/;

/** Whether a phrase ends in a noun for people, so that nothing more is waited for. */
export function isPersonal(text: string, span: Span): boolean {
  const phrase = text.slice(Math.max(span.start, span.end - MAX_HEAD), span.end);
  return PERSON_END.test(phrase) || BODY_END.test(phrase) || /^[他她其它]/.test(phrase);
}

const BODY_END =
  /(?:警方|公安|政府|官方|当局|[^一-十]局|厅|委员会|法院|检察院|公司|集团|学校|校方|大学|医院|媒体|[日晚早时]报|社|电视台|网友|部门|协会|中心)$/;

/** Whether a phrase names a person, a body or a record, which tells by what stands in it: 监控画面（显示）. */
export function canTell(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  return canSpeak(text, span, names) || isRecord(text, span) || isWritten(text, span);
}

/** Whether a phrase ends in a noun for what bears words: 诊断证明书, 结婚证上的批注. */
export function isWritten(text: string, span: Span): boolean {
  return RECORD_END.test(text.slice(Math.max(span.start, span.end - MAX_HEAD), span.end));
}

/** One word of the dictionary is no name. */
function isCommonNoun(words: readonly PhraseWord[]): boolean {
  return words.length === 1 && /^(?:n|v|a|b|l|i|t|s)/.test(words[0]!.tag) && !/^nr/.test(words[0]!.tag);
}

/** Words before a plain verb of speech that tell how or where, not who. */
const NOBODY =
  /(?:角度|方面|顺带|潜意识|意思|换言之|一句|第[一二三四五]|这样|那样|如此|怎么|什么|总之|口头|话|简单|时候|同时)[里上]?$/;

/**
 * Whether words right before 表示 or 说 can only be the subject: a short run of nouns, whatever they mean. Names
 * of foreigners and firms that no list has come in here.
 */
export function isBareSubject(words: readonly PhraseWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || last.end - words[0]!.start > MAX_BARE) return false;
  // 又【改口】（说）: what somebody does.
  if (words.length === 1 && last.tag === 'vn') return false;
  if (NOBODY.test(last.word) || !words.every((each) => isNominal(each) && !PARTING.has(each.word)))
    return false;
  if (last.end - words[0]!.start < 2) return false;
  // 有多家企业, but not 有底气.
  if (words.some(({ word }, index) => word === '有' && words[index + 1]?.tag !== 'm')) return false;
  return /^(?:n|x|eng|j|vn|l|z|b|a$)/.test(last.tag) && /\p{L}{2}|\p{L}[”"」）)]?$/u.test(last.word);
}

const PARTING = new Set(['的']);
/** No bare name is longer. */
const MAX_BARE = 16;

/** Heads stand at the end of their phrase. */
const MAX_HEAD = 40;
/** Names that the name finder does not know are short: nicknames, foreign names, teams. */
const MAX_NAME = 12;
const MAX_LATIN = 30;

/**
 * Whether words could be a name that no list has: a few nominal words, the last of them a name by its tag, or
 * Latin letters. Used only where nothing else in the clause can speak.
 */
export function isNameLike(words: readonly PhraseWord[]): boolean {
  const last = words.at(-1);
  const most = last?.tag === 'eng' ? MAX_LATIN : MAX_NAME;
  if (last === undefined || last.end - words[0]!.start > most) return false;
  const length = last.end - words[0]!.start;
  const isNominalOnly = words.every(({ tag }) => /^(?:n|a$|x|vn?$|j|b|i|l|zg|s$|t$)/.test(tag));
  // 严/a 建军/n: a surname and one or two characters more, which the dictionary cuts its own way.
  if (
    length >= 2 &&
    length <= 3 &&
    isNominalOnly &&
    COMMON_SURNAMES.includes(words[0]!.word[0]!) &&
    !isCommonNoun(words)
  )
    return true;
  const isName = /^(?:n[rstz]|nrt|nrfg|x|eng|j)$/.test(last.tag) && /[\p{L}]/u.test(last.word);
  return isName && words.every(({ tag }) => !/^(?:[vdpuyc]|zg$)/.test(tag) || tag === 'uj');
}

import type { Statement } from '../../model/statement.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { isUnsourced } from '../is-unsourced.ts';
import type { Member } from '../member.ts';
import { isPost } from './is-post.ts';
import { issuerOf } from './issuer.ts';

/**
 * From where somebody speaks: `finding` an authority that has looked into it, `concerned` a body or a person whom the matter
 * concerns, `talk` who passes on what goes round, `telling` a paper or who only looks on.
 */
export type Standpoint = 'finding' | 'concerned' | 'talk' | 'telling';

/** 经查, 检测报告, "the inquiry found": words of who has looked into it. */
const FOUND =
  /经(?:过)?(?:[^，。；]{0,8}?)(?:查|调|核实|核查|调查|检测|检验|化验|鉴定|走访|调取|调阅|比对|拆检|抽检)|查明|查实|查询|认定|核实(?!中)|检出|检测(?:报告|结果)|(?:调查|检查|核查)(?:组)?(?:还|另|也)?(?:发现|显示|认为|查明)|调查(?:处理)?结果|确认|证实|监控显示|查阅|核对|\b(?:found|finds|finding)\b|\b(?:held|ruled|rules|ruling|concluded|established|determined)\b|\binspect(?:ors?|orate|ion)\b|\binquiry\b|\binvestigat(?:ors?|ion)\b|\bexamined\b|\bregisters?\b|\bmeasurer\b/i;
/** 区市场监管局, the factories inspectorate: who looks into what others do. */
const AUTHORITY =
  /[^，。；\s]{2,}(?:[局委厅署](?![长面外里内])|[局委厅](?=长|工作|相关|负责|有关|的|发|说|称|表|回|通|$)|监督所|监管所|大队|支队|消防队|消防站|执法队|检查组|调查组|专家组|工作组|联合组|专班|指挥部)|(?:市|县|区|省|州|镇|乡)(?:政府|委)|街道(?:办(?:事处)?)?|政府|法院|检察院|仲裁|警方|派出所|民警|管委会|监察|纪委|质监|特检|疾控|消协|消委会|居委会|村委会|社区(?:居委)?|监管部门|主管部门|有关部门|\b(?:inspectors?|inspectorate|regulator|ombudsman|court|tribunal|judge|magistrates?|police|sheriff|ministry|department|bureau|commission(?:er)?|authority|agency|coroner|auditors?|environmental health|trading standards|council officers?|(?:labour|labor|charities|standards|safety|health|rent|housing|transport|fire) (?:office|officers?|board|body|service|brigade|panel)|licensing|fire and rescue|(?:governing|national|athletics|disciplinary|independent|review|inquiry|appeals?|complaints) (?:body|committee|board|panel|review|inquiry)|inquiry|examiner|surveyors?|investigators?|adjudicator|arbitrator|watchdog)\b/i;
/** 学校, the hospital: public bodies that the matter concerns. */
const INSTITUTION =
  /学校|校方|[中小大]学|幼儿园|医院|院方|图书馆|博物馆|文化馆|体育馆|业委会|业主委员会|居民|\b(?:school|college|university|hospital|clinic|library|museum|nursery|headteacher|principal)\b/i;
/** 联合检查组关于…的通报, “…通报…调查结果”: below such a heading all is a finding. */
const HEADED =
  /(?:通报|公布|发布).{0,24}(?:调查|检测|处置|处理|核查|检验)(?:处理)?(?:结果|情况|报告)?|(?:情况|调查|检测|处置|核查|检验)(?:结果|情况)?(?:的)?通报|调查结果|被罚|处罚|责令|认定|裁决|判|(?:检查组|调查组).{0,30}通报|\binspection (?:note|report)\b|\b(?:ruling|ruled|verdict|ordered|fined|inquiry|inspectors?|report finds|findings|upheld|tribunal|ombudsman)\b/i;

/** The report, 检测报告: what an authority has written down. */
const FINDING_RECORD = /报告|通报|决定书|判决|裁决|\b(?:report|note|order|ruling|findings?)\b/i;

export function standpointOf(member: Member, statement: Statement, sentence: Span): Standpoint {
  if (member.report.kind === 'chat' || isPost(member)) return 'talk';
  const { text, title } = member.report;
  const words = sliceSpan(text, sentence);
  const { source, sourceFrom } = statement;
  const issuer = issuerOf(member);
  // 网传“七人”不实, in a notice: nobody else says it.
  const isIssuers = isUnsourced(statement) && issuer !== undefined;
  const speaker = isIssuers ? issuer.speaker : statement.speaker;
  const name = [source, sourceFrom].map((span) => (span === null ? '' : sliceSpan(text, span))).join(' ');
  const isHeaded = title !== null && HEADED.test(title);
  switch (speaker) {
    case 'official': {
      if (isHearsay(text, statement)) return 'talk';
      const verb = statement.cue === null ? '' : sliceSpan(text, statement.cue);
      if (INSTITUTION.test(name) && !isHeaded) return 'concerned';
      const isAuthority =
        AUTHORITY.test(name) ||
        /\b(?:found|ruled|held|concluded)\b|认定|查明|通报/.test(verb) ||
        (issuer?.speaker === 'official' && (isHeaded || AUTHORITY.test(name)));
      return isAuthority ? 'finding' : 'concerned';
    }
    case 'company':
    case 'party':
      return isHearsay(text, statement) ? 'talk' : 'concerned';
    case 'public':
      return 'talk';
    case 'unknown':
      return isQuotation(words) ? 'concerned' : 'talk';
    case 'record':
      return FOUND.test(words) || (FINDING_RECORD.test(name) && AUTHORITY.test(text)) ? 'finding' : 'telling';
    default:
      // An interview: “……” without a verb.
      if (isQuotation(words)) return 'concerned';
      // Messages on WhatsApp that …: a paper that passes on what goes round.
      if (ROUND.test(words)) return 'talk';
      // What a paper tells below the heading of a finding is the finding.
      if (isHeaded && (AUTHORITY.test(text) || FOUND.test(words))) return 'finding';
      return FOUND.test(words) && AUTHORITY.test(words) ? 'finding' : 'telling';
  }
}

/** 有人说, 自称在店里干过的网友, rumours: whoever it is about, nobody says it who is known. */
const NOBODY =
  /^有(?!关)|网友|网民|群友|知情|自称|匿名|不愿(?:透露|具名)|传言|传闻|谣|网传|消息(?:人士|称)|接获消息|接到(?:举报|反映)|\b(?:rumou?rs?|anonymous|some(?:body|one)|unnamed|social media|whatsapp|facebook|online)\b/i;

export function isHearsay(text: string, { source, sourceFrom, cue, content: [first] }: Statement): boolean {
  const words = [source, sourceFrom, cue].map((span) => (span === null ? '' : sliceSpan(text, span)));
  // 该局【接获消息指】…: between who speaks and what is said.
  const between =
    source !== null && first !== undefined
      ? text.slice(source.end, Math.max(source.end, first.start + 2))
      : '';
  return words.some((each) => NOBODY.test(each)) || TIP.test(between);
}
const TIP = /接(?:获|到)(?:消息|举报|反映|投诉)/;
/** 网上流传, doing the rounds. */
const ROUND =
  /网传|(?:网上|群里|坊间|朋友圈)[^，。；]{0,8}(?:流传|传|说)|流传[，着]|\b(?:doing the rounds|going round|rumou?r has it|has it that|messages on \w+ that)\b/i;

/** “It was ten past three”, and hardly anything beside: an answer in an interview. */
function isQuotation(words: string): boolean {
  const [quoted = ''] = words.match(/[“"「][^”"」]{8,}[”"」]?|^[^“"「]{8,}[”"」]/) ?? [];
  return quoted.length >= MOST * words.trim().length;
}
const MOST = 0.7;

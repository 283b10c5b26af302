import { foldScript } from '../../text/script.ts';
import type { Span } from '../../text/span.ts';

/**
 * Offices in which somebody answers to the public: of the state, of a school or hospital, of the police; and who heads a firm, a
 * body or a department of one. Who of them is told of as what, all of them are: no two of one rank are treated unlike. A shop's
 * manager and a team's leader are none.
 */
const HAN_OFFICE =
  '(?:副?(?:省|市|州|县|区|镇|乡|村|部|厅|局|处|科|所|署|司法|支队|大队|校|园|院|馆)长|(?<!管)(?:副)?书记|(?:委|办|街道|中心|居委会|村委会|教务处|政教处|总务处|管委会)(?:副)?主任|(?:调查|检查|专案|工作|督导|巡视|巡察|领导小)组(?:副)?组长|人大代表|政协委员|新闻发言人|副?(?:董事|理事|会|行|社|厂)长|副?总(?:经理|裁|编辑|工程师)|法定代表人|法人代表|首席执行官|秘书长|检察官|法官|民警|警官|交警|督学)';
const LATIN_OFFICE =
  "(?:Mayor|Minister|Governor|Commissioner|Councillor|Cllr\\.?|Senator|Inspector|Superintendent|Secretary|Judge|PC|DC|Sergeant|MP|MEP|Chief Constable|Chief Fire Officer|Ombudsman|[Cc]oroner|[Cc]ouncil(?:’s|'s)? (?:leader|chief executive|spokes(?:man|woman|person))|(?:[Dd]eputy |[Vv]ice[- ])?(?:[Hh]ead ?teacher|[Pp]rincipal)|(?:[Tt]ribunal|[Ii]nquiry|[Rr]eview|[Pp]anel|[Cc]ommission|[Cc]ommittee) (?:chair(?:man|woman)?|president|judge)|[Ll]eader of [^.,;\\n]{0,30}[Cc]ouncil,?|(?:[Cc]ouncil|[Aa]uthority|[Bb]orough|[Cc]ounty|[Tt]rust)[’']s (?:then |former |acting |interim |deputy )?(?:chief executive|leader|(?:parking|housing|planning|transport) (?:manager|director)),?)";
/** Who heads a firm, a body or a department. */
const HEAD =
  '(?:managing director|(?:group |acting |interim |deputy )?chief executive(?: officer)?|chief (?:financial|operating|technical|medical|science) officer|(?:vice[- ])?chair(?:man|woman|person)?|(?:executive |senior )?vice[- ]president|general manager|director[- ]general|legal representative|(?:finance|operations|commercial|technical|medical|executive|deputy managing) director|[Hh]ead of (?:the )?[a-z]+(?: and [a-z]+| [a-z]+(?= (?:at|for|of)))?)';
const HONOUR = '(?:(?:Dame|Sir|Lord|Lady|Mr|Mrs|Ms|Miss|Dr|Prof)\\.?[ \\t]+)?';
/** 副区长、联合调查组组长方静: what else somebody is, between the office and the name. */
const HAN_CHAIN = '(?:[、兼][^\\s、，。；：“”（）()]{2,16}(?:长|任|记|员|人|席|表))?';

const BEFORE = new RegExp(
  `(?<han>${HAN_OFFICE})${HAN_CHAIN}[ 　]?$|\\b(?<latin>${LATIN_OFFICE}|${HEAD})(?:,?[ \\t]+)${HONOUR}$`,
  'u',
);
const AFTER =
  /^[ 　]?(?:副?总(?:经理|裁)|副?董事长|副?(?:省|市|州|县|区|镇|乡|村|部|厅|局|处|科|所|署|支队|大队|校|园)长|副?书记)(?![的们会室])|^, (?:the |an? |then )*(?:(?:deputy|district|county|city|health|police|local|acting|former|independent) )*(?:mayor|minister|governor|commissioner|councillor|superintendent|constable|MP|ombudsman|coroner)\b|^, (?:the |then )?(?:leader of [^.,;\n]{0,30}[Cc]ouncil|(?:council|deputy|borough|county|city) leader|(?:deputy |assistant )?chief (?:fire )?(?:officer|constable)|station (?:manager|commander)|cabinet member|(?:council|authority|county|borough|city)[’']s (?:then |former |acting |interim )?(?:chief executive|leader))\b|^, (?:the |an? )?(?:deputy |vice[- ])?(?:head ?teacher|principal)\b/u;
const HEAD_AFTER = new RegExp(
  `^, (?:the |an? |its |their |our |then |former |acting )*(?:[\\p{L}’' -]{2,40}[’']s (?:then |former |acting )?)?${HEAD}\\b`,
  'u',
);
/** Cllr Orla Finmere (Ind.): an account that is called by its office. */
const WITHIN = /^(?:Cllr|Councillor|Mayor|MP|PC|Sgt|Inspector)\b\.?/u;

/** The office that a text names beside the name at `span`: 副区长, Mayor; undefined where it names none. */
export function officeBeside(text: string, { start, end }: Span): string | undefined {
  const before = BEFORE.exec(foldScript(text.slice(Math.max(0, start - 60), start)))?.groups;
  const after = foldScript(text.slice(end, end + 80));
  const words =
    before?.han ??
    before?.latin ??
    [AFTER, HEAD_AFTER].flatMap((pattern) => pattern.exec(after)?.[0] ?? [])[0] ??
    WITHIN.exec(text.slice(start, end))?.[0];
  return words
    ?.replace(/^, (?:the |an? |its |their |our |then )*/, '')
    .replace(/,$/, '')
    .trim();
}

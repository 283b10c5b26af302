import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What was checked, has passed and is valid. */
export const CHECKS: readonly Matter[] = [
  {
    id: 'passed',
    example: '已通过验收 / 没有通过; met the limit / failed the test',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /合格|通过(?!电话|微信|短信|网络|[^，。]{1,8}(?:联系|发布|反映|告知))|达标|达到[^，。]{0,10}(?:条件|标准|要求)|具备[^，。]{0,8}条件|符合|过关|达到|优良|(?:完成|经)[^，。]{0,6}验收|(?<=[未没]|没有|未经|尚未)验收/,
        /过(?:了)?(?:检|审)|没有?(?=问题$)|正常范围|低于[^，。]{0,6}(?:限值|标准)|及格|合规|一次(?:性)?通过/,
      ),
      not: zh(
        /不合格|超标|不达标|未达标|超出[^，。]{0,8}(?:标准|限值)|不及格|不符合|不合规|未通过|没通过|挂(?:了)?科|不过关/,
        /不(?:达|合)标|高于[^，。]{0,6}(?:限值|标准)|超过[^，。]{0,6}(?:限值|标准|限量)|违规|检出/,
        /被(?:判|评)(?:为)?不合格|劣质|次品|落榜/,
      ),
    },
    en: {
      so: en(
        unsaid(/pass|meet|comply|conform|satisfy/),
        /passed|met the|complied|complies|compliant|up to standard|within the limits?/,
        /pass(?:es)?(?= (?:the|its|an?|every|all|any|inspection))|clean bill of health|cleared|meets (?:the|all|every)|satisfied|in line with/,
        /conform(?:ed|s)|approved|below the (?:limit|legal|threshold)|satisfactory|within (?:the )?(?:legal |safe |permitted )?limits?/,
        /top marks/,
      ),
      not: en(
        /failed (?:the|an?|its|two|three)|above the (?:limit|standard)|exceeded the|below standard|substandard|fail(?:s|ed)(?! to\b)/,
        /flunked|breached|over the (?:limit|legal)|exceed(?:ed|s|ing)|in breach|fell short|flouted|non-?compliant|did not meet/,
        /unsatisfactory|above (?:the )?(?:legal |safe |permitted )?(?:limits?|levels?)|shoddy|sub-par/,
      ),
    },
  },
  {
    id: 'valid',
    example: '准证三月就过期了 / 有效至明年9月; expired / still in date',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /有效期?内?|保质期内|持证|证照齐全|(?:取得|申领)(?:了|过)?[^，。]{0,12}(?:证|许可|资质)|有[^，。]{0,8}(?:许可证|执照|资质|资格证)/,
        /在有效期|合法|持有[^，。]{0,8}(?:证|执照|许可)|有证|有照|证(?=[都也]没)/,
        /办(?:了|理|好|过|有)[^，。]{0,6}(?:证(?!明|据|言)|执照|许可)|正规|年检(?:合格|过)/,
        /领(?:了|取)[^，。]{0,6}(?:证(?!明|据)|执照)|备案|注册(?!资本)/,
      ),
      not: zh(
        /过期|失效|到期|吊销|无证|无照|临期|作废|脱审|逾期|没有?证(?!据|明|实|人|言)|没有?执照|伪造|假证|非法|违法/,
        /黑(?:车|作坊|中介|诊所|店)|挂靠|套牌|超范围|撤销|过(?:了)?保质期|过了期|注销|暂扣/,
      ),
    },
    en: {
      so: en(
        /valid|in date|licen[cs]ed|certified|holds? an? [\w ]{0,20}(?:licen[cs]e|permit|certificate)|licen[cs]e|permits?|in force/,
        /registered|accredited|authori[sz]ed|legitimate|legal(?:ly)?|qualified|current (?:licen[cs]e|certificate|permit)|(?:licen[cs]e|permit|paper|paperwork|certificate|registration)s?[\w ,]{0,12}up to date/,
        /lawful/,
      ),
      not: en(
        /expired|lapsed|invalid|unlicen[cs]ed|out of date|past (?:its|their|the) (?:date|use-by)|no licen[cs]e|expir(?:y|es)|without (?:an?|the|its|any) (?:\w+['’]?s? ){0,2}(?:licen[cs]e|permit|permission)/,
        /uncertified|unregistered|revoked|suspended licen[cs]e|(?:licen[cs]e|certificate|permit|registration)s?[\w ]{0,14}(?:suspended|withdrawn|cancelled|canceled)|forged|fake (?:licen[cs]e|certificate|permit)|illegal(?:ly)?/,
        /unauthori[sz]ed|unqualified|bogus|run out|ran out|past (?:its|their) (?:best|sell-by)|unlawful(?:ly)?|void/,
      ),
    },
  },
  {
    id: 'checked',
    example: '每月试机一次 / 没有试机记录; the lift is inspected weekly / nobody took a reading',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /检测(?!中心|报告|机构|站|单位|公司|线|结果)|检查(?!组|人员|官|结果|的人|站|院|发现)|巡查|巡检|检修|检验|试机|维保|保养|消毒|清洗|化验(?!单)|抽检|送检|自检|体检|排查|核查|核验|查验|查(?:过|了|看)|质检(?!员|部|局)|安检(?!员)/,
        /年检|评估|检定|校准|测(?:过|了|量|试|温)|审核|验(?:过|了|货)|看(?:过|了)一?[眼遍]|巡视|盘点|保洁|维护|擦(?:过|洗)/,
        /查房|点名(?!要)/,
      ),
      not: zh(
        /走过场|形同虚设|漏检|免检|脱检|超期未检|流于形式|补(?:填|签|写)(?:了)?记录|代检|应付了事|年久失修|失修/,
      ),
    },
    en: {
      so: en(
        unsaid(/inspect|check|test|service|maintain|examine|monitor|verify|assess|patrol/),
        /inspect(?:ed|ions?)|check(?:ed|s)?|test(?:ed|s)|serviced|maintained|maintenance|reading|disinfected|cleaned|examin(?:ed|ation)/,
        /audit(?:ed|s)?|survey(?:ed|s)?|screened|assessed|assessment|tested|looked (?:at|over|into)|monitored|reviewed|verified|vetted/,
        /sampled|swab(?:bed|s)|risk assessment|patrol(?:led|s)|a once-over|calibrated|headcount|roll call|walked the (?:site|line)/,
        /checks? (?:was|were)/,
      ),
      not: en(
        /unchecked|untested|uninspected|box-ticking|tick-box|rubber[- ]stamped|overdue|skipped|neglected|unmaintained|waved through/,
        /(?:backdated|falsified|made[- ]up) (?:logs?|records?)/,
      ),
    },
  },
];

import type { Thing } from './thing.ts';

/** What is written: licences, contracts, notices, messages, records, and what is in charge of being found. */
export const PAPERS: readonly Thing[] = [
  {
    id: 'licence',
    zh: /许可|执照|资质|[驾教健资产救兽医护行]\S{0,4}证(?![明据实人言])|无证|有证|持证|备案|准证|标牌/,
    en: /\b(?:licen[cs](?:e|es|ed)|unlicen[cs]ed|permits?|certificat(?:e|es|ion)|certified|permission|passes|registered|registration)\b/i,
  },
  {
    id: 'consent',
    zh: /同意书|告知书|知情书|签[字名过署]|代签/,
    en: /\b(?:consent|waivers?|releases?|signatures?|signed|sign)\b/i,
  },
  { id: 'contract', zh: /合同|协议|合约|条款/, en: /\b(?:contracts?|agreements?|terms|tenancy|lease)\b/i },
  {
    id: 'notice',
    zh: /告示|公告|公示|张贴|通知(?:书|单)?|广播|喇叭/,
    en: /\b(?:notices?|posters?|leaflets?|announce(?:d|ments?)|tannoy|loudspeakers?)\b/i,
  },
  { id: 'mail', zh: /邮件|邮箱/, en: /\be-?mail(?:s|ed)?\b|\binbox\b/i },
  {
    id: 'text-message',
    zh: /微信|短信|群[里聊内]|留言|消息/,
    en: /\b(?:texts?|texted|messages?|messaged|whatsapp|group chat|dms?)\b/i,
  },
  { id: 'letter', zh: /书面|来信|去信|致函|信件|来函/, en: /\b(?:letters?|wrote|written|in writing)\b/i },
  {
    id: 'complaint',
    zh: /投诉|反映|举报|意见|诉求/,
    en: /\b(?:complain(?:ts?|ed)?|grievances?|concerns?|objections?)\b/i,
  },
  {
    id: 'record',
    zh: /记录|台账|档案|登记|签到|值班表|单据|收据/,
    en: /\b(?:records?|logs?|logbook|ledgers?|registers?|files?|receipts?|rolls?|books)\b/i,
  },
  {
    id: 'report',
    zh: /检测报告|检验报告|化验单|诊断|体检/,
    en: /\b(?:lab(?:oratory)? (?:report|results?)|test results?|diagnos(?:is|ed))\b/i,
  },
  {
    id: 'inspection',
    zh: /检[查测验修]|巡[查检]|验收|年检|试机|抽检|送检/,
    en: /\b(?:inspect(?:ed|ion|ions|ors?)|check(?:ed|s|-ups?)?|test(?:ed|s|ing)?|audit(?:ed|s)?|serviced?|servicing|surveyed)\b/i,
  },
  { id: 'order', zh: /责令|勒令|命令|指令|整改/, en: /\b(?:orders?|ordered|instruct(?:ed|ions?))\b/i },
  {
    id: 'promise',
    zh: /承诺|保证(?!金)|答应|许诺/,
    en: /\b(?:promis(?:e|es|ed)|guarantee[ds]?|pledged?|assur(?:ed|ances?))\b/i,
  },
  { id: 'apology', zh: /道歉|致歉|认错|对不起/, en: /\b(?:apolog(?:y|ies|ised|ized|ise|ize)|sorry)\b/i },
  {
    id: 'job',
    zh: /辞[职退]|开除|解雇|停职|免职|离职/,
    en: /\b(?:sacked|fired|dismissed|dismissal|suspended|resign(?:ed|ation)|quit|notice)\b/i,
  },
  { id: 'meeting', zh: /会议|开会|座谈|约谈|协商/, en: /\b(?:meetings?|hearing|talks|met)\b/i },
  { id: 'data', zh: /信息|数据|隐私|身份证|截图/, en: /\b(?:data|details|screenshots?|passwords?)\b/i },
];

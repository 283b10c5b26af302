import type { MaskKind } from '../../model/mask.ts';

/** 举报电话：, Press office: what makes the number behind it an office's own. */
const OFFICE_LINE =
  /(?:举报|监督|投诉|咨询|服务|值班|办公|报修|报料|爆料|新闻|便民|客服|预约|信访|应急|求助|总机|公开)(?:及[一-龥]{2,4})?(?:电话|热线|专线)(?:号码)?\s?(?:是|为)?\s?[:：]?\s*$|(?:热线|总机)\s?[:：]?\s*$|\b(?:hotline|helpline|switchboard|press office|media office|news ?desk|newsroom|enquiries|customer services?|reception|council line)\b[^\n.;]{0,16}$/iu;
/** A mobile number is somebody's, whatever stands before it. */
const MOBILE = /^(?:\+?86[- ]?)?1[3-9]/;

/** Addresses that whoever is on duty reads; at a provider for everybody the same words may be somebody's. */
const DUTY_ADDRESS =
  /^(?:press|media|pr|news|newsdesk|newsroom|info|contact|enquir(?:y|ies)|inquir(?:y|ies)|office|support|help|helpdesk|services?|customer[._-]?(?:services?|care)|complaints?|feedback|admin|editor|editorial|letters|tips|corrections|hello|reception|webmaster|postmaster|jubao|xinfang|kefu|no-?reply)\d{0,3}@(?!(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|qq|163|126|sina|sohu|foxmail|proton|protonmail|gmx)\.)/i;

const LOOK_BEHIND = 40;

/** Whether a number or an address is an office's, by what it is and what stands before it in `text`; it leads to nobody. */
export function isOfficeNumber(text: string, start: number, words: string, kind: MaskKind): boolean {
  if (kind === 'e-mail') return DUTY_ADDRESS.test(words);
  if (kind !== 'phone' || MOBILE.test(words) || /[*•●x]/.test(words)) return false;
  return OFFICE_LINE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start));
}

import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import type { Voice } from './voice.ts';

const OUTCOME =
  /免职|撤职|开除|解聘|辞退|处分|处罚|罚款|拘留|逮捕|判处|获刑|起诉|吊销|\b(?:dismissed|sacked|fired|charged|convicted|sentenced|fined|acquitted|guilty|liable)\b/i;
const POLICE = /警方|公安|警察|派出所|\b(?:police|\w*pd|sheriff)\b/i;

/** Whether one told the outcome already that the same body tells again: 学校通报，已开除该生 in two papers. */
export function toldThatOutcome(voice: Voice, told: Voice): boolean {
  if (!isSameSpeaker(heardIn(voice), heardIn(told)) && !(isOfPolice(voice) && isOfPolice(told))) return false;
  const { text } = told.member.report;
  const words = [told.span, ...told.statement.content].map((part) => sliceSpan(text, part)).join(' ');
  return OUTCOME.test(foldScript(words));
}

function isOfPolice({ statement, member }: Voice): boolean {
  return POLICE.test(foldScript(speakerOf(member.report.text, statement)));
}

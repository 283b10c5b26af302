import type { Mention } from '../../../model/mention.ts';
import { findTimes } from '../../../text/times/find-times.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { createRuleNames } from '../../rule-names.ts';

const timeRule = createRuleNames('time');

/** The times that the text tells, with their values as far as its day of publication gives them. */
export function timeMentions(passage: Passage): Found<Mention>[] {
  return findTimes(passage.text, { language: 'en', reference: passage.published }).map(
    ({ span, value, timex, rule }) => ({
      type: 'time',
      span,
      value,
      timex,
      reasons: [{ rule: timeRule(rule), span }],
    }),
  );
}

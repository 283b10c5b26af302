import type { Span } from '../../../text/span.ts';
import type { Draft } from './statement-draft.ts';

/** 供水公司说水没有问题，【您见过报告吗？】: what whoever asks adds to the words of others. */
const QUESTION =
  /[，,；]\s*(?:那么?|请问|对此，?|那请问)?(?:您|你们?(?!家)|咱们|这(?:是不是|算不算|是否|意味着|能不能|说明|话)|是不是|是吗|对吗|属实吗|真的吗|是真的吗|怎么看|如何看)[^，；。]*[？?]$/;

/** A draft within the question `turn` of an interview, without the question to whoever is asked that its words end in. */
export function withoutQuestion(text: string, turn: Span, draft: Draft): Draft {
  const last = draft.content.at(-1);
  if (draft.cue === null || last === undefined || last.end < turn.end - 1 || last.end > turn.end + 1)
    return draft;
  const said = text.slice(last.start, turn.end);
  const question = QUESTION.exec(said);
  if (question === null || question.index === 0) return draft;
  const content = [...draft.content.slice(0, -1), { start: last.start, end: last.start + question.index }];
  return { ...draft, content };
}

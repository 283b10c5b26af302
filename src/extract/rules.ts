import { CHAT_RULES } from './chat/chat-rules.ts';
import { EN } from './en/pack.ts';
import type { Rule } from './rule.ts';
import { ZH } from './zh/pack.ts';

/** Every rule of every language by the id that reasons name it with. */
export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(
  [...ZH.rules, ...EN.rules, ...CHAT_RULES].map((rule) => [rule.id, rule]),
);

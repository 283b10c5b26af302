import type { Rule } from '../rule.ts';

/** The rules of chats, of whatever language. */
export const CHAT_RULES: readonly Rule[] = [{ id: 'chat-message', example: '小满爸：食堂今天没有汤。' }];

import { kindOfWords } from './placeholder-kinds.ts';

/** 「老贺邀请老顾加入了群聊」, 「以下为新消息」: what the app tells between messages. */
const TOLD =
  /^.{1,60}(?:加入了?群聊|退出了?群聊|移出了?群聊|修改群名为.{1,40}|拍了拍.{1,30})[。.]?$|^以下[为是]新消息$/u;

/** Whether a line is one of the app's own, and nobody's words. A message taken back names one of the `labels`, or 你. */
export function isAppLine(line: string, labels: ReadonlySet<string>): boolean {
  const words = line.trim();
  if (kindOfWords(words) === 'recall') {
    const who = words
      .replace(/^[[【]/u, '')
      .replace(/\s?撤回了?.*$/u, '')
      .replace(/^[“"'「]|[”"'」]$/gu, '');
    return who === '你' || labels.has(who);
  }
  const marked = /^[“"「](?<who>[^“”"「」]{1,30})[”"」]/u.exec(words)?.groups?.who;
  return (
    TOLD.test(words) &&
    (marked !== undefined || [...labels].some((label) => words.startsWith(label)) || words.startsWith('你'))
  );
}

/** What stands above the first message of a chat that was written out as text. */
export interface ExportHeader {
  readonly name: string | null;
  /** True where the lines themselves say that a chat follows. */
  readonly isTold: boolean;
}

/** 「群聊：小河家园业主群」, 「聊天记录导出：…」, "Chat: Ferry Lane": the name of the chat behind what the program calls it. */
const NAME_FIELD =
  /^(?:群聊(?:名称|名)?|群名称?|聊天对象|聊天(?:记录|記錄|群)?(?:导出|匯出|备份|備份)?|群聊记录|会话|對話|对话(?:记录)?|微信群|group(?: chat| name)?|chat(?: (?:name|with|history|export|log))?|conversation)\s?[：:]\s*(?<name>\S.{0,59})$/iu;
/** 「“银杏里业主群”的聊天记录」. */
const NAMED = /^[“"「《]?(?<name>[^“”"「」《》]{1,40}?)[”"」》]?\s?的(?:聊天记录|聊天記錄|群聊记录)$/u;
/** 「聊天记录」 alone. */
const TITLE = /^(?:微信)?(?:群聊)?的?(?:聊天记录|聊天記錄|合并转发|chat (?:history|log|export))$/iu;
/** 「导出时间：2026-03-10 21:04」, "Messages: 64": what a program counts of it. */
const FIELD =
  /^(?:(?:导出|匯出|备份|保存|生成|截取|起止|时间|開始|开始|结束)(?:时间|日期|范围|人|工具|软件|格式)?|日期|共|消息|訊息|群?成员|人数|群主|群号|类型|来源|平台|exported|saved|messages?|members?|participants?|period|date|from|to|app)[^：:\n]{0,12}[：:]\s*\S.{0,80}$|^共\s?\d+\s?(?:条|則|则)(?:消息|聊天记录|记录|訊息)?[。.]?$/iu;
const RULE = /^[-=_*—–―~·#]{3,}$/u;
/** The chat's name may stand alone above the first message, with the number of its members. */
const COUNTED_NAME = /^\S.{0,40}[(（]\d{1,6}[)）]$/u;
const LONGEST_NAME = 40;

/** Reads the lines above the first message, blank ones left out; null where one of them is nothing that an exporter writes. */
export function readExportHeader(lines: readonly string[]): ExportHeader | null {
  let name: string | null = null;
  let isTold = false;
  for (const line of lines) {
    if (RULE.test(line)) continue;
    const told = (NAME_FIELD.exec(line) ?? NAMED.exec(line))?.groups;
    if (told !== undefined) {
      name = told.name!.trim();
      isTold = true;
    } else if (TITLE.test(line)) isTold = true;
    else if (FIELD.test(line)) continue;
    else if (name === null && line.length <= LONGEST_NAME && !/[。！？!?：:]$/u.test(line)) {
      name = line;
      isTold ||= COUNTED_NAME.test(line);
    } else return null;
  }
  return { name, isTold };
}

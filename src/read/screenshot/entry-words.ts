/** What stands in the empty line where a message is written, with the app that says so. */
const ENTRY =
  /^(?:(?:i|text|rcs|sms|chat|type a |write a |send a |enter )?\s*message|text message\s*[·•]?\s*sms|(?:输入|发)?(?:消息|信息)|发送?(?:消息|信息)|短信(?:\/?彩信)?|文字信息|按住\s*说话|说点什么.{0,2}|aa)[.…\s]*$/i;

export function isEntryWords(text: string): boolean {
  return ENTRY.test(text.trim());
}

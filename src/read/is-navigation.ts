/** What a page calls to, in a bar above the text: all that such a line says beside the name of the page. */
const CALL =
  '(?:log ?-?in|log on|sign ?-?(?:in|up|on)|register|subscribe|menu|search|home|contact us|my account|skip to (?:main )?content|登录|登錄|登入|注册|註冊|首页|首頁|搜索|下载APP|下载客户端|打开APP|关注|订阅)';
const BAR = /\s*[|｜/·•>»]\s*/u;
const CALLS = new RegExp(`^${CALL}(?:[\\s|｜/·•>»]+${CALL})*$`, 'iu');

/** "Larkmeadow Mirror | log in sign up": a bar of calls, with at most the name of the page before it. No headline. */
export function isNavigation(text: string): boolean {
  if (text.length > 80) return false;
  if (CALLS.test(text)) return true;
  const [name = '', ...rest] = text.split(BAR);
  return name.length <= 30 && rest.length > 0 && rest.every((part) => CALLS.test(part));
}

import { CREDIT_RULES, type CreditRule } from './credit-rules.ts';
import { findPartedCredit } from './parted-credit.ts';

/** What one line credits; null for what it does not. */
export interface Credit {
  readonly rule: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly note: string | null;
}

/** All credits in one line, in the order of the rules. */
export function findCredits(line: string, place: CreditRule['place']): Credit[] {
  const text = line.slice(0, 200);
  const parted = place === 'line' ? findPartedCredit(line) : undefined;
  const ofParts = parted === undefined ? [] : [{ rule: PARTED, note: null, ...parted }];
  return [...ofParts, ...findByRules(text, place)];
}

/** The rule of a line whose parts stand between bars. */
export const PARTED = 'parted-line';

function findByRules(text: string, place: CreditRule['place']): Credit[] {
  return CREDIT_RULES.flatMap((rule) => {
    if (rule.place !== place) return [];
    const groups = rule.pattern.exec(text)?.groups;
    if (!groups) return [];
    const { outlet, byline, published, note } = groups;
    return [
      {
        rule: rule.id,
        outlet: outlet && !NO_OUTLET.test(outlet) ? outlet : null,
        byline: byline && HAN.test(byline) ? joinNames(byline) : (byline ?? null),
        published: published ?? null,
        note: note ?? null,
      },
    ];
  });
}

const HAN = /\p{sc=Han}/u;
/** 「作者：记者 李明 实习生 方兰」: what they are stands between the names. */
const TRADE =
  /^(?:本报|本台|首席|特约|见习|见習|实习)?(?:记者|記者|实习生|實習生|通讯员|通訊員|编辑|編輯|摄影|攝影|文字|图|文)$/u;

function joinNames(names: string): string | null {
  const own = names
    .split(/[\s、,，]+/u)
    .filter((name) => name !== '' && !TRADE.test(name) && !/^[发發]自/u.test(name));
  return own.length === 0 ? null : own.join('、');
}

/** What stands where an outlet would but names none. */
const NO_OUTLET =
  /^(?:来自|來自|网络|網路|互联网|综合|原创|原創|未知|作者|记者|記者|本报|本報|本台|本臺|本网|本網|本刊|转载|投稿|图片|资料)$/;

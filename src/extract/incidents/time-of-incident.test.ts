import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs.ts';
import { findMentions as findEnglish } from '../en/find-mentions.ts';
import { createPassage } from '../passage.ts';
import { ZH } from '../zh/pack.ts';
import { timeOfIncident } from './time-of-incident.ts';

function timeOf(text: string): string | null {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const passage = createPassage({ text, blocks: paragraphsOf(text), published: '2024-05-20', language });
  const mentions = language === 'en' ? findEnglish(passage) : ZH.findMentions(passage);
  const time = timeOfIncident(text, mentions, { quotations: passage.quotations, notBefore: '2024' });
  return time && text.slice(time.span.start, time.span.end);
}

test.each<[string, string | null]>([
  // When it was published, or people met to speak of it.
  ['我是船工，想把那晚说清楚\n发布于 2024-05-20 23:11\n5月18号晚上8点52分，渡口停电。', '5月18号晚上8点52分'],
  ['渡口健康报 2024年5月20日 记者 林苇\n5月18日晚，渡口停电。', '5月18日晚'],
  ['渡口事件发布会实录\n时间：2024年5月20日10:00\n林苇：5月18日晚，渡口停电。', '5月18日晚'],
  ['5月19日下午，她接受了本报专访。她说，5月18日晚渡口停电。', '5月18日晚'],
  ['渡口日前停电，多人受困。船工林苇昨日向本报表示，电缆已换。', '日前'],
  ['Ferry stopped\nPosted on 20 May 2024\nThe ferry lost power on Saturday.', 'Saturday'],
  // What is told in passing.
  ['林苇今年26岁，是船工。渡口5月18日停电。', '5月18日'],
  ['今年渡口停了三次。', '今年'],
  ['林苇称：“去年就没人管了。”渡口5月18日停电。', '5月18日'],
  ['截至5月19日12时，已退票40张。渡口5月18日停电。', '5月18日'],
  ['The firm, which has run the ferry since 2020, stopped it on Saturday.', 'Saturday'],
  ['渡口的证书是2019年发的。', null],
  ['The ferry, sold between March and May 2023, is recalled, the firm said on Monday.', 'Monday'],
  ['The pier has been closed since Saturday. It was built in 2019.', 'since Saturday'],
  // What somebody tells behind the time is no reason to leave it.
  ['5月18日下午，渡口停电，船工称听到一声响。5月19日恢复。', '5月18日下午'],
  ['渡口明天恢复。5月18日停电。', '5月18日'],
  ['5月18日，校方通报称，食堂停业。', '5月18日'],
])('%s: %s', (text, expected) => expect(timeOf(text)).toBe(expected));

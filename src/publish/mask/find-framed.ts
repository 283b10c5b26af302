/** A stretch of a text that a frame says to name somebody. */
export interface Framed {
  readonly start: number;
  readonly words: string;
}

const WORD = String.raw`\p{Lu}[\p{L}]*(?:['’-]\p{L}{2,})*`;
const MORE = String.raw`(?:[ \t]+(?:\p{Lu}\.|van|von|de|der|den|del|da|di|bin|al|${WORD}))`;
const NAME = `${WORD}${MORE}{0,3}`;
const FULL = `${WORD}${MORE}{1,3}`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?[ \t]+)?`;

/** Nouns for what somebody is, right before the name: our reporter, Nia Dole. No firm is called so. */
const ROLE =
  'reporter|correspondent|editor|colleague|presenter|host|guest|man|woman|boy|girl|worker|engineer|teacher|nurse|doctor|father|mother|son|daughter|wife|husband|brother|sister|neighbour|neighbor|resident|parent|pupil|student|driver|lawyer|solicitor|spokesman|spokeswoman|spokesperson|director|manager|headteacher|principal|officer|inspector|chairman|chairwoman|secretary|councillor|mayor|victim|passenger|tenant|porter|cleaner|guard|lifeguard|coach|technician|farmer|cook|chef|shopkeeper|caretaker|witness|caller|listener|author|expert|scientist|professor|researcher|analyst|consultant';

/** Each with the phrase it was made for. `name` is one name, `list` several. */
const ENGLISH: readonly RegExp[] = [
  // Dear Ms Dole, · Hi Nia.
  `(?<=^|[:.!?]\\s)(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)),?[ \\t]+(?<name>${TITLE}${NAME})(?=[ \\t]*[,:!.;\\n–—-])`,
  // Kind regards,\nNia Dole
  `(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Ww]ishes|[Tt]hanks|[Cc]heers),?[ \\t]*\\n+[ \\t]*(?<name>${NAME})(?=[ \\t]*(?:\\n|,|$))`,
  // On Mon, 3 Mar 2025 at 09:10, Nia Dole wrote:
  `^On [^\\n]{6,80}?,[ \\t]*(?<name>${FULL})[ \\t]*(?:<[^>\\n]*>)?\\s+wrote:`,
  // To: Nia Dole <nia@…>, Ben Orr
  `^[ \\t>*_-]*(?:From|To|Cc|CC|Bcc|Reply-To|Sent by)[ \\t]*:[ \\t]*(?<list>[^\\n]{2,300})$`,
  // Editing by Nia Dole and Ben Orr
  `\\b(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Ww]ritten|[Tt]ranslated|[Tt]ranscribed|[Ii]llustrat(?:ed|ions?)|[Pp]hotos?|[Pp]hotographs?) by[ \\t]+(?<list>${FULL}(?:(?:,|,? and|,? &)[ \\t]+${FULL})*)`,
  // author: Nia Dole
  `(?<![\\p{L}\\p{N}-])(?:[Aa]uthor|[Bb]yline|[Rr]eporter|[Ee]ditor|[Pp]resenter|[Hh]ost|[Pp]roducer|[Cc]ontact|[Ss]igned)s?[ \\t]*:[ \\t]*["'“]?(?<list>${FULL}(?:(?:,|,? and|,? &)[ \\t]+${FULL})*)`,
  // our reporter, Nia Dole. · a maintenance man, Ben Orr, died
  `\\b(?:${ROLE}),[ \\t]+(?<name>${FULL})(?=[,.;:)])`,
  // I'm Nia Dole · my name is Nia · with me is Nia Dole
  `\\b(?:I['’]m|I am|[Ww]ith (?:me|us) (?:is|are|today is|now is)|[Jj]oined by)[ \\t]+(?<name>${FULL})`,
  `\\b[Mm]y name(?:['’]s| is)[ \\t]+(?<name>${NAME})`,
  // Nia in Calder Vale, you're on · Let's go to Nia in Calder Vale
  `(?<name>${NAME})(?:[ \\t]+(?:in|from|on)[ \\t]+[^,.\\n]{2,40})?,[ \\t]+you(?:['’]re| are)[ \\t]+(?:on|through|live|next|up)\\b`,
  `(?:[Ll]et['’]s go to|[Nn]ext (?:up )?(?:is|we have)|[Ll]ine (?:\\w+ )?is|[Gg]o ahead,|[Cc]aller)[ \\t]+(?<name>${NAME})(?=[ \\t]+(?:in|from|on the line|calling)\\b)`,
].map((source) => new RegExp(source, 'gmu'));

const CHINESE: readonly RegExp[] = [
  // 责任编辑：卓向晚 骆一帆
  /(?:责任编辑|责编|编辑|记者|实习生|通讯员|摄影|核查员|联系人|联络人|记录人?|整理|撰稿人?|撰文|作者|采写|校对|审核|审校|监制|翻译|投诉人|申请人|举报人|签名|签字|具名|署名|发件人|收件人|抄送)[：:][ \t　]*(?<list>[\p{Script=Han}·、，, 　]{2,30}?)(?=[\n（(）)<＜；;。|｜]|$|[ 　]{1,4}\p{Script=Han}{2,6}[：:])/gmu,
  // 核查员 卓向晚
  /(?:记者|实习生|实习记者|核查员|通讯员)[ 　]{1,3}(?<name>\p{Script=Han}{2,4})(?=[ 　\n，。）)]|$)/gmu,
  // 此致 敬礼 卓向晚
  /此致[\s　]{0,6}敬礼[！!。]?\s*\n[ \t　]*(?<name>\p{Script=Han}{2,4})[ \t　]*$/gmu,
  // 尊敬的卓向晚女士：
  /(?:尊敬的|亲爱的|敬爱的)(?<name>\p{Script=Han}{2,4}?)(?=(?:先生|女士|老师|主任|同学|医生|经理|校长|局长|师傅)[：:，,！!])/gu,
];

/** SHEN: in a transcript of several who speak. */
const SPEAKER =
  /^[ \t*_]*(?<name>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2})[ \t]*(?:\([^)\n]{1,24}\))?[ \t*_]*:[ \t*_]*(?=\S)/gmu;
/** A part in a transcript, or a line's heading, and no name. */
const PART =
  /^(?:HOST|CO-?HOST|CALLER|GUEST|ANCHOR|PRESENTER|NARRATOR|MODERATOR|INTERVIEWER|INTERVIEWEE|REPORTER|CORRESPONDENT|EDITOR|OPERATOR|SPEAKER|SPOKES\w+|WITNESS|QUESTION|ANSWER|QA?|CHAIR\w*|CLERK|COURT|JUDGE|COUNSEL|COUNCILLORS?|MAYOR|OFFICER|POLICE|PUBLIC|AUDIENCE|MAN|WOMAN|VOICE\w*|ALL|BOTH|PARENTS?|RESIDENTS?|PASSENGERS?|DRIVER|DOCTOR|NURSE|TEACHER|MUM|DAD|TITLE|DATE|TIME|PLACE|SOURCE|PHOTO|VIDEO|UPDATE|NOTE|WARNING|CORRECTION|BREAKING|LIVE|AUTHOR|SUBJECT|RE|FW|FWD|FROM|TO|CC)(?: \S+)*$/;
/** Who is greeted, and what a sentence begins with, without a name. */
const NOBODY =
  /^(?:(?:Sir|Sirs|Madam|All|Everyone|Everybody|Team|Editor|Editors|Colleagues?|Friends?|Parents?|Residents?|Neighbours?|Neighbors?|Customers?|Guests?|Members?|Readers?|Listeners?|Students?|Pupils?|Families|Carers?|Guardians?|Applicants?|Tenants?|Staff|Folks|Guys|There|Press|Office|Santa|Lord|God)\b|(?:or|and)\b)/i;
const OPENING =
  /^(?:(?:And|So|Now|But|OK|Okay|Well|Next|Yes|No|Hi|Hello|Dear|Then|Thanks|Good|The|A|An)[ \t]+)+/;

/** What stands where only a name does: a greeting, a signature, a line of credits, a caller, who speaks in a transcript. */
export function findFramed(text: string): Framed[] {
  const found: Framed[] = [];
  const add = (words: string, start: number) => {
    const opening = OPENING.exec(words)?.[0].length ?? 0;
    const name = words.slice(opening);
    if (name !== '' && !NOBODY.test(name)) found.push({ start: start + opening, words: name });
  };
  for (const pattern of [...ENGLISH, ...CHINESE]) {
    for (const match of text.matchAll(pattern)) {
      const { name, list } = match.groups!;
      const words = (name ?? list)!;
      const start = match.index + match[0].lastIndexOf(words);
      if (name !== undefined) {
        add(name, start);
        continue;
      }
      for (const part of words.matchAll(/[^,，、;；&<>"“”]+?(?=\s*(?:[,，、;；&<"“”]|\band\b|$))/gu)) {
        for (const piece of part[0].matchAll(LISTED)) add(piece[0], start + part.index + piece.index);
      }
    }
  }
  const speakers = [...text.matchAll(SPEAKER)].filter(({ groups }) => !PART.test(groups!.name!));
  // One line may be a heading: NOTICE: closed today.
  if ([...text.matchAll(SPEAKER)].length > 2) {
    const small = new Set(text.match(/(?<![\p{L}])\p{Ll}{2,}/gu) ?? []);
    for (const { 0: line, index, groups } of speakers) {
      const words = groups!.name!;
      if (!small.has(words.toLowerCase())) add(words, index + line.indexOf(words));
    }
  }
  return found;
}

/** A name in a list: two words with capitals, or Han characters without a blank. */
const LISTED = new RegExp(`(?<![\\p{L}@.])${FULL}(?![\\p{L}@])|\\p{Script=Han}[\\p{Script=Han}·]{1,9}`, 'gu');

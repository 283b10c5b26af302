import type { MessageKind } from '../../model/transcript.ts';

/** What WhatsApp writes in the place of a file, in English, German, Spanish and Chinese. Whole messages only. */
const PLACEHOLDERS: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'image',
    /^(?:image|photo) omitted$|^(?:Bild|Foto) weggelassen$|^(?:imagen|foto) omitida$|^(?:图像已忽略|忽略图片|圖片已略去|已忽略图片)$/iu,
  ],
  [
    'video',
    /^video(?: note)? omitted$|^Video weggelassen$|^video omitido$|^(?:视频已忽略|忽略视频|影片已略去|已忽略视频)$/iu,
  ],
  [
    'voice',
    /^audio omitted$|^Audio weggelassen$|^audio omitido$|^(?:音频已忽略|忽略音频|音訊已略去|已忽略音频)$/iu,
  ],
  [
    'sticker',
    /^(?:sticker|GIF) omitted$|^(?:Sticker|GIF) weggelassen$|^(?:sticker|GIF) omitido$|^(?:忽略贴图|貼圖已略去|忽略GIF)$/iu,
  ],
  ['file', /document omitted$|Dokument weggelassen$|documento omitido$|(?:忽略文档|文件已略去)$/iu],
  [
    'contact',
    /^contact card omitted$|^Kontaktkarte (?:weggelassen|ausgelassen)$|^tarjeta de contacto omitida$/iu,
  ],
  [
    'unknown',
    /^<(?:media omitted|Medien ausgeschlossen|Medien weggelassen|multimedia omitido|archivo omitido|省略多媒体文件|媒体文件已省略|忽略多媒体文件|省略影音內容|多媒體檔案已略去)>$/iu,
  ],
  ['place', /^(?:location|Standort|ubicación|位置)[:：]\s*https?:\/\/\S+$/iu],
  [
    'call',
    /^(?:missed (?:group )?(?:voice|video) call|Verpasster (?:Sprach|Video)anruf|Llamada perdida|Videollamada perdida|未接语音通话|未接视频通话)/iu,
  ],
  [
    'recall',
    /^(?:this message was deleted|you deleted this message|Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|Se eliminó este mensaje|Eliminaste este mensaje|此消息已被?删除|你删除了这条消息|您删除了这条消息|此訊息已刪除|您已刪除此訊息)[.。]?$/iu,
  ],
];

/** <attached: 00000012-PHOTO-2026-04-06-09-12-33.jpg>, IMG-20260406-WA0003.jpg (file attached). */
const ATTACHED =
  /^<(?:attached|Anhang|adjunto|附件)[:：]\s*[^<>]*?\.(\w{2,5})>$|\.(\w{2,5}) \((?:file attached|Datei angehängt|archivo adjunto|文件附件|附件)\)$/iu;

const KINDS_BY_EXTENSION: Readonly<Record<string, MessageKind>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  heic: 'image',
  mp4: 'video',
  mov: 'video',
  '3gp': 'video',
  opus: 'voice',
  ogg: 'voice',
  m4a: 'voice',
  mp3: 'voice',
  webp: 'sticker',
  gif: 'sticker',
  vcf: 'contact',
};

export function kindOfWhatsappWords(body: string): MessageKind {
  const line = body.split('\n', 1)[0]!.trim();
  const attached = ATTACHED.exec(line);
  const extension = attached?.[1] ?? attached?.[2];
  if (extension !== undefined) return KINDS_BY_EXTENSION[extension.toLowerCase()] ?? 'file';
  if (body.includes('\n')) return 'text';
  return PLACEHOLDERS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'text';
}

/** The app's own notice that a chat is encrypted: on iOS it stands first, as if said by the chat itself. */
export const ENCRYPTION_NOTICE =
  /end-to-end encrypted|Ende-zu-Ende-verschlüsselt|cifrad[oa]s? de extremo a extremo|端到端加密|端對端加密/iu;

/** Anna created group “Canteen parents”: the line of the app that says a group's name. */
export const GROUP_CREATED =
  /(?:created group|Gruppe|creó el grupo|创建了群组|建立了群組)\s*[“"„「«]([^”"“」»]+)[”"“」»](?:\s*(?:erstellt|了))?/iu;

/** Lines of the app that hold a colon and would else be taken for what somebody said. */
export const SYSTEM_BEFORE_COLON =
  /[“"„«]|\b(?:created group|changed the subject|changed the group|changed this group|added|joined using|hat den Betreff|cambió el asunto)\b|更改了(?:群|主题)/iu;

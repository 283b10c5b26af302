import type { Checked, Problem } from '../../model/verification.ts';
import type { Limit } from './findings.ts';

/** What this page says. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly pick: string;
  readonly other: string;
  readonly working: (done: number, all: number) => string;
  readonly none: string;
  readonly sound: string;
  readonly unsound: string;
  readonly checked: string;
  readonly failed: string;
  readonly uncheckable: string;
  readonly checks: Partial<Readonly<Record<Checked, string>>>;
  readonly problems: Partial<Readonly<Record<Problem, string>>>;
  readonly limits: Readonly<Record<Limit, string>>;
}

export const EN: Words = {
  title: 'Check this dossier',
  lead: 'Choose the folder of a dossier. Every byte, every link of the journal and every quoted word is checked in this browser; nothing leaves this machine.',
  pick: 'Choose the folder',
  other: '中文',
  working: (done, all) => `${done} of ${all} files …`,
  none: 'This folder is no dossier: it has no manifest.json.',
  sound: 'All that can be checked here is as it was.',
  unsound: 'NOT as it was:',
  checked: 'Checked',
  failed: 'Failed',
  uncheckable: 'Could not be checked here',
  checks: {
    manifest: 'manifest and its signature',
    files: 'files, by digest and size',
    evidence: 'pieces of evidence, by their names',
    'journal-lines': 'journal lines, by link and signature',
    reports: 'reports',
    texts: 'texts, by digest',
    spans: 'quoted words, against their texts',
    references: 'records that others name by id',
    changes: 'changes since the dossier that this one replaces',
    stories: 'stories',
    decisions: 'human decisions, against their journal lines',
    inquiries: 'inquiries, against their journal lines',
    answers: 'answers of addresses, and times they gave none, against the journal',
    masks: 'masks',
    derivatives: 'images drawn anew, which hold pixels only',
    'page-files': 'data files of the page, against dossier.json',
    'time-proofs': 'time-stamps of authorities (RFC 3161), by digest and signature',
  },
  problems: {
    missing: 'is missing',
    unlisted: 'is not in the manifest',
    changed: 'was changed',
    'bad-path': 'is a path that a dossier may not hold',
    unreadable: 'cannot be read',
    'bad-format': 'is not of the form it should be',
    'bad-signature': 'has a signature that does not fit',
    'broken-chain': 'does not follow from the line before',
    'missing-evidence': 'names evidence that is not here',
    'not-journalled': 'has no line in the journal',
    'unknown-reference': 'names a record that is not here',
    'wrong-words': 'quotes words that do not stand in the text',
    'page-differs': 'shows something else than dossier.json says',
    'not-public': 'does not belong into a public dossier',
    'bad-time-proof': 'is a time-stamp that proves nothing:',
  },
  limits: {
    signer: 'Whose key signed: compare this fingerprint with one you know.',
    signatures: 'Signatures: this browser does not know Ed25519. A newer one does, or hearsay verify.',
    time: 'That the clock of the signing machine was right.',
    provenance: 'That the preserved bytes came from where the record says.',
    completeness: 'That nothing was left out, or cut off the end of the journal.',
    'page-program': "What the program of the dossier's page does with the words.",
    'this-page':
      'This page: whoever changes a dossier can change the page beside it too. Use one from a copy that you trust, or hearsay verify.',
    files: 'Files that only a broken manifest vouches for.',
    'time-proofs':
      'A time-stamp that is signed in a way this page does not know: check it with hearsay verify or openssl ts -verify.',
    authority:
      'That these are to be believed, who say when something existed already; hearsay verify --roots follows their certificates:',
    originals: 'The originals: a public dossier names them by salted digests only.',
    masking: 'That no private person is named whom no rule found.',
    superseded: 'What changed since the dossier that this one replaces, which is not here; its manifest:',
    elsewhere: 'Evidence of other stories, which journal lines speak of and which is not here:',
    formats:
      'That the files in the formats of others (claims.jsonld, statements.csv, feeds …) say what dossier.json says; they are as they were sealed.',
  },
};

export const ZH: Words = {
  title: '核对本卷宗',
  lead: '请选择卷宗文件夹。每个字节、日志的每一环、每一处引文都在本浏览器中核对，任何内容都不会离开本机。',
  pick: '选择文件夹',
  other: 'English',
  working: (done, all) => `${done} / ${all} 个文件……`,
  none: '这个文件夹不是卷宗：没有 manifest.json。',
  sound: '此处能核对的都与当初一致。',
  unsound: '与当初不一致：',
  checked: '已核对',
  failed: '不符',
  uncheckable: '此处无法核对',
  checks: {
    manifest: '份清单及其签名',
    files: '个文件，按摘要和大小',
    evidence: '份证据，按其名称',
    'journal-lines': '行日志，按链接和签名',
    reports: '篇报道',
    texts: '份文本，按摘要',
    spans: '处引文，与原文比对',
    references: '处按编号指称的记录',
    changes: '项与所取代卷宗相比的改动',
    stories: '个专题',
    decisions: '项人的决定，与日志对照',
    inquiries: '项问询，与日志对照',
    answers: '次网址应答或无应答，与日志对照',
    masks: '处遮蔽',
    derivatives: '张重绘图，只含像素',
    'page-files': '个网页数据文件，与 dossier.json 对照',
    'time-proofs': '个时间戳（RFC 3161），按摘要和签名',
  },
  problems: {
    missing: '缺失',
    unlisted: '不在清单中',
    changed: '已被改动',
    'bad-path': '不是卷宗可有的路径',
    unreadable: '无法读取',
    'bad-format': '格式不对',
    'bad-signature': '签名不符',
    'broken-chain': '与上一行不衔接',
    'missing-evidence': '所指证据不在此处',
    'not-journalled': '日志中没有对应的行',
    'unknown-reference': '所指的记录不在这里',
    'wrong-words': '引文不在原文中',
    'page-differs': '显示的与 dossier.json 不同',
    'not-public': '不应出现在公开卷宗中',
    'bad-time-proof': '是证明不了什么的时间戳：',
  },
  limits: {
    signer: '是谁的密钥签的名：请把这个指纹与您已知的比对。',
    signatures: '签名：本浏览器不支持 Ed25519，请用较新的浏览器或 hearsay verify。',
    time: '签名机器的时钟是否准确。',
    provenance: '存证内容是否确实来自所记的来源。',
    completeness: '是否有遗漏，或日志末尾是否被截去。',
    'page-program': '卷宗网页的程序如何处理这些文字。',
    'this-page': '本页：改动卷宗的人也能改动旁边的本页。请用可信副本中的页面，或 hearsay verify。',
    files: '只由已损坏的清单担保的文件。',
    'time-proofs': '以本页不认识的方式签名的时间戳：请用 hearsay verify 或 openssl ts -verify 核对。',
    authority: '以下机构是否可信（它们说明内容何时已经存在）；hearsay verify --roots 可追查其证书：',
    originals: '原文：公开卷宗只以加盐摘要指称。',
    masking: '是否还有规则未能发现的私人姓名。',
    superseded: '与所取代的卷宗相比有何改动：那份卷宗不在此处；其清单摘要：',
    elsewhere: '其他专题的证据：日志提到，但不在此处：',
    formats:
      '其他格式的文件（claims.jsonld、statements.csv、订阅源等）是否与 dossier.json 一致；它们与封存时相同。',
  },
};

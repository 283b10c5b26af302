import type { DossierIndex } from '../model/dossier.ts';

/** What stands under the heading of each kind of dossier. */
const ABOUT = {
  sealed: `不得公开 · NOT FOR PUBLICATION
========================================

本卷宗为封存件，含报道全文与原始材料，可能有个人信息，仅供核查人员内部使用。
This dossier is sealed. It holds full texts and captured originals, private persons' names among them.
It is for those who check, not for readers.`,
  public: `公开卷宗 · PUBLIC
========================================

个人姓名已遮蔽，按首次出现写作“姓+某甲”或“人物A”，只在本卷宗内有效；电话等号码一律略去。
原文与原件不在其中，只列加盐摘要，只有生成它的工作台能核对。所列网址仍可能通向未遮蔽的原网页。
Private persons are masked, by first appearance and in this dossier only. The texts as they were read and the
captured originals are not in it: salted digests name them, which only the desk that made it can check.
An address may still lead to the page as it was published.`,
} as const;

const SEALED_FILES = `
evidence/            原始文件与文本，以 SHA-256 命名 / captured bytes and texts, named by their SHA-256
journal/             存证日志，逐行签名并相互链接 / the signed, linked log of what was captured`;

/** README.txt of a dossier, in Chinese and English: what it is, how to open it, how to check it. */
export function formatReadme(
  head: Pick<DossierIndex, 'kind' | 'program' | 'created'>,
  counts: DossierIndex['counts'],
): string {
  const { kind, program, created } = head;
  return `Hearsay 求证 · 卷宗 · DOSSIER
${created} · ${program.name} ${program.version}

${ABOUT[kind]}

内容 · What is in it
----------------------------------------
报道 ${counts.reports} 篇 · 陈述 ${counts.statements} 条 · 专题 ${counts.stories} 个 · 独立来源 ${counts.origins} 个 · 未能读取 ${counts.unread} 个文件
${countOf(counts.reports, 'report')} · ${countOf(counts.statements, 'statement')} · ${countOf(counts.stories, 'story', 'stories')} · ${countOf(counts.origins, 'origin')} · ${countOf(counts.unread, 'file')} not read

index.html           阅读页面 / the page to read
verify.html          核对页面 / the page that checks
dossier.json         全部记录，供程序使用 / all records, for programs
dossier.schema.json  上述文件的格式 / the form of that file (JSON Schema)
statements.csv       陈述一行一条，可用表格软件打开 / one row a statement, for spreadsheets
claims.jsonld        主张与核查结论 / claims and assessments (schema.org Claim, ClaimReview)
annotations.jsonld   陈述在原文中的位置 / where statements stand (W3C Web Annotation)
feed.atom, feed.json 更新与更正的订阅源 / updates and corrections (Atom, JSON Feed)
data/                页面所用的数据 / what the page loads${kind === 'sealed' ? SEALED_FILES : ''}
manifest.json        文件清单与摘要 / every file with its digest
manifest.sig.json    清单的签名 / the signature of that list

打开 · To open it
----------------------------------------
用浏览器打开 index.html，无需联网，也无需服务器。
Open index.html in a browser. It needs no network and no server.

核验 · To check it
----------------------------------------
    hearsay verify <本文件夹 / this folder>

或在浏览器中打开 verify.html 并选择本文件夹，无需安装任何程序，也无需联网。
Or open verify.html in a browser and choose this folder: nothing to install, and no network.

逐一重算摘要、日志链与签名，并核对每一处引文是否与原文一字不差。任何一个字节的改动都会被指出。
程序不判断真假：它只说明谁说了什么、在哪里说的、还有什么不清楚。
It recomputes every digest, the journal's links and signatures, and looks up every quoted word in its text.
A single changed byte is named. The program never says what is true: it says who said what, where, and
what is still unknown.
`;
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

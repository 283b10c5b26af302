import { join } from 'node:path';
import type { BuildStep } from '../../desk/build-step.ts';
import type { DeskErrorCode } from '../../model/desk-error.ts';
import type { UnreadFile } from '../../model/dossier.ts';
import type { Checked, Problem, Uncheckable } from '../../model/verification.ts';
import { PROGRAM } from '../called-as.ts';
import { CHECKED } from './checked-en.ts';

/** Everything that the command line says, in English; `zh.ts` has the same keys. */
export const EN = {
  program: 'Turns what is going round about an incident into a record that anyone can check offline.',
  seeAlso: 'Documentation: docs/tour.md',
  commands: {
    add: 'Preserve files, folders and web addresses in a desk: bytes, WARC and signed journal.',
    build: 'Make a dossier from files and folders, or of what a desk holds: the main job in one go.',
    verify:
      'Check a dossier, a desk or a web archive (WACZ): digests, journal, signatures and every quoted word.',
    rebuild: 'Make again what a desk derives from its journal and objects.',
    key: 'Show the keys of a desk, or go on with a new one.',
    timestamp:
      'Have time-stamp authorities say that the journal of a desk, or a dossier, exists now (RFC 3161).',
    export:
      'Write what a desk holds, or one story of it: a dossier, sealed or public (private persons masked), or a web archive (WACZ).',
    serve: 'Show a dossier in the browser, on this machine only.',
    explain: 'Say why a record of a dossier says what it says: which rules made it, on which words.',
    ask: 'Keep what you asked whom about a story, by when, and what came of it: the dossier says who has not answered.',
    decide:
      'Write a decision of yours into the journal of a desk: every later build follows it, and the dossier says whose it is.',
    setup: 'Install what reads the letters in images (screenshots of chats); nothing else needs it.',
    read: 'Pipe: captured pages in, readings out (JSON Lines).',
    extract: 'Pipe: reports in; statements, mentions and incidents out (JSON Lines).',
    link: 'Pipe: reports in; story, incident and origin of each out (JSON Lines).',
    match:
      'Pipe: texts in; the known claims that each may repeat out (JSON Lines). Has this been checked before?',
  },
  arguments: {
    part: 'what to install',
    evidence: 'files, folders, and addresses that begin with http:// or https://',
    paths:
      'files or folders; folders are read with all that is in them. Chats: exports of WeChat, QQ, WhatsApp, Telegram, and text with who and when above each message (docs/commands.md)',
    dossier: 'folder of the dossier',
    checked: 'folder of the dossier or the desk, or a WACZ file',
    stampedDossier: 'folder of a dossier to stamp instead of a desk',
    record: 'id of a statement, mention, reference, incident …, or words that stand in it',
    lines: 'files of JSON Lines (also .gz); - or nothing is stdin',
    pages: 'pages and documents, or files of JSON Lines (also .gz); - or nothing is JSON Lines on stdin',
  },
  options: {
    light:
      'the smaller tesseract.js instead: more letters wrong, but it runs nearly anywhere; publishing screenshots needs the other',
    out: 'folder to write the dossier to; must be new or empty',
    desk: 'desk folder that keeps evidence, journal and key (or HEARSAY_DESK); without it the dossier stands alone',
    exported: 'desk folder to take it from (or HEARSAY_DESK)',
    stampNow: 'have a time-stamp authority say that the dossier exists, as soon as it does',
    authority: 'address of a time-stamp authority; may be given more than once',
    against: 'desk that the dossier came from: also checks that they agree',
    roots: 'PEM file of certificates that time-stamps have to lead to; may be given more than once',
    stamped: 'desk folder whose journal is stamped (or HEARSAY_DESK)',
    wacz: 'file to write, whose name ends with .wacz; must be new',
    story: 'id of a story of the last dossier; without it all of the desk',
    keptIn: 'desk folder to preserve in (or HEARSAY_DESK)',
    allowPrivate: 'also ask addresses of this machine and of private networks',
    render: 'also keep how Chromium shows an address after its scripts: markup, picture, PDF',
    timeout: 'seconds after which an address is given up',
    capturedJson: 'print a line of JSON for each capture, when it is safe on disk',
    jobs: 'threads to read and extract with',
    json: 'print one JSON object instead of sentences',
    key: 'fingerprint of the key that must have signed (SHA-256, 64 hexadecimal digits)',
    head: 'digest of a journal line that was known to be there: finds a journal that was cut off',
    claims:
      'file of claims that were checked before: JSON or JSON Lines of {id, text} or ClaimReview, or the claims.jsonld of a dossier (also .gz)',
    verboseRules: 'also tell the phrase that each rule was made for',
    top: 'how many claims to name for each text, at most 50',
    offsets: 'unit of the offsets',
    as: 'print the chats of the files in this format, one on a line, and nothing else',
    port: 'port to serve on; the next free one is taken if it is in use',
    supersedes: 'folder of the dossier that this one replaces or corrects: says what changed since',
    public: 'mask private persons, and leave out captured bytes and journal',
    quiet: 'no progress',
    language: 'language of the messages: en or zh; follows LANG if not given',
    help: 'show this help',
    version: 'show the version',
  },
  steps: {
    find: 'finding files',
    capture: 'preserving',
    recognise: 'recognising the letters in images',
    read: 'reading',
    link: 'linking',
    write: 'writing the dossier',
  } satisfies Record<BuildStep, string>,
  setup: {
    installing: (folder: string, megabytes: number) =>
      `Installing with npm into ${folder}: about ${megabytes} MB to fetch, once …`,
    ready: 'Ready: build reads the letters in images from now on.',
  },
  readFirst: (pipe: string, lines: number) =>
    `${lines === 1 ? 'The first line is' : `The first ${lines} lines are`} no JSON: ${pipe} takes reports as JSON Lines, one a line. Of a page, a document or a table make them first: ${PROGRAM} read FILE | ${PROGRAM} ${pipe}`,
  noDesk: (desk: string) =>
    `No desk in ${desk}: name its folder with --desk or HEARSAY_DESK, or make one with ${PROGRAM} add.`,
  outInside: (out: string, folder: string) =>
    `Note: ${out} lies in ${folder}, which is read: the next build of it would meet this dossier. Give --out a folder beside it.`,
  /** What commander says in English: a pattern, and what is said in its place. */
  usageWords: [] as readonly (readonly [pattern: RegExp, words: string])[],
  errors: {
    'not-found': (subject: string) => `${subject} does not exist. Check the path.`,
    'nothing-to-read': (subject: string) =>
      `Nothing to read in ${subject}. Give files or folders with saved pages, documents or JSON Lines.`,
    unreadable: (subject: string) => `${subject} cannot be read. Check its permissions.`,
    'not-empty': (subject: string) => `${subject} is not empty. Give a new or empty folder with --out.`,
    'already-there': (subject: string) => `${subject} is there already. Give another name.`,
    'not-writable': (subject: string) =>
      `${subject} cannot be written to. Choose another folder or change its permissions.`,
    'disk-full': (subject: string) =>
      `The disk is full while writing ${subject}. Make room and run again; nothing half-done was left.`,
    'newer-desk': (subject: string) =>
      `A newer Hearsay wrote this desk: ${subject}. Use that version; nothing was changed.`,
    locked: (subject: string) =>
      `The desk is in use: ${subject}. Wait until it is done, or use another --desk.`,
    'evidence-changed': (subject: string) =>
      `${subject} is not what was preserved. The evidence has been changed.`,
    'not-a-dossier': (subject: string) =>
      `${subject} is neither a dossier nor a web archive. Give the folder that build wrote, or a .wacz file.`,
    'no-claims': (subject: string) =>
      `${subject} holds no claims. Give JSON Lines of {id, text}, or ClaimReview records, with --claims.`,
    'not-built': (subject: string) =>
      `The desk ${subject} has made no dossier yet that could be decided about. Run ${PROGRAM} build with --desk first.`,
    'unknown-id': (subject: string) =>
      `The last dossier of this desk has nothing with the id ${subject}. Ids stand in dossier.json; those of decisions in ${PROGRAM} decide list, of inquiries in ${PROGRAM} ask list.`,
    'no-such-name': (subject: string) =>
      `The name ${subject} stands in no text of this desk’s last build: nothing would be masked. Check how it is written; after adding files, build first. Nothing was written.`,
    'already-so': (subject: string) => `That is so already: ${subject}. Nothing was written.`,
    'not-in-story': (subject: string) => `${subject} is not a report of that story. Nothing was written.`,
    'whole-story': (subject: string) =>
      `Nothing would be left of ${subject}: name fewer reports than all. Nothing was written.`,
    'mask-leaks': (subject: string) =>
      `What was masked still stands in a file: ${subject}. Nothing was written. Please report it; ${PROGRAM} decide unmask leaves a name as it is.`,
    'other-kind': (subject: string) =>
      `${subject} is a dossier of the other kind. A public dossier replaces a public one, a sealed one a sealed one.`,
    contradicts: (subject: string) =>
      `That contradicts what was decided before: ${subject}. Take that back with ${PROGRAM} decide undo, or give --overrule. Nothing was written.`,
    'not-recognised': (subject: string) =>
      `No machine read the letters of ${subject} in an image: its words are those of the file. Nothing was written.`,
    'no-words': (subject: string) =>
      `No words can be read in ${subject}. Write down what they said with --words, and keep the file with --attach. Nothing was written.`,
    'no-such-words': (subject: string) =>
      `No line of that report has these words, as the last dossier shows it: ${subject}. Nothing was written.`,
    'repeated-words': (subject: string) =>
      `These words stand there more than once: ${subject}. Give more of the line, or --everywhere. Nothing was written.`,
    'no-such-message': (subject: string) =>
      `That screenshot has no message ${subject}; the page numbers them. Nothing was written.`,
    'not-an-address': (subject: string) =>
      `${subject} is not a web address. Give http:// or https:// without a password in it.`,
    'private-address': (subject: string) =>
      `${subject} is on this machine or a private network, and nothing was asked. Give --allow-private if you mean it.`,
    'no-answer': (subject: string) => `No answer: ${subject}. Nothing was preserved; try again later.`,
    'not-rendered': (subject: string) =>
      `${subject} was preserved, but not as a browser shows it. Try again with --render.`,
    'no-browser': (subject: string) =>
      `Nothing can be rendered: ${subject}. Install Chromium (apt-get install chromium) or name it in CHROMIUM, and do not run as root: scripts of others run in the browser's sandbox or not at all.`,
    'too-large': (subject: string) =>
      `${subject} is larger than what is kept of one address. Save it as a file and add that.`,
    'bad-time-proof': (subject: string) =>
      `No time-stamp that proves anything: ${subject}. Nothing was kept of it.`,
    'no-certificates': (subject: string) =>
      `${subject} holds no certificate in PEM (-----BEGIN CERTIFICATE-----). Convert it: openssl x509 -inform DER -in FILE -out root.pem.`,
    stopped: (_subject: string) => 'Stopped. Nothing half-done was left.',
    'port-taken': (subject: string) => `No free port found near ${subject}. Choose one with --port.`,
    'no-ocr': (_subject: string) =>
      `What reads the letters in images is not installed. Install it with: ${PROGRAM} setup ocr (or, where that does not run, ${PROGRAM} setup ocr --light)`,
    'setup-failed': (subject: string) => `Not installed: ${subject}. Try again, or see what npm says there.`,
  } satisfies Record<DeskErrorCode, (subject: string) => string>,
  ask: {
    desk: 'desk folder that keeps evidence, journal and key (or HEARSAY_DESK)',
    by: 'who asked, or recorded what came of it; stands in the journal and in every later dossier',
    at: 'when it was: as much of 2026-11-20T15:30+08:00 as you know',
    attach: 'files to preserve with it, as evidence only: the mail that was sent, a recording',
    question: 'You asked somebody something for a story; a report names the story that it stands in.',
    channel: 'by what way',
    deadline: 'by when you asked for an answer, written as --at',
    answered: 'They answered: the words become a report of the story, and their statements.',
    declined: 'They said that they do not answer.',
    silent: 'Nobody answered, could be reached or called back.',
    words: 'what they said, as you wrote it down',
    file: 'file that holds what they said: a mail (.eml), a letter, a saved page',
    noWords: 'Say what they answered with --words or --file.',
    list: 'List what was asked from a desk, and what came of it; what waits first.',
    asked: (id: string, desk: string) =>
      `${id} is in the journal of ${desk}. Record what comes of it with ${PROGRAM} ask answered, declined or silent.`,
    recorded: (id: string, desk: string) =>
      `What came of ${id} is in the journal of ${desk}. The next build with this desk shows it.`,
    none: 'Nothing has been asked from this desk.',
    until: (deadline: string) => `by ${deadline}`,
    states: {
      answered: 'answered',
      declined: 'declined to answer',
      silent: 'no answer',
      overdue: 'no answer by the deadline',
      waiting: 'waiting',
    },
    channels: {
      email: 'mail',
      phone: 'phone',
      letter: 'letter',
      message: 'message',
      'in-person': 'in person',
      form: 'form',
      other: 'otherwise',
    },
  },
  key: {
    show: 'List the keys that signed in a desk; their fingerprints are for those who verify.',
    rotate: 'Go on with a new key; what the old one signed stays as it is, and the old one is removed.',
    desk: 'desk folder (or HEARSAY_DESK)',
    line: (fingerprint: string, since: string, until: string | null) =>
      `${fingerprint}  since ${since}${until === null ? '' : `, until ${until}`}`,
    rotated: (before: string, now: string) =>
      `The desk signs with a new key now: ${now}\nThe journal proves that it follows ${before}; verify --key takes either.`,
  },
  decide: {
    desk: 'desk folder that keeps evidence, journal and key (or HEARSAY_DESK)',
    by: 'who decides; stands in the journal and in every later dossier',
    reason: 'why; stands beside the name',
    overrule: 'decide also against earlier decisions that say otherwise',
    merge: 'Two stories are one. A report names the story that it stands in.',
    split: 'Reports of a story are a story of their own.',
    move: 'A report belongs to another story.',
    same: 'The two names of a link are one person or body.',
    'not-same': 'The two names of a link are two persons or bodies.',
    conflict:
      'Accounts do contradict each other: those of a conflict, or two statements where no rule found one.',
    'no-conflict': 'The accounts of a conflict do not contradict each other.',
    assess:
      'What you conclude about a claim: supported, partly-supported, unsupported, refuted or open. It stands beside the standing by rule.',
    unmask:
      'A person is named in public dossiers from now on: by name, or by the id of a mention. Nobody is without a decision.',
    mask: 'A name is masked in public dossiers that no rule found, or that was taken for a place or body.',
    correct:
      'Words that were misread in an image: as the dossier shows them, and as the image has them. Both are kept.',
    side: 'Messages of a screenshot are mine (of the phone that shows them) or theirs, by their numbers.',
    sender: 'Messages of a screenshot have this sender: the name that the chat shows, by their numbers.',
    time: 'The time of a message of a screenshot, or that above it, as an ISO prefix: 2026-04-06T21:03, T21:03.',
    everywhere: 'in every line of the report that has these words',
    hide: 'A message of a screenshot is not in public dossiers, by its number; without one, the whole image is not.',
    show: 'A message of a screenshot is in public dossiers with the picture in it; names in it stay masked.',
    undo: 'Take a decision back. Its line stays in the journal.',
    list: 'List what was decided on a desk.',
    done: (id: string, desk: string) =>
      `${id} is in the journal of ${desk}. The next build with this desk follows it.`,
    none: 'Nothing has been decided on this desk.',
    undone: '(taken back)',
  },
  unread: {
    'unknown-format': 'not a format that is read',
    unreadable: 'could not be opened',
    'too-large': 'too large',
    empty: 'empty',
    broken: 'broken',
    'took-too-long': 'took too long',
    'no-text': 'no text in it',
    'no-chat': 'image without a chat',
    'no-ocr': 'letters in images are not read',
  } satisfies Record<UnreadFile['reason'], string>,
  built: (c: BuildCounts, out: string, seconds: string) =>
    `${count(c.reports, 'report')}, ${count(c.statements, 'statement')}, ${count(c.stories, 'story', 'stories')}, ${count(c.origins, 'origin')} in ${seconds} s.\nStatements are counted in every copy; the page shows what copies repeat once. Origins of one house count once.\nDossier: ${out}\nOpen: ${join(out, 'index.html')}`,
  masked: (persons: number) =>
    `${count(persons, 'person')} masked; every file was looked through again for these names, in other spellings too. Rules miss names: read it before you publish it; ${PROGRAM} decide mask adds one. Who is masked as what is told here and nowhere else:`,
  maskedOfficials: (persons: number, names: string) =>
    `${persons} of them ${persons === 1 ? 'is' : 'are'} named with an office, public or at the head of a firm or body; treat them alike; ${PROGRAM} decide unmask shows one, with your reason: ${names}`,
  askedNotNamed: (names: string) =>
    `Asked not to be named; see that nothing that stays leads to them, and think twice before you quote them: ${names}`,
  drawn: (shown: number, hidden: number) =>
    `${count(shown, 'screenshot')} drawn anew without avatars, names and pictures${hidden === 0 ? '' : `; ${hidden} not shown: hidden by decision, or ${PROGRAM} setup ocr is missing`}.`,
  leftNamed: (names: string) => `Left as names of places or bodies: ${names}`,
  leftOpen: (names: string) =>
    `Left because they do not say who it is; ${PROGRAM} decide mask masks one: ${names}`,
  unsureNames: (names: string) => `May be names, though no rule is sure; not masked, look at each: ${names}`,
  whyOne: (unread: number) =>
    `The dossier is whole. The exit code is 1 because ${count(unread, 'file')} could not be read, listed above.`,
  noChat: (path: string) => `${path}: no chat found in it.`,
  notRead: (count: number) => `${count} not read:`,
  captured: (name: string, bytes: number, digest: string) =>
    `${name}  ${bytes} bytes  ${digest.slice(0, 12)}`,
  answered: (status: number) => `answered ${status}`,
  robotsDisallow: 'robots.txt asks not to archive it',
  again: (time: string, isSame: boolean) => `${isSame ? 'the same bytes as' : 'other bytes than'} on ${time}`,
  attempted: (n: number, desk: string) =>
    `${count(n, 'attempt')} that gave nothing, with time and reason, in the journal of ${desk}.`,
  preserved: (n: number, desk: string) => `${count(n, 'capture')} in the desk ${desk}.`,
  addFirst: (address: string) =>
    `${address} is an address. Preserve it with ${PROGRAM} add --desk DIR, then build with that --desk.`,
  rebuilt: (reports: number, desk: string) =>
    `What the desk ${desk} derives was made again from ${count(reports, 'report')}.`,
  noAuthority:
    'Name an authority with --authority URL, or in settings.json of the desk: {"authorities": ["URL"]}.',
  stamped: (authority: string, time: string) => `${authority} says: it existed on ${time}.`,
  /** What the digest is of: a dossier's manifest, or the line of a journal, with all lines before it. */
  proven: (isManifest: boolean, proves: string, time: string, authority: string, path: string) =>
    `${isManifest ? 'manifest.json' : 'The journal up to the line'} with the SHA-256 ${proves} existed on ${time}, says ${authority} (${path})`,
  noExport:
    'Say what to write: --out FOLDER for a dossier (with --public one to be published), or --wacz FILE.wacz.',
  notNamedWacz: (file: string) => `The name of a web archive ends with .wacz, and ${file} does not.`,
  exportedWacz: (captures: number, file: string) =>
    `${count(captures, 'capture')} in the web archive ${file}.\nCheck: ${PROGRAM} verify ${file}`,
  noPaths: 'Give files or folders, or a --desk that holds captures.',
  addedToDesk: (desk: string) => `Evidence and journal are kept in the desk ${desk}.`,
  noDossierAgainst: (desk: string) =>
    `${desk} is a desk itself. --against takes the dossier that a desk is to be compared with: ${PROGRAM} verify DOSSIER --against DESK.`,
  migrated: (from: number, backup: string) =>
    `The desk was of an older form (version ${from}) and is of this program's now; its journal as it was is in ${backup}.`,
  torn: (path: string, bytes: number) =>
    `An earlier run was cut off while it wrote the journal: ${bytes} bytes that nobody was told were safe were put aside in ${path}.`,
  verified: (ok: boolean): string => (ok ? 'All that can be checked here is as it was.' : 'NOT as it was:'),
  checked: 'Checked:',
  failed: 'Failed',
  uncheckable: 'Could not be checked here:',
  checks: (what: Checked, count: number): string => CHECKED[what][count === 1 ? 0 : 1],
  problems: {
    missing: 'is missing',
    unlisted: 'is not in the manifest',
    changed: 'was changed',
    'not-a-file': 'is a link or a device, not a file',
    'bad-path': 'is a path that a dossier may not hold',
    unreadable: 'cannot be read',
    'bad-format': 'is not of the form it should be',
    'bad-signature': 'has a signature that does not fit',
    'wrong-signer': 'is signed by another key',
    'broken-chain': 'does not follow from the line before',
    'missing-evidence': 'names evidence that is not here',
    'not-journalled': 'has no line in the journal',
    'unknown-reference': 'names a record that is not here',
    'wrong-words': 'quotes words that do not stand in the text',
    'bad-time-proof': 'proves no time',
    'not-of-desk': 'is not what the desk has',
    'page-differs': 'shows something else than dossier.json says',
    'format-differs': 'says something else than dossier.json says',
    'not-public': 'is nothing that a public dossier may hold',
  } satisfies Record<Problem, string> as Record<Problem, string>,
  head: (writer: string, lines: number, head: string) =>
    `Journal of ${writer.slice(0, 16)}: ${count(lines, 'line')}, head ${head}`,
  /** What cannot be checked: the findings say it in English, in whole sentences. */
  unprovable: (_what: Uncheckable, why: string): string => why,
  matchScores:
    'A score, from 0 to 1, is the chance that the text repeats the claim. first.suggest is true from 0.2 on (worth showing\nto a person), first.confirm from 0.8 on (nearly certainly the same). It counts words, their roots and letters in common,\nand rare words most: a short claim, few words in common, or a text in another language than the claim scores low.',
  because: 'because',
  madeFor: 'made for',
  nothingSays: (sought: string) =>
    `No record has this id or these words: ${sought}. Ids stand in dossier.json.`,
  serving: (address: string) => `Serving ${address} on this machine only. Ctrl-C ends it.`,
  badLine: (line: number, message: string) => `line ${line}: ${message}`,
  usage: (message: string, path: readonly string[] = []) =>
    `${message}\nSee ${[PROGRAM, ...path].join(' ')} --help.`,
  unexpected: (message: string) =>
    `Something went wrong that should not: ${message}\nPlease report it with the command that you ran.`,
};

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

export interface BuildCounts {
  readonly reports: number;
  readonly statements: number;
  readonly stories: number;
  readonly origins: number;
}

export type Words = typeof EN;

import type { Statement } from '../../model/statement.ts';
import { BESIDE, mayBeOne, namesSomebody } from './may-be-one.ts';
import { isPronoun, nameKey } from './name-key.ts';
import { sharePartyName } from './party-names.ts';
import { type StoryRecords, speakerWords } from './story-records.ts';

/** Somebody who was asked and gave no answer, in one report or several. */
export interface SilentParty {
  /** As the first report that says so has it. */
  readonly name: string;
  /** The first of these statements in each report of another origin. */
  readonly silences: readonly Statement[];
  /** Origins in which the same name says something. */
  readonly speaksIn: number;
  /** Whether the name tells who it is, and nobody speaks who may be the same: only then do they surely speak nowhere. */
  readonly speaksNowhere: boolean;
}

/**
 * Who was asked and did not answer: those who speak in no report first, of these whoever is silent in most. Who leaves one question open
 * and answers others is not listed. Two names are one party, also where they speak, where the shorter ends the
 * longer: 负责维保的青枫电梯公司, and 青枫电梯公司 in another report. Whom a pronoun stands for is left out where no text says it.
 */
export function silentParties(records: StoryRecords): SilentParty[] {
  const said = records.reports.flatMap(({ report, statements }) =>
    statements.flatMap((statement) => {
      const { name } = speakerWords(report.text, statement);
      const key = name === null ? '' : nameKey(name.replace(BESIDE, ''));
      const origin = records.originOf(report.id)?.id ?? report.id;
      return name === null || isPronoun(key) ? [] : [{ name, key, origin, statement }];
    }),
  );
  const parties: (typeof said)[] = [];
  for (const silence of said.filter(isSilence)) {
    const party = parties.find((own) => own.some((each) => areOneParty(each, silence)));
    if (party === undefined) parties.push([silence]);
    else if (!party.some(({ origin }) => origin === silence.origin)) party.push(silence);
  }
  const speaking = said.filter(({ statement }) => speaks(statement));
  return parties
    .map((silences) => ({
      name: silences[0]!.name,
      silences: silences.map(({ statement }) => statement),
      speaksIn: new Set(
        speaking.filter((each) => silences.some((own) => areOneParty(own, each))).map(({ origin }) => origin),
      ).size,
      speaksNowhere:
        silences.some(({ name }) => namesSomebody(name)) &&
        !speaking.some(({ name }) => silences.some((own) => mayBeOne(own.name, name))),
    }))
    .filter(({ silences, speaksIn }) => speaksIn === 0 || silences.length > 1)
    .sort(
      (a, b) =>
        Number(a.speaksIn > 0) - Number(b.speaksIn > 0) ||
        Number(b.speaksNowhere) - Number(a.speaksNowhere) ||
        b.silences.length - a.silences.length,
    );
}

/** A document that says nothing of a thing was not asked. */
function isSilence({ statement: { act, speaker } }: { readonly statement: Statement }): boolean {
  return act === 'decline' && speaker !== 'record';
}

function speaks({ act, content }: Statement): boolean {
  return content.length > 0 && act !== 'decline' && act !== 'unaware';
}

/**
 * In how many other origins who declines in a statement says something. Only under a name: whom a pronoun or “the company” stands for
 * nobody can say.
 */
export function speaksElsewhere(records: StoryRecords, declined: Statement): number {
  const entry = records.reportOf(declined.report);
  const name = entry === undefined ? null : speakerWords(entry.report.text, declined).name;
  if (name === null || !namesSomebody(name)) return 0;
  const own = { name, key: nameKey(name.replace(BESIDE, '')) };
  const home = records.originOf(declined.report)?.id ?? declined.report;
  const origins = new Set<string>();
  for (const { report, statements } of records.reports) {
    const origin = records.originOf(report.id)?.id ?? report.id;
    if (origin === home || origins.has(origin)) continue;
    for (const statement of statements) {
      const said = speakerWords(report.text, statement).name;
      if (said === null || !speaks(statement) || !namesSomebody(said)) continue;
      if (areOneParty(own, { name: said, key: nameKey(said.replace(BESIDE, '')) })) origins.add(origin);
    }
  }
  return origins.size;
}

interface Named {
  readonly name: string;
  readonly key: string;
}

function areOneParty(a: Named, b: Named): boolean {
  return isOneParty(a.key, b.key) || sharePartyName(a.name, b.name);
}

/** The shorter one ends the longer, as a whole word where words are written apart. */
function isOneParty(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return (
    long.endsWith(short) &&
    short.length > 1 &&
    (/^\p{Script=Han}/u.test(short) || /[\s,]$/.test(long.slice(0, -short.length)))
  );
}

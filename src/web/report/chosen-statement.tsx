import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import type { Statement } from '../../model/statement.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { DecideStatement } from '../decide/decide-statement.tsx';
import { ActMark } from '../parts/act-mark.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { StatementWords } from '../parts/statement-words.tsx';
import { Why } from '../parts/why.tsx';
import { localId, type StoryRecords, speakerWords } from '../records/story-records.ts';
import type { Route } from '../route/route.ts';
import { RouteLink } from '../route/route-link.tsx';
import { sortByPlace } from './report-text.tsx';

interface ChosenStatementProps {
  readonly entry: DossierReport;
  readonly story: string;
  readonly chosen: Statement;
  readonly records: StoryRecords;
}

/** The statement that is highlighted in the text: who, how, what, why; and the ways to its neighbours. */
export function ChosenStatement({ entry, story, chosen, records }: ChosenStatementProps) {
  const { t } = useTranslation();
  const { report } = entry;
  const lang = report.language ?? undefined;
  const inOrder = sortByPlace(entry.statements);
  const place = inOrder.findIndex(({ id }) => id === chosen.id);
  const { name, pronoun } = speakerWords(report.text, chosen);
  const wordsOf = (span: Span) => sliceSpan(report.text, span);
  const routeTo = (statement: Statement | undefined): Route => ({
    view: 'report',
    story,
    report: report.id,
    statement: statement === undefined ? null : localId(statement),
    span: null,
  });
  return (
    <section className="chosen" aria-labelledby="chosen" data-statement={chosen.id}>
      <header className="chosen-head">
        <h2 id="chosen">{t('report.goTo', { number: place + 1 })}</h2>
        <nav className="chosen-ways" aria-label={t('report.statements')}>
          {place > 0 && <RouteLink to={routeTo(inOrder[place - 1])}>{t('report.previous')}</RouteLink>}
          {place + 1 < inOrder.length && (
            <RouteLink to={routeTo(inOrder[place + 1])}>{t('report.next')}</RouteLink>
          )}
          <RouteLink to={routeTo(undefined)}>{t('report.close')}</RouteLink>
        </nav>
      </header>
      <p className="chosen-act">
        <ActMark act={chosen.act} />
        <SpeakerMark speaker={chosen.speaker} />
        <span className="said-mode">{t(`mode.${chosen.mode}`)}</span>
      </p>
      <dl className="chosen-parts">
        <dt>{t('report.who')}</dt>
        <dd>
          {name === null ? (
            <span className="who-none">{t('voices.unnamed')}</span>
          ) : (
            <span className="key-source" lang={lang}>
              {name}
            </span>
          )}
          {pronoun !== null && (
            <span className="chosen-pronoun" lang={lang}>
              {' '}
              ← {pronoun}
            </span>
          )}
        </dd>
        <Part name={t('report.verb')} words={chosen.cue && wordsOf(chosen.cue)} kind="cue" lang={lang} />
        <Part
          name={t('report.addressee')}
          words={chosen.addressee && wordsOf(chosen.addressee)}
          kind="relay"
          lang={lang}
        />
        <Part
          name={t('report.medium')}
          words={chosen.medium && wordsOf(chosen.medium)}
          kind="relay"
          lang={lang}
        />
        <Part
          name={t('report.hedge')}
          words={chosen.hedge && wordsOf(chosen.hedge)}
          kind="hedge"
          lang={lang}
        />
        <dt>{t('report.words')}</dt>
        <dd className="chosen-words">
          {chosen.content.length === 0 ? (
            t('report.noWords')
          ) : (
            <span className="key-content">
              <StatementWords report={report} statement={chosen} />
            </span>
          )}
        </dd>
      </dl>
      <Why
        reasons={chosen.reasons}
        wordsOf={(of, span) => (of === undefined ? wordsOf(span) : records.wordsOf(of, span))}
      />
      <DecideStatement statement={chosen.id} />
    </section>
  );
}

interface PartProps {
  readonly name: string;
  /** null where the statement has no such part: then nothing is shown. */
  readonly words: string | null;
  readonly kind: 'cue' | 'hedge' | 'relay';
  readonly lang: string | undefined;
}

function Part({ name, words, kind, lang }: PartProps) {
  if (words === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span className={`key-${kind}`} lang={lang}>
          {words}
        </span>
      </dd>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Edit, VersionBlock } from '../../model/address-history.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { type ComparedRun, compareWords } from './compare-words.ts';

interface EditListProps {
  readonly edits: readonly Edit[];
  readonly records: StoryRecords;
}

/** What was removed from a page, added to it or changed in it: block by block, with the words that differ marked. */
export function EditList({ edits, records }: EditListProps) {
  const { t } = useTranslation();
  if (edits.length === 0) return null;
  const wordsOf = (block: VersionBlock | null) => (block ? records.wordsOf(block.report, block.span) : '');
  return (
    <ul className="edits">
      {edits.map(({ kind, before, after }) => {
        // A block that stands whole in one version only has nothing to be compared with.
        const compared = kind === 'changed' ? compareWords(wordsOf(before), wordsOf(after)) : null;
        return (
          <li key={keyOf(before, after)} className={`edit edit-${kind}`}>
            <span className="edit-kind">{t(`edit.${kind}`)}</span>
            {before !== null && (
              <del>
                <BlockWords block={before} runs={compared?.before ?? null} records={records} />
              </del>
            )}
            {after !== null && (
              <ins>
                <BlockWords block={after} runs={compared?.after ?? null} records={records} />
              </ins>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface BlockWordsProps {
  readonly block: VersionBlock;
  readonly runs: readonly ComparedRun[] | null;
  readonly records: StoryRecords;
}

/** A block's words lead to where they stand; a version that is told in another story is only named. */
function BlockWords({ block, runs, records }: BlockWordsProps) {
  const { t } = useTranslation();
  const { report, span } = block;
  const words = records.wordsOf(report, span);
  if (words === '') return <span className="unstated">{t('version.elsewhere')}</span>;
  return (
    <RouteLink to={{ view: 'report', story: records.story.id, report, statement: null, span }}>
      <span lang={records.reportOf(report)?.report.language ?? undefined}>
        {runs === null ? words : <Runs runs={runs} />}
      </span>
    </RouteLink>
  );
}

function Runs({ runs }: { readonly runs: readonly ComparedRun[] }) {
  const marked = runs.map(({ words, isOwn }, at) => ({ words, isOwn, key: `${at} ${words}` }));
  return marked.map(({ words, isOwn, key }) => (isOwn ? <mark key={key}>{words}</mark> : words));
}

function keyOf(before: VersionBlock | null, after: VersionBlock | null): string {
  return [before, after].map((block) => (block ? `${block.report} ${block.span.start}` : '')).join('/');
}

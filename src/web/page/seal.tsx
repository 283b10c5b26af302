import { Suspense } from 'react';
import type { DossierKind } from '../../model/dossier.ts';
import { useIndex } from '../source/source-context.ts';
import { FailureBoundary } from './failure.tsx';

const WORDS = {
  sealed: { zh: '封存卷宗 · 不得公开', en: 'Sealed · not for publication' },
  public: { zh: '公开卷宗 · 个人姓名已遮蔽', en: 'Public · private persons are masked' },
} as const;

/** What kind of dossier this is, in both languages: who reads one of them must see it. Sealed until it is known. */
export function Seal() {
  return (
    <FailureBoundary place="seal" quiet fallback={<SealWords kind="sealed" />}>
      <Suspense fallback={<SealWords kind="sealed" />}>
        <KnownSeal />
      </Suspense>
    </FailureBoundary>
  );
}

function KnownSeal() {
  return <SealWords kind={useIndex().kind} />;
}

function SealWords({ kind }: { readonly kind: DossierKind }) {
  return (
    <p className={`seal seal-${kind}`}>
      <strong lang="zh-CN">{WORDS[kind].zh}</strong> <strong lang="en">{WORDS[kind].en}</strong>
    </p>
  );
}

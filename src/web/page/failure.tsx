import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../route/route-link.tsx';
import { SourceError } from '../source/dossier-source.ts';

interface FailureBoundaryProps {
  /** What is shown; when it changes, the failure of what was shown before is forgotten. */
  readonly place: string;
  /** Says nothing: another boundary says it already. */
  readonly quiet?: boolean;
  /** Shown in its place, where it says nothing. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Says in place of a view why it cannot be shown. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: unknown; place: string }> {
  override state = { failed: undefined, place: this.props.place };

  static getDerivedStateFromError(failed: unknown) {
    return { failed };
  }

  static getDerivedStateFromProps(props: FailureBoundaryProps, state: { failed: unknown; place: string }) {
    return props.place === state.place ? null : { failed: undefined, place: props.place };
  }

  override render() {
    if (this.state.failed === undefined) return this.props.children;
    return this.props.quiet === true ? this.props.fallback : <Failure error={this.state.failed} />;
  }
}

function Failure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof SourceError) {
    return (
      <Notice
        title={t('failure.title')}
        message={t(`failure.${error.code}`, { path: error.path })}
        advice={t(`failure.${error.code}Advice`)}
      />
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Notice
      title={t('failure.title')}
      message={t('failure.unexpected', { message })}
      advice={t('failure.unexpectedAdvice')}
    />
  );
}

interface NoticeProps {
  readonly title: string;
  readonly message?: string;
  readonly advice: string;
}

/** A view's place taken by a message that says what to do. */
export function Notice({ title, message, advice }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <section className="notice" role="alert">
      <h1>{title}</h1>
      {message !== undefined && <p>{message}</p>}
      <p>{advice}</p>
      <p>
        <RouteLink to={{ view: 'home' }}>{t('failure.back')}</RouteLink>
      </p>
    </section>
  );
}

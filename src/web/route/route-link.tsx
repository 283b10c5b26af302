import type { ReactNode } from 'react';
import { formatRoute, type Route } from './route.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link within the dossier. It is a plain address: it opens in a new tab and can be copied. */
export function RouteLink({ to, className, current, children }: RouteLinkProps) {
  return (
    <a href={formatRoute(to)} className={className} aria-current={current === true ? 'true' : undefined}>
      {children}
    </a>
  );
}

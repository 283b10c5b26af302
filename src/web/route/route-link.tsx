import type { ReactNode } from 'react';
import { formatRoute, type Route } from './route.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link within the dossier. It is a plain address: it opens in a new tab and can be copied. */
export function RouteLink({ to, className, label, current, children }: RouteLinkProps) {
  return (
    <a
      href={formatRoute(to)}
      className={className}
      aria-label={label}
      aria-current={current === true ? 'true' : undefined}
    >
      {children}
    </a>
  );
}

import { useTranslation } from 'react-i18next';
import type { Act } from '../../model/statement.ts';

/**
 * One shape for each act, drawn on a 16 by 16 grid, so that an act is known without its colour. None of
 * them is a tick or a cross: the page does not say what is so.
 */
const SHAPES: Readonly<Record<Act, string>> = {
  // A full stop: said.
  assert: 'M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10z',
  // A flag on its pole: held against somebody.
  allege: 'M3 2h2v12H3zM6 2l8 4-8 4z',
  // Two bars: the same a second time.
  confirm: 'M2 4h12v3H2zM2 9h12v3H2z',
  // A bar struck through a ring: no.
  deny: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4a4 4 0 0 1 2.3.7L4.7 10.3A4 4 0 0 1 8 4zM8 12a4 4 0 0 1-2.3-.7l5.6-5.6A4 4 0 0 1 8 12z',
  // An empty ring: nothing known.
  unaware: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8z',
  // A dash: no answer.
  decline: 'M2 7h12v2.5H2z',
  // A sheet on the board: made public.
  announce: 'M2 2h12v12H2zM4 5v1.5h8V5zM4 9v1.5h5V9z',
  // A remark's balloon.
  opinion: 'M2 3h12v8H8l-4 3v-3H2z',
  // An open hook: asked.
  ask: 'M4 6a4 4 0 1 1 5 3.9V11H7V8h1a2 2 0 1 0-2-2zM7 12.2h2v2H7z',
};

/** All acts, in the order in which they are explained. */
export const ACTS = Object.keys(SHAPES) as readonly Act[];

/** An act as shape, colour and verb. */
export function ActMark({ act }: { readonly act: Act }) {
  const { t } = useTranslation();
  return (
    <span className={`act act-${act}`}>
      <ActShape act={act} />
      {t(`act.${act}`)}
    </span>
  );
}

export function ActShape({ act }: { readonly act: Act }) {
  return (
    <svg className="act-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[act]} fillRule="evenodd" />
    </svg>
  );
}

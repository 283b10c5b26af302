import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptState } from '../parts/kept-state.ts';
import { useIndex } from '../source/source-context.ts';
import { CommandLine } from './command-line.tsx';
import { formatCommand } from './format-command.ts';

/** One thing that a human may decide here: what it means, and the words of its command. */
export interface Choice {
  readonly what: string;
  readonly words: readonly string[];
}

interface DecideBoxProps {
  /** The record's id, as the commands name it. */
  readonly id: string;
  readonly title?: string;
  /** What is decided differs: a value, another story, a name. */
  readonly fields?: ReactNode;
  readonly choices: readonly Choice[];
}

/**
 * What a human may decide about a record, as commands to copy: the page writes nothing itself and needs no server.
 * Not in a public dossier, whose readers have no desk.
 */
export function DecideBox(props: DecideBoxProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (useIndex().kind === 'public') return null;
  return (
    <details className="decide" lang={i18n.language} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.title ?? t('decide.title')}</summary>
      {isOpen && <DecideForm {...props} />}
    </details>
  );
}

function DecideForm({ id, fields, choices }: DecideBoxProps) {
  const { t } = useTranslation();
  const [by, setBy] = useKeptState('decide by', '');
  const [desk, setDesk] = useKeptState('decide desk', '');
  const [reason, setReason] = useKeptState(`decide reason ${id}`, '');
  return (
    <>
      <p>
        {t('decide.lead')} <code className="decide-id">{id}</code>
      </p>
      <div className="decide-fields">
        {fields}
        <Field name={t('decide.by')} value={by} onChange={setBy} />
        <Field name={t('decide.reason')} value={reason} onChange={setReason} />
        <Field name={t('decide.desk')} value={desk} hint="./desk" onChange={setDesk} />
      </div>
      <dl>
        {choices.map(({ what, words }) => (
          <div key={words.slice(0, 2).join(' ') + what}>
            <dt>{what}</dt>
            <dd>
              <CommandLine command={formatCommand(words, { desk, by, reason })} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A field of one line with its name above. */
export function Field({ name, value, hint, onChange }: FieldProps) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A command with a button that copies it; where the browser forbids that, it is selected instead. */
export function CommandLine({ command }: { readonly command: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      setCopied(command);
    } catch {
      if (code.current !== null) window.getSelection()?.selectAllChildren(code.current);
    }
  };
  return (
    <span className="command">
      <code ref={code}>{command}</code>
      <button type="button" onClick={() => void copy()}>
        {t(copied === command ? 'decide.copied' : 'decide.copy')}
      </button>
    </span>
  );
}

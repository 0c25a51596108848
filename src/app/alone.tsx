import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { lazy } from '../ui/lazy.tsx';
import { BareShell } from '../ui/shell.tsx';
import { shellWords } from '../words/en/shell.ts';
import { LastResort } from './last-resort.tsx';

const HelpOutside = lazy(async () => (await import('./help-outside.tsx')).HelpOutside);

interface AloneProps {
  readonly children: ComponentChildren;
  readonly notice?: ComponentChildren;
  readonly onHide: () => void;
}

/** A screen where no journal is open. Help now is as near as anywhere, and what is half typed is there again after it. */
export function Alone({ children, notice, onHide }: AloneProps) {
  const [isHelp, setHelp] = useState(false);
  return (
    <BareShell
      way={{
        ...(isHelp ? { icon: 'back', label: shellWords.back } : { icon: 'help', label: shellWords.help }),
        onClick: () => setHelp(!isHelp),
      }}
      inFront={isHelp && safely(<HelpOutside />)}
      hide={{ label: shellWords.hide.label, onClick: onHide }}
      notice={notice}
    >
      {safely(children)}
    </BareShell>
  );
}

function safely(screen: ComponentChildren) {
  return <LastResort onAgain={() => window.location.reload()}>{screen}</LastResort>;
}

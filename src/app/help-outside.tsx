import { useState } from 'preact/hooks';
import type { Nation } from '../domain/child.ts';
import { HelpNow } from '../features/help/help-now.tsx';

/** The numbers where no journal is open: where the family lives is not known here, and not kept. */
export function HelpOutside() {
  const [nation, setNation] = useState<Nation>();
  return <HelpNow nation={nation} onNation={setNation} />;
}

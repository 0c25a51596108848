import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { BareShell } from '../ui/shell.tsx';
import { shellWords } from '../words/en/shell.ts';

/** Why the app can't go on here, said plainly; never a blank page. */
export function Stopped({ reason }: { readonly reason: 'newer' | 'unavailable' | 'insecure' | 'superseded' }) {
  const { title, body } = shellWords[reason];
  return (
    <BareShell>
      <Screen title={title}>
        <p>{body}</p>
        {reason === 'superseded' && (
          <div>
            <Button look="main" onClick={() => window.location.reload()}>
              {shellWords.superseded.again}
            </Button>
          </div>
        )}
      </Screen>
    </BareShell>
  );
}

import { useState } from 'preact/hooks';
import { type BackupChecked, checkBackup } from '../../documents/backup/check.ts';
import { dayOfInstant } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { onDay } from '../../domain/dates/when.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FileWords } from '../../ui/file-words.tsx';
import { heldOpen } from '../../ui/hold-open.ts';
import { Screen } from '../../ui/screen.tsx';
import { backupWords } from '../../words/en/backup.ts';
import { dates } from '../../words/en/dates.ts';

const words = backupWords.checked;

/** Opens a backup and reads it to its end, without keeping any of it. */
export function CheckBackup() {
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<BackupChecked | 'unreadable'>();
  const open = async (typed: string) => {
    if (!file) return;
    setBusy(true);
    setChecked(await heldOpen(checkBackup(file, typed)).catch(() => 'unreadable' as const));
    setBusy(false);
  };
  const choose = () => {
    setFile(undefined);
    setChecked(undefined);
  };
  if (typeof checked === 'object' && checked.ok)
    return (
      <Screen key="opens" title={words.title} lead={<p>{words.holds(checked.notes, checked.papers)}</p>}>
        <p>{words.made(dateInWords(onDay(dayOfInstant(checked.made)), dates))}</p>
        <p>{words.whole}</p>
        <div>
          <Button onClick={choose}>{words.another}</Button>
        </div>
      </Screen>
    );
  const problem = checked && backupWords.problems[checked === 'unreadable' ? checked : checked.reason];
  return (
    <Screen title={backupWords.check} lead={<p>{backupWords.checkDetail}.</p>}>
      {file ? (
        <FileWords
          words={backupWords.ask}
          fileName={file.name}
          busy={busy}
          problem={problem}
          onOpen={(typed) => void open(typed)}
          onOther={choose}
        />
      ) : (
        <FileButton label={backupWords.ask.choose} onChoose={setFile} />
      )}
    </Screen>
  );
}

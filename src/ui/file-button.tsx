import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { awaitFile } from './file-on-its-way.ts';
import type { IconName } from './icon.tsx';

interface FileButtonProps {
  readonly label: string;
  /** What may be chosen; anything where it is left out, for some phones grey out a kind of file that they do not know. */
  readonly accept?: string;
  /** A promise says when the file is in. */
  readonly onChoose?: (file: File) => unknown;
  /** For several at once. A promise says when they are in. */
  readonly onChooseAll?: (files: readonly File[]) => unknown;
  /** Opens the camera, where there is one. */
  readonly camera?: boolean;
  readonly quiet?: boolean;
  readonly icon?: IconName;
}

/** Opens the phone's own chooser. */
export function FileButton({ label, accept, onChoose, onChooseAll, camera, quiet, icon = 'upload' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const endWait = useRef<() => void>(undefined);
  useEffect(() => () => endWait.current?.(), []);
  const open = () => {
    endWait.current?.();
    endWait.current = awaitFile();
    input.current?.click();
  };
  const chosen = async () => {
    const { current } = input;
    const files = [...(current?.files ?? [])];
    const [file] = files;
    if (!current || !file) return;
    current.value = ''; // browsers tell of no change when the same file, put right, is chosen again
    const end = endWait.current ?? awaitFile();
    endWait.current = undefined; // another may be chosen before this one is in
    await Promise.allSettled([onChoose?.(file), onChooseAll?.(files)]);
    end();
  };
  return (
    <div>
      <Button look={quiet ? 'quiet' : 'main'} icon={icon} onClick={open}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        capture={camera ? 'environment' : undefined}
        multiple={onChooseAll !== undefined}
        onChange={() => void chosen()}
        onCancel={() => endWait.current?.()}
        hidden
        aria-label={label}
      />
    </div>
  );
}

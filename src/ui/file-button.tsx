import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

interface FileButtonProps {
  readonly label: string;
  /** What may be chosen; empty for anything. */
  readonly accept: string;
  readonly onChoose?: (file: File) => void;
  /** For several at once. */
  readonly onChooseAll?: (files: readonly File[]) => void;
  /** Opens the camera, where there is one. */
  readonly camera?: boolean;
  readonly quiet?: boolean;
  readonly icon?: IconName;
}

/** Opens the phone's own chooser. */
export function FileButton({ label, accept, onChoose, onChooseAll, camera, quiet, icon = 'upload' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const { current } = input;
    const files = [...(current?.files ?? [])];
    const [file] = files;
    if (!current || !file) return;
    current.value = ''; // browsers tell of no change when the same file, put right, is chosen again
    onChoose?.(file);
    onChooseAll?.(files);
  };
  return (
    <div>
      <Button look={quiet ? 'quiet' : 'main'} icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept || undefined}
        capture={camera ? 'environment' : undefined}
        multiple={onChooseAll !== undefined}
        onChange={chosen}
        hidden
        aria-label={label}
      />
    </div>
  );
}

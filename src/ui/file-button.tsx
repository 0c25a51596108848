import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** Opens the phone's own chooser. */
export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const { current } = input;
    const file = current?.files?.[0];
    if (!current || !file) return;
    current.value = ''; // browsers tell of no change when the same file, put right, is chosen again
    onChoose(file);
  };
  return (
    <div>
      <Button look="main" icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} onChange={chosen} hidden aria-label={label} />
    </div>
  );
}

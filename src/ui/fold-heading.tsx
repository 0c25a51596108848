import { Icon } from './icon.tsx';
import './fold-heading.css';

interface FoldHeadingProps {
  readonly children: string;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** A heading that folds away what is under it. */
export function FoldHeading({ children, folded, onFold }: FoldHeadingProps) {
  return (
    <h2>
      <button
        type="button"
        class={folded ? 'fold-heading' : 'fold-heading is-open'}
        aria-expanded={!folded}
        onClick={() => onFold(!folded)}
      >
        <Icon name="next" />
        {children}
      </button>
    </h2>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import './page-picture.css';

interface PagePictureProps {
  readonly children: ComponentChildren;
  readonly bigger: string;
  readonly smaller: string;
  /** A long record on wide sheets, of which the first is shown. */
  readonly onItsSide?: boolean;
}

/** A sheet of paper drawn to fit the screen, for the eye alone; its words stand elsewhere for everyone. */
export function PagePicture({ children, bigger, smaller, onItsSide = false }: PagePictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [isBig, setBig] = useState(false);
  useLayoutEffect(() => {
    const resize = () => {
      if (!frame.current || !sheet.current) return;
      const scale = isBig ? 1 : Math.min(1, frame.current.clientWidth / sheet.current.offsetWidth);
      sheet.current.style.transform = `scale(${scale})`;
      frame.current.style.blockSize = `${sheet.current.offsetHeight * scale}px`;
    };
    resize();
    const watch = new ResizeObserver(resize);
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  });
  return (
    <div class="page-picture">
      <div class={isBig ? 'page-frame is-big' : 'page-frame'} ref={frame} aria-hidden="true">
        <div class={onItsSide ? 'page-sheet is-on-its-side' : 'page-sheet'} ref={sheet}>
          {children}
        </div>
      </div>
      <div>
        <Button icon="search" onClick={() => setBig(!isBig)}>
          {isBig ? smaller : bigger}
        </Button>
      </div>
    </div>
  );
}

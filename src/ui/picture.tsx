import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './picture.css';

interface PictureProps {
  readonly bytes: Blob;
  readonly alt: string;
  /** Clockwise, in degrees, by quarters. */
  readonly turned?: number | undefined;
  /** Never higher than the screen. */
  readonly whole?: boolean;
}

/** What of the height the buttons around a picture take. */
const BESIDE = '17rem';
const SHORTEST = '12rem';

/** A picture as large as there is room, from bytes that nobody else can ask for. */
export function Picture({ bytes, alt, turned, whole }: PictureProps) {
  const url = useUrl(bytes);
  const [shape, setShape] = useState<{ width: number; height: number }>();
  const sideways = turned === 90 || turned === 270;
  const { width = 1, height = 1 } = shape ?? {};
  const ratio = sideways ? height / width : width / height;
  const measure = ({ currentTarget }: { readonly currentTarget: HTMLImageElement }) =>
    setShape({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
  return (
    <div
      class={sideways ? 'picture is-large is-sideways' : 'picture is-large'}
      style={{
        aspectRatio: ratio,
        maxInlineSize: whole ? `calc(max(${SHORTEST}, 100dvh - ${BESIDE}) * ${ratio})` : undefined,
      }}
    >
      {url && <img src={url} alt={alt} style={{ rotate: `${turned ?? 0}deg` }} onLoad={measure} />}
    </div>
  );
}

interface SmallPictureProps {
  /** Resolves to a JPEG in base64, or undefined for what has no picture. */
  readonly load: () => Promise<string | undefined>;
  /** Clockwise, in degrees, by quarters. */
  readonly turned?: number | undefined;
}

/** A picture as small as a stamp, beside the words that say what it is. */
export function SmallPicture({ load, turned }: SmallPictureProps) {
  const [bytes, setBytes] = useState<Blob>();
  useEffect(() => {
    const show = (small: string | undefined) => setBytes(small ? fromBase64(small) : undefined);
    void load().then(show, () => show(undefined));
  }, []);
  const url = useUrl(bytes);
  return (
    <span class="picture is-small" aria-hidden="true">
      {url ? <img src={url} alt="" style={{ rotate: `${turned ?? 0}deg` }} /> : <Icon name="page" />}
    </span>
  );
}

/** An address for bytes, let go of with what shows them. */
function useUrl(bytes: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(bytes);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url;
}

function fromBase64(text: string): Blob {
  return new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' });
}

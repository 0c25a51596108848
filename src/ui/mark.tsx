import './mark.css';

/** Three blades of grass: the app's own sign, for the eye alone. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 512 512" aria-hidden="true" focusable="false">
      <path d="M150 400C160 300 150 210 108 128" />
      <path d="M256 408C256 300 262 190 286 92" />
      <path d="M362 400C352 310 366 230 412 160" />
    </svg>
  );
}

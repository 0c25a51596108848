/** Cut out by `scripts/emoji.mjs`: a WOFF in base64. */
declare module 'virtual:emoji' {
  export const emoji: string;
}

/** Built by `scripts/opener.mjs`: each packed with gzip, in base64. */
declare module 'virtual:opener' {
  export const script: string;
  export const style: string;
}

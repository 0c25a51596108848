/** Where this app is opened, to be told to someone. */
export function appAddress(): string {
  return new URL('.', document.baseURI).href;
}

/** Where whoever was given a copy opens it. */
export function openAddress(): string {
  return new URL('open', document.baseURI).href;
}

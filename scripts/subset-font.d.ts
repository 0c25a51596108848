/** The part of it that is used here: it comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff' },
  ): Promise<Buffer>;
}

/** The part of Papa Parse that is used here; its package brings no types and only its minified file can be bundled. */
declare module 'papaparse/papaparse.min.js' {
  interface ParsedText {
    readonly data: string[][];
    /** Doubtful quotes: the row from 0, the place behind the quote that opened the cell. */
    readonly errors: readonly { readonly row?: number; readonly index?: number }[];
  }
  const Papa: {
    /** The parser without the streams around it: the separator and the line end must be told. */
    readonly Parser: new (how: { delimiter: string; newline: string }) => {
      parse(text: string, startsAt: number, ignoresLastRow: boolean): ParsedText;
    };
  };
  export default Papa;
}

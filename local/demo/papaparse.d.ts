/** The part of Papa Parse that is used here; its package brings no types and only its minified file can be bundled. */
declare module 'papaparse/papaparse.min.js' {
  const Papa: {
    parse(csv: string): { data: string[][] };
    unparse(rows: readonly (readonly string[])[], options?: { newline?: string }): string;
  };
  export default Papa;
}

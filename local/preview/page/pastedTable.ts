/** Reads the first table of pasted HTML; the page is parsed, never shown. */

/** Its rows as texts, or nothing when there is no table. */
export function readTable(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? ''));
}

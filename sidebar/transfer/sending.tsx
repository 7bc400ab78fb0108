/** How far the rows have come on their way to the spreadsheet. */
import { number } from './words';

export function Sending({ done, total }: { done: number; total: number }) {
  return (
    <>
      <progress value={done} max={total} aria-label="Rows that are there" />
      <p>{`${number(done)} of ${number(total)} rows`}</p>
      <p class="quiet">
        Your list is not touched yet. If this is interrupted, choose the same files again: it goes on from
        here.
      </p>
    </>
  );
}

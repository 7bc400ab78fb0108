/** The way to the call list: for people who agreed to calls, in the owner's own voice. */
import { Button } from './button';
import type { Desk } from './desk';

export function CallList({ desk }: { desk: Desk }) {
  return (
    <section aria-label="Call list">
      <h3>Calls in your own voice</h3>
      <p class="quiet">
        For Apostles and Loyalists who agreed to calls: a list with a 20-second script, to call once a month
        yourself.
      </p>
      <Button onClick={() => desk.run('Making the call list', 'listCalls', {})}>Make the call list</Button>
    </section>
  );
}

/** A column that cannot be found: the owner picks which one it is now, or says that it is gone. */
import { useEffect, useState } from 'preact/hooks';
import type { LostColumn as Lost } from '../src/rpc/views';
import { Button } from './button';
import type { Desk } from './desk';
import { Field } from './field';
import { ask } from './server';

/** The last choice: nothing is chosen by itself, least of all this. */
const GONE = 'None, it is gone';

/** Below the sentence that names the column; nothing until the headings are there. */
export function LostColumn({ desk }: { desk: Desk }) {
  const [lost, setLost] = useState<Lost | undefined>(undefined);
  const [now, setNow] = useState('');
  useEffect(() => {
    void ask('lostColumn', {}).then((answer) => {
      if (answer.ok) setLost(answer.value);
    });
  }, []);
  if (lost === undefined || lost.heading === '') return null;
  const place = () =>
    desk.runAndRefill('Saving', 'placeColumn', {
      heading: lost.heading,
      now: now === GONE ? '' : now,
    });
  return (
    <>
      <Field
        label={`"${lost.heading}" is now`}
        value={now}
        choices={[...lost.choices, GONE]}
        emptyChoice="Choose the column …"
        onChange={setNow}
      />
      <Button class="action" disabled={now === ''} onClick={place}>
        {now === GONE ? 'Go on without it' : 'Use this column'}
      </Button>
    </>
  );
}

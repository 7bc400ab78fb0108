/** Logs a contact: a plain call needs no more than the one button. */
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { useEntry } from './entry';
import { Field } from './field';
import { Form } from './form';
import { dayAfter } from './words';

export interface PersonForm {
  readonly desk: Desk;
  readonly id: string;
  readonly name: string;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const CHANNELS = ['Call', 'Visit', 'Text', 'E-mail', 'Voicemail'];
const OUTCOMES = ['Spoke', 'Left a message', 'No answer', 'Bought', 'Complained'];

export function LogForm({ desk, id, name, today, onDone, onCancel }: PersonForm) {
  const [entry, set] = useEntry({ channel: 'Call', outcome: 'Spoke', note: '', next: '' });
  const save = async () => {
    const logged = await desk.run('Logging', 'logContact', { customerId: id, ...entry });
    if (logged !== undefined) onDone();
  };
  return (
    <Form label={`Log a contact with ${name}`} onSave={save}>
      <div class="pair">
        <Field label="How" value={entry.channel} choices={CHANNELS} onChange={set('channel')} />
        <Field label="Outcome" value={entry.outcome} choices={OUTCOMES} onChange={set('outcome')} />
      </div>
      <Field label="Note" value={entry.note} isLong onChange={set('note')} />
      <Field
        label="Next contact on"
        hint="Empty: the usual rhythm"
        type="date"
        min={dayAfter(today, 1).day}
        value={entry.next}
        onChange={set('next')}
      />
      <ButtonRow>
        <button type="submit" class="action">
          Save
        </button>
        <Button onClick={onCancel}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

/** Puts a follow-up off: tomorrow, next week, or a day of the owner's choice. */
import { useState } from 'preact/hooks';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import { Field } from './field';
import { Form } from './form';
import type { PersonForm } from './logForm';
import { dayAfter } from './words';

export function LaterForm({ desk, id, name, today, onDone, onCancel }: PersonForm) {
  const [day, setDay] = useState('');
  const putOff = async (until: string) => {
    const done = await desk.run('Putting off', 'putOff', { customerId: id, until });
    if (done !== undefined) onDone();
  };
  const choices = [
    ['Tomorrow', dayAfter(today, 1)],
    ['Next week', dayAfter(today, 7)],
  ] as const;
  return (
    <Form label={`Ask again later: ${name}`} onSave={() => putOff(day)}>
      <ButtonRow>
        {choices.map(([label, choice]) => (
          <Button key={label} class="tonal" onClick={() => putOff(choice.day)}>
            {`${label}, ${choice.label}`}
          </Button>
        ))}
      </ButtonRow>
      <Field label="Or on" type="date" min={dayAfter(today, 1).day} value={day} onChange={setDay} />
      <ButtonRow>
        <button type="submit" disabled={day === ''}>
          Use this day
        </button>
        <Button class="text" onClick={onCancel}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  );
}

/** Forgetting a person: one question that says what is erased. */
import { useState } from 'preact/hooks';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { Question } from './form';

interface Props {
  readonly desk: Desk;
  readonly id: string;
  readonly name: string;
  readonly onGone: () => void;
}

export function Forget({ desk, id, name, onGone }: Props) {
  const [isAsking, setAsking] = useState(false);
  const forget = async () => {
    const done = await desk.run('Erasing', 'forgetCustomer', { customerId: id });
    if (done !== undefined) onGone();
  };
  if (!isAsking)
    return (
      <Button
        class="text"
        onClick={() => {
          desk.say(undefined);
          setAsking(true);
        }}
      >
        Forget this person…
      </Button>
    );
  return (
    <Question label={`Forget ${name}`}>
      <p>
        {`Erase ${name} for good? Name, phone, e-mail, notes and messages go from your list, all Regulars tabs and the hidden backups. There is no undo.`}
      </p>
      <p>
        What stays: a code made from the number and the address, so that nobody there is texted by mistake;
        your own other columns; and what Google keeps under File › Version history.
      </p>
      <ButtonRow>
        <Button class="action" onClick={forget}>
          Erase for good
        </Button>
        <Button onClick={() => setAsking(false)}>Keep</Button>
      </ButtonRow>
    </Question>
  );
}

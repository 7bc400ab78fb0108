/** Not any more: asks once before a customer is put away. */
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import { Question } from './form';
import type { PersonForm } from './logForm';

export function ArchiveForm({ desk, id, name, onDone, onCancel }: PersonForm) {
  const archive = async () => {
    const done = await desk.run('Archiving', 'archiveCustomer', { customerId: id });
    if (done !== undefined) onDone();
  };
  return (
    <Question label={`Not any more: ${name}`}>
      <p>{`Archive ${name}? They are not listed and get no texts any more. Their row stays as it is.`}</p>
      <ButtonRow>
        <Button class="action" onClick={archive}>
          Archive
        </Button>
        <Button onClick={onCancel}>Keep</Button>
      </ButtonRow>
    </Question>
  );
}

/** The settings, each with its explanation; only what was changed is saved. */
import { useState } from 'preact/hooks';
import type { SettingField, SetUpView } from '../src/rpc/views';
import type { Desk } from './desk';
import { Field } from './field';

const isRhythm = ({ name }: SettingField) => name.startsWith('Rhythm');

/** What the owner changed, with the value that stood there then. */
type Drafts = { readonly [name: string]: { readonly seen: string; readonly value: string } };

export function SettingsForm({ desk, setUp }: { desk: Desk; setUp: SetUpView }) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const changes = setUp.settings.flatMap(({ name, value: saved }) => {
    const draft = drafts[name];
    return draft === undefined || draft.value === saved ? [] : [{ name, ...draft }];
  });
  const save = async (event: Event) => {
    event.preventDefault();
    const done = await desk.runAndRefill('Saving', 'changeSettings', { changes });
    if (done !== undefined) setDrafts({});
  };
  const field = ({ name, note, isNumber, value: saved }: SettingField) => (
    <Field
      key={name}
      label={name}
      hint={note}
      type={isNumber ? 'number' : 'text'}
      value={drafts[name]?.value ?? saved}
      onChange={(value) => setDrafts({ ...drafts, [name]: { seen: drafts[name]?.seen ?? saved, value } })}
    />
  );
  return (
    <form aria-label="Settings" onSubmit={(event) => void save(event)}>
      <h2>Settings</h2>
      {setUp.complaints.map((complaint) => (
        <p key={complaint} class="notice">
          {complaint}
        </p>
      ))}
      {setUp.settings.filter((setting) => !isRhythm(setting)).map(field)}
      <details>
        <summary>How often to get in touch</summary>
        {setUp.settings.filter(isRhythm).map(field)}
      </details>
      <button type="submit" class="tonal" disabled={changes.length === 0}>
        Save settings
      </button>
    </form>
  );
}

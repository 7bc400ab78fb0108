/** The settings, each with its explanation; only what was changed is saved. */
import { useState } from 'preact/hooks';
import type { SettingField, SetUpView } from '../src/rpc/views';
import type { Desk } from './desk';
import { Field } from './field';

type Values = { readonly [name: string]: string };

export function SettingsForm({ desk, setUp }: { desk: Desk; setUp: SetUpView }) {
  const [values, setValues] = useState<Values>(() => valuesOf(setUp.settings));
  const saved = valuesOf(setUp.settings);
  const changed = Object.entries(values).filter(([name, value]) => value !== saved[name]);
  const save = async (event: Event) => {
    event.preventDefault();
    const done = await desk.run('Saving', 'saveSettings', Object.fromEntries(changed));
    if (done !== undefined) await desk.refill();
  };
  const field = ({ name, note, isNumber }: SettingField) => (
    <Field
      key={name}
      label={name}
      hint={note}
      type={isNumber ? 'number' : 'text'}
      value={values[name] ?? ''}
      onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );
  const isRhythm = ({ name }: SettingField) => name.startsWith('Rhythm');
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
      <button type="submit" class="tonal" disabled={changed.length === 0}>
        Save settings
      </button>
    </form>
  );
}

function valuesOf(settings: readonly SettingField[]): Values {
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

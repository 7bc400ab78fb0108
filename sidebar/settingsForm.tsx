/** The settings, each with its explanation; only what was changed is saved. */
import { useState } from 'preact/hooks';
import type { SettingChange } from '../src/rpc/contract';
import type { SettingField, SetUpView } from '../src/rpc/views';
import type { Desk } from './desk';
import { Field } from './field';
import { Form } from './form';
import { Sentences } from './sentences';

/** What is seldom changed is folded away: how its names begin, and what the fold is called. */
const FOLDS = [
  ['Rhythm ', 'How often to get in touch'],
  ['Texts ', 'When texts go out by themselves'],
] as const;
const isFolded = ({ name }: SettingField) => FOLDS.some(([begin]) => name.startsWith(begin));

/** What the owner changed, by the setting's name. */
type Drafts = { readonly [name: string]: SettingChange };

export function SettingsForm({ desk, setUp }: { desk: Desk; setUp: SetUpView }) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const changes = setUp.settings.flatMap(({ name, value: saved }) => {
    const draft = drafts[name];
    return draft === undefined || draft.value === saved ? [] : [draft];
  });
  const save = async () => {
    const done = await desk.runAndRefill('Saving', 'changeSettings', { changes });
    // What stays as it is in the tab is not saved: the words stay, for another click.
    if (done !== undefined) setDrafts(Object.fromEntries(done.kept.map((draft) => [draft.name, draft])));
  };
  const field = ({ name, note, isNumber, value: saved }: SettingField) => (
    <Field
      key={name}
      label={name}
      hint={note}
      type={isNumber ? 'number' : 'text'}
      value={drafts[name]?.value ?? saved}
      onChange={(value) =>
        setDrafts({ ...drafts, [name]: { name, seen: drafts[name]?.seen ?? saved, value } })
      }
    />
  );
  return (
    <Form look="" label="Settings" onSave={save}>
      <h2>Settings</h2>
      <Sentences look="notice" of={setUp.complaints} />
      {setUp.settings.filter((setting) => !isFolded(setting)).map(field)}
      {FOLDS.map(([begin, title]) => (
        <details key={title}>
          <summary>{title}</summary>
          {setUp.settings.filter(({ name }) => name.startsWith(begin)).map(field)}
        </details>
      ))}
      <button type="submit" class="tonal" disabled={changes.length === 0}>
        Save settings
      </button>
    </Form>
  );
}

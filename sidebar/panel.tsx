/** The panel: the commands as buttons, and what each had to say. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import './panel.css';
import { ask } from './server';

const COMMANDS = [
  ['whoNeedsFollowUp', 'Who needs follow-up', 'Makes the list of people to call, worst first.'],
  ['checkCustomers', 'Check customer list', 'Finds what cannot be right and offers to mend it.'],
  ['prepareTexts', "Prepare this month's texts", 'Writes the texts for those who agreed. Sends nothing.'],
] as const;

type Said = { readonly isGood: boolean; readonly sentence: string };

function Panel() {
  const [running, setRunning] = useState('');
  const [said, setSaid] = useState<Said | undefined>(undefined);

  async function run(name: (typeof COMMANDS)[number][0], label: string) {
    setRunning(label);
    setSaid(undefined);
    const answer = await ask(name, {});
    setRunning('');
    setSaid(
      answer.ok
        ? { isGood: true, sentence: answer.value.sentence }
        : { isGood: false, sentence: answer.message },
    );
  }

  return (
    <>
      {COMMANDS.map(([name, label, hint], index) => (
        <section key={name}>
          <button
            type="button"
            class={index === 0 ? 'action' : ''}
            disabled={running !== ''}
            aria-describedby={`${name}-hint`}
            onClick={() => void run(name, label)}
          >
            {label}
          </button>
          <p id={`${name}-hint`} class="hint">
            {hint}
          </p>
        </section>
      ))}
      <p role="status">{running === '' ? (said?.isGood ? said.sentence : '') : `${running} …`}</p>
      <p role="alert">{said && !said.isGood ? said.sentence : ''}</p>
      <p class="hint">To set up your list, use Regulars &gt; Set up in the menu.</p>
    </>
  );
}

const place = document.getElementById('panel');
if (place) render(<Panel />, place);

/** The owner's yes to the month's texts, and the list to send them from one's own phone. */
import { useState } from 'preact/hooks';
import type { ApprovalView, ByHandCard } from '../src/rpc/views';
import type { Desk } from './desk';
import { Field } from './field';
import { count, sayPhone } from './words';

/** Asks for the number of texts, so that nobody says yes to a list they did not look at. */
export function SayYes({ desk, month, approval }: { desk: Desk; month: string; approval: ApprovalView }) {
  const [typed, setTyped] = useState('');
  const { ready, later, seen, parts, samples } = approval;
  if (ready === 0) return null;
  const approve = () =>
    void desk.runAndRefill('Noting your yes', 'approveTexts', { month, count: Number(typed), seen });
  return (
    <section aria-label="Say yes">
      <h3>{`${count(ready, 'text waits', 'texts wait')} for your yes`}</h3>
      <p>{`${count(parts, 'part', 'parts')} in all. ${later === 0 ? '' : `Your first texts go to ${ready} people; the other ${later} follow when these are sent. `}These are the longest, the shortest and a few others:`}</p>
      {samples.map(({ name, message }, index) => (
        <figure key={index}>
          <figcaption>{name || 'No name'}</figcaption>
          <p class="bubble">{message}</p>
        </figure>
      ))}
      <form
        class="form"
        aria-label="Say yes"
        onSubmit={(event) => {
          event.preventDefault();
          approve();
        }}
      >
        <Field
          label={`To say yes, type ${ready}`}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            // The last message must not lie over the button.
            desk.say(undefined);
          }}
          hint="You get a list to send from your own phone. Nothing is sent by itself."
        />
        <button type="submit" class="action" disabled={typed.trim() !== String(ready)}>
          {ready === 1 ? 'Say yes to this text' : `Say yes to these ${ready}`}
        </button>
      </form>
    </section>
  );
}

/** The approved texts, each to copy and to tick off. */
export function SendByHand({ desk, approval }: { desk: Desk; approval: ApprovalView }) {
  const { waiting, byHand } = approval;
  if (waiting === 0) return null;
  const stop = () => void desk.runAndRefill('Stopping', 'stopSending', {});
  return (
    <section aria-label="Send by hand">
      <h3>{`${count(waiting, 'text', 'texts')} to send from your phone`}</h3>
      <div class="actions">
        <button
          type="button"
          onClick={() => void desk.run('Opening the tab', 'showTab', { tab: 'Send by hand' })}
        >
          Open the tab
        </button>
        <button type="button" onClick={stop}>
          Stop all sending
        </button>
      </div>
      <ul class="cards">
        {byHand.map((card) => (
          <ByHand key={card.key} desk={desk} card={card} />
        ))}
      </ul>
      {waiting > byHand.length ? (
        <p class="quiet">{`The first ${byHand.length} of ${waiting} are shown.`}</p>
      ) : null}
    </section>
  );
}

function ByHand({ desk, card }: { desk: Desk; card: ByHandCard }) {
  const { key, name, phone, message } = card;
  const who = name || phone;
  const copied = async () => {
    const isCopied = await copy(message);
    const sentence = isCopied
      ? `The text for ${who} is copied: paste it in your phone, then press Sent.`
      : 'Your browser does not let us copy. Select the text with the mouse and copy it.';
    desk.say({ isGood: isCopied, sentence, code: '' });
  };
  const sent = () => void desk.runAndRefill('Noting it', 'markSent', { keys: [key] });
  return (
    <li class="card">
      <h4>{who}</h4>
      <p class="phone">{sayPhone(phone)}</p>
      <p class="bubble">{message}</p>
      <div class="actions">
        <button type="button" aria-label={`Copy the text for ${who}`} onClick={() => void copied()}>
          Copy
        </button>
        <button type="button" class="tonal" aria-label={`Sent to ${who}`} onClick={sent}>
          Sent
        </button>
      </div>
    </li>
  );
}

/** False where the browser keeps the clipboard from pages inside pages. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

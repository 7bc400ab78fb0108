/** The owner's yes to the month's texts with all there is to know before, and the list to send them from one's own phone. */
import { useState } from 'preact/hooks';
import type { SendingView } from '../src/rpc/sendingView';
import type { ApprovalView, ByHandCard } from '../src/rpc/views';
import { copyAndSay } from './copy';
import type { Desk } from './desk';
import { Field } from './field';
import { StopAll } from './progress';
import { count, sayPhone } from './words';

interface YesProps {
  readonly desk: Desk;
  readonly month: string;
  readonly approval: ApprovalView;
  readonly sending: SendingView;
}

/** Asks for the number of texts, so that nobody says yes to a list they did not look at. */
export function SayYes({ desk, month, approval, sending }: YesProps) {
  const { ready, later, repeats, samples } = approval;
  if (ready === 0) return null;
  const first = `Your first texts go to ${ready} people; the other ${later} follow when these are sent. `;
  return (
    <section aria-label="Say yes">
      <h3>{`${count(ready, 'text waits', 'texts wait')} for your yes`}</h3>
      {repeats === '' ? null : (
        <p class="notice">{`${repeats} Write new ones below, or say yes all the same.`}</p>
      )}
      <Facts approval={approval} sending={sending} />
      <p>{`${later === 0 ? '' : first}These are the longest, the shortest and a few others:`}</p>
      {samples.map(({ name, message }, index) => (
        <figure key={index}>
          <figcaption>{name || 'No name'}</figcaption>
          <p class="bubble">{message}</p>
        </figure>
      ))}
      <YesForm desk={desk} month={month} approval={approval} sending={sending} />
    </section>
  );
}

const BY_HAND = 'You get a list to send from your own phone. Nothing is sent by itself.';

function YesForm({ desk, month, approval: { ready, seen, hours }, sending }: YesProps) {
  const [typed, setTyped] = useState('');
  const approve = (event: Event) => {
    event.preventDefault();
    void desk.runAndRefill('Noting your yes', 'approveTexts', { month, count: Number(typed), seen });
  };
  return (
    <form class="form" aria-label="Say yes" onSubmit={approve}>
      <Field
        label={`To say yes, type ${ready}`}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          // The last message must not lie over the button.
          desk.say(undefined);
        }}
        hint={sending.provider === '' ? BY_HAND : `They go out ${hours}. You can stop at any time.`}
      />
      <button type="submit" class="action" disabled={typed.trim() !== String(ready)}>
        {ready === 1 ? 'Say yes to this text' : `Say yes to these ${ready}`}
      </button>
    </form>
  );
}

function Facts({ approval: { parts, cost }, sending }: { approval: ApprovalView; sending: SendingView }) {
  const { provider, isMine, from } = sending;
  const isByHand = provider === '';
  const sender = isMine ? `${provider}, from ${from}` : `${provider}, by the person who connected it`;
  const price = cost === '' ? 'for the cost write your price per part under Set up' : `about ${cost}`;
  return (
    <ul class="facts">
      <li>{`Sent by: ${isByHand ? 'you, from your own phone' : sender}`}</li>
      <li>{`${count(parts, 'part', 'parts')} in all${isByHand && cost === '' ? '' : `; ${price}`}`}</li>
    </ul>
  );
}

/** The approved texts, each to copy and to tick off. */
export function SendByHand({ desk, approval }: { desk: Desk; approval: ApprovalView }) {
  const { waiting, byHand } = approval;
  if (byHand.length === 0) return null;
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
        <StopAll desk={desk} />
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
  const copied = () =>
    void copyAndSay(desk, message, `The text for ${who} is copied: paste it in your phone, then press Sent.`);
  const sent = () => void desk.runAndRefill('Noting it', 'markSent', { keys: [key] });
  return (
    <li class="card">
      <h4>{who}</h4>
      <p class="phone">{sayPhone(phone)}</p>
      <p class="bubble">{message}</p>
      <div class="actions">
        <button type="button" aria-label={`Copy the text for ${who}`} onClick={copied}>
          Copy
        </button>
        <button type="button" class="tonal" aria-label={`Sent to ${who}`} onClick={sent}>
          Sent
        </button>
      </div>
    </li>
  );
}

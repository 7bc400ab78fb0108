/** The owner's yes to the month's texts with all there is to know before, and the list to send them from one's own phone. */
import { useState } from 'preact/hooks';
import type { SendingView } from '../src/rpc/sendingView';
import type { ApprovalView, ByHandCard } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import { copyAndSay } from './copy';
import type { Desk } from './desk';
import { Field } from './field';
import { Form } from './form';
import { OpenTab } from './openTab';
import { StopAll } from './progress';
import { focusTitle } from './title';
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
  const first = `Your first texts go to 20 people at most; the rest (${later}) follows when these are sent. `;
  return (
    <section aria-label="Say yes">
      <h3>{`${count(ready, 'text waits', 'texts wait')} for your yes`}</h3>
      {repeats !== '' && <p class="notice">{`${repeats} Write new ones below, or say yes all the same.`}</p>}
      <Facts approval={approval} sending={sending} />
      <p>{`${later === 0 ? '' : first}These are the longest, the shortest and a few others:`}</p>
      {samples.map(({ name, message }, index) => (
        <figure key={index}>
          <figcaption>{name || 'No name'}</figcaption>
          <p class="bubble">{message}</p>
        </figure>
      ))}
      <YesForm key={approval.seen} desk={desk} month={month} approval={approval} sending={sending} />
    </section>
  );
}

const BY_HAND =
  'You get a list to send from your own phone. Nothing is sent by itself, and nothing after this month.';

function YesForm({ desk, month, approval: { ready, seen, hours }, sending }: YesProps) {
  const [typed, setTyped] = useState('');
  const approve = async () => {
    const done = await desk.runAndRefill('Noting your yes', 'approveTexts', {
      month,
      count: Number(typed),
      seen,
    });
    // What is to be sent stands at the top now.
    if (done !== undefined) focusTitle();
  };
  return (
    <Form look="form always" label="Say yes" onSave={approve}>
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
    </Form>
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

interface ByHandProps {
  readonly desk: Desk;
  /** `yyyy-mm`. */
  readonly month: string;
  readonly approval: ApprovalView;
}

/** The approved texts, each to copy and to tick off. */
export function SendByHand({ desk, month, approval }: ByHandProps) {
  const { waiting, byHand } = approval;
  if (byHand.length === 0) return null;
  return (
    <section aria-label="Send by hand">
      <h3>{`${count(waiting, 'text', 'texts')} to send from your phone`}</h3>
      <ButtonRow>
        <OpenTab desk={desk} tab="Send by hand" />
        <StopAll desk={desk} />
      </ButtonRow>
      <ul class="cards">
        {byHand.map((card) => (
          <ByHand key={card.key} {...{ desk, month, card }} />
        ))}
      </ul>
      {waiting > byHand.length ? (
        <p class="quiet">{`The first ${byHand.length} of ${waiting} are shown.`}</p>
      ) : null}
    </section>
  );
}

const OVER = {
  isGood: false,
  sentence: 'The month of this text is over: do not send it any more. The new month has texts of its own.',
  code: '',
};

type CardProps = Omit<ByHandProps, 'approval'> & { readonly card: ByHandCard };

function ByHand({ desk, month, card }: CardProps) {
  const { key, name, phone, message } = card;
  const who = name || phone;
  /** Whoever left the panel open over the end of a month must not send the old text beside the new one. */
  const inMonth = (deed: () => Promise<unknown>) => () => (desk.isOver(month) ? desk.refill(OVER) : deed());
  const copied = inMonth(() =>
    copyAndSay(desk, message, `The text for ${who} is copied: paste it in your phone, then press Sent.`),
  );
  const sent = inMonth(() => desk.runAndRefill('Noting it', 'markSent', { keys: [key] }));
  return (
    <li class="card">
      <h4>{who}</h4>
      <p class="phone">{sayPhone(phone)}</p>
      <p class="bubble">{message}</p>
      <ButtonRow>
        <Button aria-label={`Copy the text for ${who}`} onClick={copied}>
          Copy
        </Button>
        <Button class="tonal" aria-label={`Sent to ${who}`} onClick={sent}>
          Sent
        </Button>
      </ButtonRow>
    </li>
  );
}

/** Who sends the texts: the owner's own thumb, or Twilio with a key that is entered here and never shown again. */
import { useState } from 'preact/hooks';
import type { SendingView } from '../src/rpc/sendingView';
import { Button } from './button';
import type { Desk } from './desk';
import { useEntry } from './entry';
import { Field } from './field';
import { Form } from './form';

const BY_HAND = 'I send them myself';
const TWILIO = 'Twilio sends them';
const NO_KEY = { accountSid: '', keySid: '', keySecret: '', from: '' };

interface Props {
  readonly desk: Desk;
  readonly sending: SendingView;
  readonly onRegister: () => void;
}

export function WhoSends({ desk, sending, onRegister }: Props) {
  const isTwilio = sending.provider !== '';
  const [choice, setChoice] = useState(isTwilio ? TWILIO : BY_HAND);
  const choose = (next: string) => {
    // The last message must not lie over the form.
    desk.say(undefined);
    setChoice(next);
  };
  return (
    <section aria-label="Who sends the texts">
      <h2>Who sends the texts</h2>
      {isTwilio ? <Standing sending={sending} /> : null}
      <Field label="Texts of the month" value={choice} choices={[BY_HAND, TWILIO]} onChange={choose} />
      {choice === BY_HAND ? (
        <ByHand desk={desk} sending={sending} />
      ) : (
        <>
          {sending.isMine ? <Test desk={desk} /> : <Explain onRegister={onRegister} />}
          {sending.isMine ? (
            <details>
              <summary>Another key or number</summary>
              <Key desk={desk} />
            </details>
          ) : (
            <Key desk={desk} />
          )}
          {sending.isMine ? (
            <Button class="text" onClick={onRegister}>
              Words for the registration
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Standing({ sending: { provider, isMine, from, keyEnd } }: { sending: SendingView }) {
  return (
    <p>
      <span class="chip green">Connected</span>{' '}
      {isMine
        ? `${provider}, from ${from}, with your key that ends in ${keyEnd}.`
        : `${provider}, with the key of the person who connected it. Enter one of your own to send as well.`}
    </p>
  );
}

function ByHand({ desk, sending: { provider, isMine } }: { desk: Desk; sending: SendingView }) {
  const forget = () => desk.runAndRefill('Changing', 'connectProvider', { ...NO_KEY, provider: '' });
  if (provider === '')
    return (
      <p>After your yes you get a list to send from your own phone. It needs no account and costs nothing.</p>
    );
  return (
    <>
      <p>
        {isMine
          ? 'This forgets your key here; texts that wait go onto your list to send by hand.'
          : 'Nothing is sent by itself any more. Texts that wait go onto your list to send by hand.'}
      </p>
      <Button class="tonal" onClick={forget}>
        Send by hand again
      </Button>
    </>
  );
}

function Explain({ onRegister }: { onRegister: () => void }) {
  return (
    <>
      <p>
        Twilio takes about one cent for a part of a text in the US, and some dollars a month for the number
        and its registration: <Link to="https://www.twilio.com/en-us/sms/pricing/us">its prices</Link>.
      </p>
      <p>A trial account costs nothing and reaches only phones that you verified there.</p>
      <p>
        Until your number is registered, US networks block its texts.{' '}
        <Button class="link" onClick={onRegister}>
          Words for the registration
        </Button>
      </p>
      <p>
        In the <Link to="https://console.twilio.com">Twilio console</Link> make a restricted API key that may
        read and create messages. The Auth Token is not needed.
      </p>
    </>
  );
}

function Link({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function Key({ desk }: { desk: Desk }) {
  const [key, set, setKey] = useEntry(NO_KEY);
  const connect = async () => {
    const done = await desk.runAndRefill('Trying the key', 'connectProvider', { ...key, provider: 'Twilio' });
    if (done !== undefined) setKey(NO_KEY);
  };
  return (
    <Form look="card" label="Connect Twilio" onSave={connect}>
      <Field label="Account SID" hint="Begins with AC" value={key.accountSid} onChange={set('accountSid')} />
      <Field label="SID of the API key" hint="Begins with SK" value={key.keySid} onChange={set('keySid')} />
      <Field
        label="Secret of the API key"
        hint="Kept with your Google account for this spreadsheet alone. Nobody sees it again."
        type="password"
        value={key.keySecret}
        onChange={set('keySecret')}
      />
      <Field
        label="Sender"
        hint="Your number at Twilio, like +14135550100, or a Messaging Service that begins with MG"
        value={key.from}
        onChange={set('from')}
      />
      <button type="submit" class="action" disabled={Object.values(key).some((text) => text.trim() === '')}>
        Connect
      </button>
    </Form>
  );
}

function Test({ desk }: { desk: Desk }) {
  const [to, setTo] = useState('');
  const send = () => desk.run('Sending the test', 'sendTest', { to });
  return (
    <Form look="" label="Test" onSave={send}>
      <Field label="Your own phone" hint="Gets this month's text once, now" value={to} onChange={setTo} />
      <button type="submit" class="tonal" disabled={to.trim() === ''}>
        Send me a test
      </button>
    </Form>
  );
}

/** How a customer stands with texts: what is known, recording a yes or a stop, and the evidence to print. */
import { useState } from 'preact/hooks';
import type { Channel } from '../src/core/customers/consentRecords';
import type { ConsentLine, CustomerView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { useEntry } from './entry';
import { Field } from './field';
import { Form } from './form';
import { OpenTab } from './openTab';
import { Sentences } from './sentences';
import { count, sayDate, sayPhone } from './words';

interface Props {
  readonly desk: Desk;
  readonly customer: CustomerView;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** Ends when the customer has been read anew. */
  readonly onChanged: () => Promise<void>;
}

const CHANNELS: Readonly<Record<string, Channel>> = { Texts: 'text', Calls: 'call', 'E-mail': 'email' };
const NAMES: Readonly<Record<string, string>> = { text: 'texts', call: 'calls', email: 'e-mail' };
const WAYS = [
  'Paper form',
  'Web form',
  'Text',
  'E-mail',
  'By phone',
  'In person, signed',
  'In person, not signed',
];
const STOP = { channel: 'text', state: 'revoked', on: '', how: '', wording: '', note: '' } as const;

export function Consent(props: Props) {
  const { desk, customer, onChanged } = props;
  const [isAsking, setAsking] = useState(false);
  const { standing, isStopped, records, tab } = customer.consent;
  const ask = () => {
    // The last message must not lie over the form.
    desk.say(undefined);
    setAsking(true);
  };
  const stop = async () => {
    const done = await desk.run('Recording', 'recordConsent', { customerId: customer.id, ...STOP });
    if (done !== undefined) await onChanged();
  };
  return (
    <>
      <section aria-label="Consent">
        <h2>Consent</h2>
        <Sentences of={standing} />
        {isAsking ? (
          <AgreedForm {...props} onDone={() => setAsking(false)} />
        ) : (
          <ButtonRow>
            <Button class="tonal" onClick={ask}>
              They agreed…
            </Button>
            {isStopped ? null : <Button onClick={stop}>They said stop</Button>}
          </ButtonRow>
        )}
      </section>
      {records.length === 0 ? null : <Evidence desk={desk} customer={customer} tab={tab} />}
    </>
  );
}

/** The day on which somebody agreed, and the way. */
export function WhenAndHow({ entry, set }: WhenAndHowProps) {
  return (
    <>
      <Field label="On" type="date" value={entry.on} onChange={set('on')} />
      <Field label="How" value={entry.how} choices={WAYS} emptyChoice="Choose" onChange={set('how')} />
    </>
  );
}

interface WhenAndHowProps {
  readonly entry: { readonly on: string; readonly how: string };
  readonly set: (key: 'on' | 'how') => (value: string) => void;
}

function AgreedForm({ desk, customer, today, onChanged, onDone }: Props & { readonly onDone: () => void }) {
  const [entry, set] = useEntry({ to: 'Texts', on: today, how: '', wording: '', note: '' });
  const save = async () => {
    const { to, ...told } = entry;
    const channel = CHANNELS[to] ?? 'text';
    const request = { customerId: customer.id, channel, state: 'granted', ...told } as const;
    const done = await desk.run('Recording', 'recordConsent', request);
    if (done === undefined) return;
    await onChanged();
    onDone();
  };
  return (
    <Form label={`${customer.name} agreed`} onSave={save}>
      <Field label="To" value={entry.to} choices={Object.keys(CHANNELS)} onChange={set('to')} />
      <WhenAndHow entry={entry} set={set} />
      <Field label="Wording" hint="As seen or heard" value={entry.wording} isLong onChange={set('wording')} />
      <Field label="Where the proof is" hint="Place or link" value={entry.note} onChange={set('note')} />
      <ButtonRow>
        <button type="submit" class="action" disabled={entry.how === ''}>
          Record
        </button>
        <Button onClick={onDone}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

/** All records by date; printing shows nothing else. */
function Evidence({ desk, customer, tab }: { desk: Desk; customer: CustomerView; tab: string }) {
  const { name, consent } = customer;
  const [isShown, setShown] = useState(false);
  return (
    <section class="evidence" aria-label="Evidence">
      <Button class="text" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {`Evidence: ${count(consent.records.length, 'record')}`}
      </Button>
      {isShown ? (
        <>
          <h2>{`Consent of ${name}`}</h2>
          <ul class="plain">
            {consent.records.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </ul>
          <ButtonRow>
            <Button class="tonal" onClick={() => print()}>
              Print
            </Button>
            <OpenTab desk={desk} tab={tab} />
          </ButtonRow>
        </>
      ) : null}
    </section>
  );
}

function Line({ line }: { line: ConsentLine }) {
  return (
    <li>
      <strong>{line.on === '' ? 'Day not known' : sayDate(line.on)}</strong>
      <p>{`${line.said} ${NAMES[line.channel] ?? line.channel}: ${sayPhone(line.contact) || 'no number'}`}</p>
      {line.details.map(({ what, text }) => (
        <p key={what} class="quiet">{`${what}: ${text}`}</p>
      ))}
    </li>
  );
}

/** One customer: who, what segment, what to do with such a customer, and all contacts so far. */
import { useEffect, useState } from 'preact/hooks';
import { PLAYS } from '../src/core/customers/plays';
import { SEGMENTS, type Segment } from '../src/core/customers/segment';
import type { CustomerLink, CustomerView, HistoryLine } from '../src/rpc/views';
import { Button } from './button';
import { Consent } from './consent';
import { Forget } from './forget';
import type { Desk } from './desk';
import { Field } from './field';
import { LogForm } from './logForm';
import { listed, sayDate, sayPhone } from './words';

export function CustomerScreen({ desk, today }: { desk: Desk; today: string }) {
  const [customer, setCustomer] = useState<CustomerView | undefined>(undefined);
  const see = (found: CustomerView | undefined) => void (found && setCustomer(found));
  const load = async (customerId: string) => see(await desk.run('Looking', 'showCustomer', { customerId }));
  const shown = customer?.id ?? desk.customerId;
  // Whatever fills the panel anew, an undo, Refresh or coming back to it, changes the customer as well.
  useEffect(() => {
    if (shown !== '') void desk.reread('showCustomer', { customerId: shown }).then(see);
  }, [desk.data]);
  const showSelected = () => {
    desk.say(undefined);
    void load('');
  };
  return (
    <>
      <Button class={customer === undefined ? 'action' : ''} onClick={showSelected}>
        Show the selected customer
      </Button>
      {customer === undefined ? (
        <p class="hint">Select a cell in the customer's row first, in any of the tabs.</p>
      ) : (
        <Shown
          key={customer.id}
          desk={desk}
          today={today}
          customer={customer}
          onChanged={() => load(customer.id)}
          onShow={(id) => void load(id)}
          onGone={() => setCustomer(undefined)}
        />
      )}
    </>
  );
}

interface ShownProps {
  readonly desk: Desk;
  readonly today: string;
  readonly customer: CustomerView;
  /** Ends when the customer has been read anew. */
  readonly onChanged: () => Promise<void>;
  readonly onShow: (id: string) => void;
  readonly onGone: () => void;
}

function Shown({ desk, today, customer, onChanged, onShow, onGone }: ShownProps) {
  const [isLogging, setLogging] = useState(false);
  const { id, name } = customer;
  return (
    <>
      <Who customer={customer} />
      <Referrals title="Referred by" people={customer.referredBy} onShow={onShow} />
      <Referrals title="Brought" people={customer.referred} onShow={onShow} />
      {isLogging ? (
        <LogForm
          {...{ desk, id, name, today }}
          onDone={() => void onChanged().then(() => setLogging(false))}
          onCancel={() => setLogging(false)}
        />
      ) : (
        <Button class="action" onClick={() => setLogging(true)}>
          Log a contact
        </Button>
      )}
      <Consent desk={desk} customer={customer} today={today} onChanged={onChanged} />
      <SegmentOf key={customer.segment} desk={desk} customer={customer} onSet={() => void onChanged()} />
      <History lines={customer.history} />
      <Forget desk={desk} id={id} name={name} onGone={onGone} />
    </>
  );
}

function Who({ customer }: { customer: CustomerView }) {
  const { name, status, why, phone, email, notes } = customer;
  return (
    <section class="card" aria-label="Who">
      <h2>{name}</h2>
      <span class={`chip ${status.startsWith('Overdue') ? 'red' : 'plain'}`}>{status}</span>
      {why !== '' && <p>{why}</p>}
      <p class="phone">{phone === '' ? 'No phone' : sayPhone(phone)}</p>
      {email !== '' && <p>{email}</p>}
      {notes !== '' && <p class="note">{notes}</p>}
    </section>
  );
}

/** Nothing when there is nobody. */
function Referrals(props: { title: string; people: readonly CustomerLink[]; onShow: (id: string) => void }) {
  const { title, people, onShow } = props;
  if (people.length === 0) return null;
  return (
    <p>
      {`${title}: `}
      {people.map(({ id, name }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <Button key={id} class="link" onClick={() => onShow(id)}>
            {name}
          </Button>
        </>
      ))}
    </p>
  );
}

/** The segment, what to do with such a customer, and a way to change it. */
function SegmentOf({ desk, customer, onSet }: { desk: Desk; customer: CustomerView; onSet: () => void }) {
  const [segment, setSegment] = useState(customer.segment);
  const play = PLAYS[customer.segment === '' ? 'Lead' : (customer.segment as Segment)];
  const save = async () => {
    const done = await desk.run('Saving', 'setSegment', { customerId: customer.id, segment });
    if (done !== undefined) onSet();
  };
  return (
    <section aria-label="Segment">
      <h2>{customer.segment === '' ? 'No segment yet' : customer.segment}</h2>
      <p>{play.meaning}</p>
      <ol>
        {play.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Field
        label="Segment"
        value={segment}
        choices={SEGMENTS}
        emptyChoice="None (a lead)"
        onChange={setSegment}
      />
      {segment === customer.segment ? null : (
        <Button class="tonal" onClick={save}>
          Save segment
        </Button>
      )}
    </section>
  );
}

function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <section aria-label="Contacts so far">
      <h2>Contacts so far</h2>
      {lines.length === 0 ? <p class="quiet">None is logged yet.</p> : null}
      <ul class="plain history">
        {lines.map((line, index) => (
          <li key={index}>
            <strong>{sayDate(line.when)}</strong>
            <span>{listed([line.channel, line.outcome])}</span>
            {line.note !== '' && <span class="note">{line.note}</span>}
            {line.by !== '' && <span class="quiet">{line.by}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

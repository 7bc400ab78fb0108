/** How the month's texts fare: what was sent and has arrived, what holds it up, whom to look after, and the stop for everything. */
import type { SendingView } from '../src/rpc/sendingView';
import type { ApprovalView, TextCase } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { count, sayDate, sayPhone } from './words';

interface Props {
  readonly desk: Desk;
  readonly approval: ApprovalView;
  readonly sending: SendingView;
}

export function Progress({ desk, approval, sending }: Props) {
  const { waiting, progress, hours } = approval;
  const { total, sent, arrived, failed, cases } = progress;
  const isSending = sending.provider !== '';
  if (cases.length === 0 && (!isSending || total === 0)) return null;
  return (
    <section aria-label="How it goes">
      <h3>How it goes</h3>
      {total === 0 ? null : (
        <>
          <p class="big">{`${sent} of ${total} sent, ${arrived} arrived, ${failed} failed`}</p>
          <progress value={sent} max={total} aria-label="Texts that were sent" />
        </>
      )}
      {isSending && sending.trouble !== '' ? <Trouble desk={desk} trouble={sending.trouble} /> : null}
      {isSending && waiting > 0 ? (
        <>
          <p>
            {`${count(waiting, 'text waits', 'texts wait')}. Once an hour the next ones go out, ${hours}.`}
          </p>
          <p class="quiet">
            {sending.lastRun === '' ? 'No run yet.' : `Last run ${sayDate(sending.lastRun)}.`}
          </p>
          <StopAll desk={desk} />
        </>
      ) : null}
      {failed > 0 ? <p>What failed is not tried again this month: call whom you want to reach.</p> : null}
      <ul class="cards">
        {cases.map((one) => (
          <Case key={one.key} desk={desk} text={one} />
        ))}
      </ul>
    </section>
  );
}

function Trouble({ desk, trouble }: { desk: Desk; trouble: string }) {
  return (
    <div class="notice">
      <p>{`Sending is held up. ${trouble}`}</p>
      <Button onClick={() => desk.show('setUp')}>Look at the connection</Button>
    </div>
  );
}

/** Takes back the yes for everything that has not left. */
export function StopAll({ desk }: { desk: Desk }) {
  return (
    <Button class="stop" onClick={() => desk.runAndRefill('Stopping', 'stopSending', {})}>
      Stop everything
    </Button>
  );
}

function Case({ desk, text }: { desk: Desk; text: TextCase }) {
  const { key, name, phone, isUnsure, why } = text;
  const who = name || sayPhone(phone) || 'this person';
  const review = (arrived: boolean) => desk.runAndRefill('Noting it', 'reviewJob', { key, arrived });
  return (
    <li class="card">
      <h4>{who}</h4>
      <span class={`chip ${isUnsure ? 'yellow' : 'red'}`}>{isUnsure ? 'Needs review' : 'Not delivered'}</span>
      <p>{why}</p>
      {name !== '' && <p class="phone">{sayPhone(phone)}</p>}
      {isUnsure ? (
        <ButtonRow>
          <Button class="tonal" aria-label={`It arrived: ${who}`} onClick={() => review(true)}>
            It arrived
          </Button>
          <Button aria-label={`Send it again: ${who}`} onClick={() => review(false)}>
            Send it again
          </Button>
        </ButtonRow>
      ) : null}
    </li>
  );
}

/** Set up: which column is what, the settings, who sends the texts, the monthly schedule, the backups. */
import { useState } from 'preact/hooks';
import type { PanelView, ScheduleView, SetUpView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { WhoSends } from './connect';
import { LostColumn } from './lostColumn';
import { Mapping } from './mapping';
import { Registration } from './registration';
import { Sentences } from './sentences';
import { SettingsForm } from './settingsForm';
import { count } from './words';

/** What the window over the sheet can show first. */
const TRANSFERS = [
  ['bringIn', 'Bring customers in'],
  ['takeOut', 'Take my data elsewhere'],
] as const;

export function SetUpScreen({ desk, data }: { desk: Desk; data: PanelView }) {
  const { work } = data;
  const [isRegistering, setRegistering] = useState(false);
  const isNew = work === null && data.trouble.code === 'no-list';
  return (
    <>
      {work === null ? null : (
        <p>{`Your list is the tab "${work.tab}", ${count(work.check.customers, 'customer')}.`}</p>
      )}
      {isNew ? <FirstWords /> : null}
      {work === null && !isNew ? <p class="notice">{data.trouble.message}</p> : null}
      {data.trouble.code === 'column-lost' ? <LostColumn key={data.trouble.message} desk={desk} /> : null}
      <Mapping desk={desk} isNew={isNew} />
      <Transfers desk={desk} />
      {isNew ? null : (
        <>
          <SettingsForm desk={desk} setUp={data.setUp} />
          <WhoSends
            key={data.sending.provider}
            desk={desk}
            sending={data.sending}
            onRegister={() => setRegistering(true)}
          />
          {isRegistering ? (
            <Registration
              desk={desk}
              texts={work?.texts}
              consentStory={data.setUp.consentStory}
              onClose={() => setRegistering(false)}
            />
          ) : null}
          <Schedule desk={desk} schedule={data.schedule} />
          <Backups desk={desk} setUp={data.setUp} />
        </>
      )}
    </>
  );
}

function Transfers({ desk }: { desk: Desk }) {
  return (
    <>
      {TRANSFERS.map(([view, label]) => (
        <Button key={view} onClick={() => desk.run('Opening', 'openTransfer', { view })}>
          {label}
        </Button>
      ))}
    </>
  );
}

function FirstWords() {
  return (
    <section class="card" aria-label="What Regulars does">
      <p>Regulars reads your customer list in this spreadsheet and nothing else.</p>
      <p>It writes only columns and tabs of its own, and what you agree to; a backup comes first.</p>
      <p>It never sends anything without your yes.</p>
    </section>
  );
}

function Schedule({ desk, schedule }: { desk: Desk; schedule: ScheduleView }) {
  const turn = async (isOn: boolean) => {
    const done = await desk.run(isOn ? 'Turning on' : 'Turning off', 'setSchedule', { isOn });
    if (done !== undefined) desk.change({ schedule: done.schedule });
  };
  return (
    <section aria-label="Monthly schedule">
      <h2>Monthly schedule</h2>
      <p>{`Prepares the texts on day ${schedule.day} of each month and keeps the Status column fresh every day. Sends nothing without your yes.`}</p>
      <p>
        <span class={`chip ${schedule.isOn ? 'green' : 'plain'}`}>{schedule.isOn ? 'On' : 'Off'}</span>{' '}
        {schedule.isOn ? schedule.pulse.replace(/^On\. /, '') : ''}
      </p>
      <Sentences look="notice" of={schedule.warnings} />
      {schedule.permissionUrl !== '' && (
        <p>
          <a href={schedule.permissionUrl} target="_blank" rel="noreferrer">
            Review and allow
          </a>
        </p>
      )}
      <ButtonRow>
        {schedule.isMine ? null : (
          <Button class="tonal" onClick={() => turn(true)}>
            Turn on
          </Button>
        )}
        {schedule.isMine || schedule.warnings.length > 0 ? (
          <Button onClick={() => turn(false)}>Turn off</Button>
        ) : null}
      </ButtonRow>
    </section>
  );
}

function Backups({ desk, setUp: { backups } }: { desk: Desk; setUp: SetUpView }) {
  const make = () => desk.runAndRefill('Making a backup', 'makeBackup', {});
  return (
    <section aria-label="Backups">
      <h2>Backups</h2>
      <p class="quiet">Hidden copies of your list, the last three are kept.</p>
      <ul class="plain">
        {backups.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <Button
              class="small"
              aria-label={`Show: ${name}`}
              onClick={() => desk.run('Opening the tab', 'showTab', { tab: name })}
            >
              Show
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={make}>Make a backup now</Button>
    </section>
  );
}

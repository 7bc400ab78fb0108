/** The phones of the customers: what arrived on each, an answer from it, and what may go wrong on the way. */
import { useState } from 'react';
import type { PhonesState, ShownPhone } from '../protocol';
import { momentWords } from './days';
import type { Do } from './useBook';

const ANSWERS = ['Great, see you', 'STOP'];

interface Props {
  readonly phones: PhonesState;
  readonly perform: Do;
  onClose(): void;
}

export function Phones({ phones, perform, onClose }: Props) {
  return (
    <aside className="phones" aria-label="Phones">
      <header>
        <h2>Phones</h2>
        <button type="button" className="round" aria-label="Close Phones" onClick={onClose}>
          ×
        </button>
      </header>
      <div className="phones-page" tabIndex={0} role="region" aria-label="A made-up phone network">
        <Account account={phones.account} />
        <h3>What arrived</h3>
        {phones.phones.length === 0 && (
          <p className="quiet">
            Nothing yet. Connect, say yes to the texts, move the clock into working hours, and run what is
            due.
          </p>
        )}
        {phones.phones.map((phone) => (
          <Phone key={phone.number} phone={phone} perform={perform} />
        ))}
        <Mishaps phones={phones} perform={perform} />
      </div>
    </aside>
  );
}

const LABELS: readonly (readonly [name: keyof PhonesState['account'], label: string])[] = [
  ['accountSid', 'Account SID'],
  ['keySid', 'SID of the API key'],
  ['keySecret', 'Secret of the API key'],
  ['from', 'Sender'],
];

/** Nothing here is worth hiding: the account is made up. */
function Account({ account }: { account: PhonesState['account'] }) {
  return (
    <>
      <p className="quiet">
        No real text leaves this computer. In the panel choose Set up, then Twilio, and enter this made-up
        account:
      </p>
      <dl className="account">
        {LABELS.map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <code>{account[name]}</code>
              <button
                type="button"
                className="small"
                aria-label={`Copy: ${label}`}
                onClick={() => void navigator.clipboard.writeText(account[name]).catch(() => undefined)}
              >
                Copy
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Phone({ phone: { number, name, texts, isOff }, perform }: { phone: ShownPhone; perform: Do }) {
  const who = name === '' ? number : name;
  return (
    <section className="phone" aria-label={`Phone of ${who}`}>
      <h4>
        {who} {name !== '' && <span className="quiet">{number}</span>}{' '}
        {isOff && <span className="badge">off</span>}
      </h4>
      {texts.map(({ isFromShop, body, at, state }, index) => (
        <p key={index} className={isFromShop ? 'text' : 'text own'}>
          {body}
          <span className="quiet">
            {momentWords(at)}
            {state !== '' && `, ${state}`}
          </span>
        </p>
      ))}
      <div className="row">
        {ANSWERS.map((body) => (
          <button
            key={body}
            type="button"
            className="small"
            aria-label={`${who} answers: ${body}`}
            onClick={() => void perform('reply', { number, body })}
          >
            {body}
          </button>
        ))}
      </div>
    </section>
  );
}

function Mishaps({ phones: { others, willLose }, perform }: Omit<Props, 'onClose'>) {
  const [number, setNumber] = useState('');
  const chosen = others.find((one) => one.number === number) ?? others[0];
  return (
    <>
      <h3>What may go wrong</h3>
      <button type="button" disabled={willLose} onClick={() => void perform('loseAnswer', {})}>
        {willLose ? "Twilio's next answer gets lost" : "Lose Twilio's next answer"}
      </button>
      {chosen && (
        <div className="row">
          <label className="grow">
            Phone
            <select value={chosen.number} onChange={(event) => setNumber(event.target.value)}>
              {others.map((one) => (
                <option key={one.number} value={one.number}>
                  {one.name || one.number}
                  {one.isOff ? ' (off)' : ''}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() => void perform('switchPhone', { number: chosen.number, isOff: !chosen.isOff })}
          >
            {chosen.isOff ? 'Switch on' : 'Switch off'}
          </button>
        </div>
      )}
    </>
  );
}

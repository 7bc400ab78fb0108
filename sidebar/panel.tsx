/** The panel: navigation, the screen that is open, and what happens at the foot; each screen is a file of its own. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import type { PanelView } from '../src/rpc/views';
import { CheckScreen } from './checkScreen';
import { CustomerScreen } from './customerScreen';
import { useDesk, type Desk, type Screen } from './desk';
import { Foot } from './foot';
import { LostColumn } from './lostColumn';
import './panel.css';
import { FILLING } from './runner';
import { SetUpScreen } from './setUpScreen';
import { SortScreen } from './sortScreen';
import { TextsScreen } from './textsScreen';
import { TodayScreen } from './todayScreen';

const SCREENS: readonly (readonly [screen: Screen, label: string])[] = [
  ['today', 'Today'],
  ['customer', 'Customer'],
  ['sort', 'Sort'],
  ['texts', 'Texts'],
  ['check', 'Check'],
  ['setUp', 'Set up'],
];

const TITLES: Record<Screen, string> = {
  today: 'Who needs follow-up',
  customer: 'Customer',
  sort: 'Sort my customers',
  texts: 'Texts of the month',
  check: 'Check customer list',
  setUp: 'Set up',
};

export function Panel() {
  const desk = useDesk();
  const { screen, running, data } = desk;
  useEffect(() => void desk.refill(), []);
  return (
    <>
      <fieldset class="plain" disabled={running !== ''}>
        <nav aria-label="Screens">
          {SCREENS.map(([name, label]) => (
            <Button
              key={name}
              aria-current={screen === name ? 'page' : undefined}
              onClick={() => desk.show(name)}
            >
              {label}
              {badge(desk, name)}
            </Button>
          ))}
        </nav>
        <main aria-busy={running !== ''}>
          <Title screen={screen} />
          {data === undefined ? (
            <Waiting desk={desk} />
          ) : (
            <>
              <Refresh desk={desk} />
              <Content desk={desk} data={data} />
            </>
          )}
        </main>
      </fieldset>
      <Foot desk={desk} />
    </>
  );
}

/** The number that waits behind a screen. */
function badge({ data }: Desk, screen: Screen) {
  const work = data?.work;
  const waiting = { today: work?.today.total, sort: work?.sort.unsorted, check: work?.check.total };
  const number = screen in waiting ? waiting[screen as keyof typeof waiting] : undefined;
  if (!number) return null;
  return <span class="badge"> {number > 999 ? '999+' : number}</span>;
}

/** Takes the focus when another screen opens, so that keyboard and screen reader go on from there. */
function Title({ screen }: { screen: Screen }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [screen]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {TITLES[screen]}
    </h1>
  );
}

/** In the same corner on every screen: what was changed in the sheet meanwhile. */
function Refresh({ desk }: { desk: Desk }) {
  return (
    <Button class="refresh" onClick={() => desk.refill()}>
      Refresh
    </Button>
  );
}

interface Filled {
  readonly desk: Desk;
  readonly data: PanelView;
}

/** Shows what it is given; when it is given nothing it keeps that, hidden: what was typed there and not saved must not be lost. */
function Kept({ children }: { readonly children: ComponentChildren }) {
  const shown = useRef(children);
  if (children) shown.current = children;
  return <div hidden={!children}>{shown.current}</div>;
}

function Content({ desk, data }: Filled) {
  const { screen } = desk;
  const { work, sending } = data;
  return (
    <>
      <Other desk={desk} data={data} />
      <Kept>{screen === 'setUp' && <SetUpScreen desk={desk} data={data} />}</Kept>
      <Kept>
        {screen === 'texts' && work && <TextsScreen desk={desk} texts={work.texts} sending={sending} />}
      </Kept>
    </>
  );
}

/** The screens that begin anew whenever they are opened. */
function Other({ desk, data }: Filled) {
  const { screen } = desk;
  if (screen === 'setUp') return null;
  if (data.work === null)
    return <NotSetUp desk={desk} message={data.trouble.message} code={data.trouble.code} />;
  const { work } = data;
  if (screen === 'texts') return null;
  if (screen === 'customer') return <CustomerScreen desk={desk} today={data.today} />;
  if (screen === 'sort') return <SortScreen desk={desk} sort={work.sort} />;
  if (screen === 'check') return <CheckScreen desk={desk} {...work} />;
  return <TodayScreen desk={desk} data={data} today={work.today} />;
}

function Waiting({ desk }: { desk: Desk }) {
  if (desk.running !== '') return <p class="quiet">{`${FILLING} …`}</p>;
  return (
    <Button class="action" onClick={() => desk.refill()}>
      Try again
    </Button>
  );
}

function NotSetUp({ desk, message, code }: { desk: Desk; message: string; code: string }) {
  const isNew = code === 'no-list';
  return (
    <>
      <p>{isNew ? 'First show Regulars where your customers are. It takes two minutes.' : message}</p>
      {code === 'column-lost' ? (
        <LostColumn key={message} desk={desk} />
      ) : (
        <Button class="action" onClick={() => desk.show('setUp')}>
          {isNew ? 'Set up' : 'Mend it in Set up'}
        </Button>
      )}
      <Button onClick={() => desk.refill()}>Try again</Button>
    </>
  );
}

const place = document.getElementById('panel');
if (place) render(<Panel />, place);

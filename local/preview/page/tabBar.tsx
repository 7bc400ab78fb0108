/** The tabs at the foot of the page: choose, add, rename, delete. */
import { useState, type KeyboardEvent } from 'react';
import type { PreviewState, TabHead } from '../protocol';
import { Menu, type MenuLine } from './menu';
import type { Do } from './useBook';

interface TabBarProps {
  readonly state: PreviewState;
  readonly tabId: number;
  readonly perform: Do;
  onChoose(id: number): void;
}

export function TabBar({ state, tabId, perform, onChoose }: TabBarProps) {
  const [renaming, setRenaming] = useState(-1);
  const tabs = state.tabs.filter(({ isHidden, id }) => !isHidden || id === tabId);
  const rename = (name: string) => {
    setRenaming(-1);
    const old = state.tabs.find(({ id }) => id === renaming)?.name;
    if (name.trim() !== '' && name !== old) void perform('renameTab', { tab: renaming, name });
  };
  const lines: (MenuLine | null)[] = [
    { label: 'Rename this tab', onChoose: () => setRenaming(tabId) },
    {
      label: 'Delete this tab',
      isDisabled: tabs.length < 2,
      onChoose: () => void perform('removeTab', { tab: tabId }),
    },
    ...hiddenLines(state.tabs, onChoose),
  ];
  const add = () => void perform('addTab', {});
  return (
    <footer className="tab-bar">
      <button type="button" className="round" aria-label="Add a tab" title="Add a tab" onClick={add}>
        +
      </button>
      <div role="tablist" aria-label="Tabs" onKeyDown={(event) => walk(event, tabs, { tabId, onChoose })}>
        {tabs.map((tab) =>
          tab.id === renaming ? (
            <NameField key={tab.id} name={tab.name} onDone={rename} />
          ) : (
            <Tab key={tab.id} tab={tab} isShown={tab.id === tabId} {...{ onChoose, onRename: setRenaming }} />
          ),
        )}
      </div>
      <Menu label="This tab ▴" lines={lines} />
    </footer>
  );
}

function hiddenLines(tabs: readonly TabHead[], onChoose: (id: number) => void): (MenuLine | null)[] {
  const hidden = tabs.filter(({ isHidden }) => isHidden);
  const lines = hidden.map(({ id, name }) => ({
    label: `Show ${name} (hidden)`,
    onChoose: () => onChoose(id),
  }));
  return lines.length === 0 ? [] : [null, ...lines];
}

interface TabProps {
  readonly tab: TabHead;
  readonly isShown: boolean;
  onChoose(id: number): void;
  onRename(id: number): void;
}

function Tab({ tab, isShown, onChoose, onRename }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      onClick={() => onChoose(tab.id)}
      onDoubleClick={() => onRename(tab.id)}
    >
      {tab.name}
    </button>
  );
}

function NameField({ name, onDone }: { name: string; onDone(name: string): void }) {
  return (
    <input
      className="tab-name"
      aria-label="Name of the tab"
      defaultValue={name}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => onDone(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onDone(name);
      }}
    />
  );
}

function walk(
  event: KeyboardEvent,
  tabs: readonly TabHead[],
  { tabId, onChoose }: { tabId: number; onChoose(id: number): void },
): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const at = tabs.findIndex(({ id }) => id === tabId);
  const next = tabs[at + step];
  if (step === 0 || !next || (event.target as HTMLElement).tagName === 'INPUT') return;
  onChoose(next.id);
  const all = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
  all[at + step]?.focus();
}

/** The button that goes to a tab of ours, which may be hidden. */
import { Button } from './button';
import type { Desk } from './desk';

export function OpenTab({ desk, tab }: { desk: Desk; tab: string }) {
  return <Button onClick={() => desk.run('Opening the tab', 'showTab', { tab })}>Open the tab</Button>;
}

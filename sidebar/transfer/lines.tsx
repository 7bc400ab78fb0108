/** The first twenty customers or lines of one kind, folded up behind their number. */
import type { ImportLine } from '../../src/rpc/importViews';
import { sayPhone } from '../words';

interface Props {
  readonly title: string;
  readonly total: number;
  readonly lines: readonly ImportLine[];
}

export function Lines({ title, total, lines }: Props) {
  if (total === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      {total > lines.length ? <p class="quiet">{`The first ${lines.length}:`}</p> : null}
      <ul class="lines">
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Line({ line }: { line: ImportLine }) {
  const reach = [sayPhone(line.phone), line.email].filter((part) => part !== '').join(' · ');
  // Who it is and how to reach them stands above already.
  const shown = [line.name, line.phone, line.email];
  const rest = line.changes.filter(({ from, to }) => from !== '' || !shown.includes(to));
  return (
    <li>
      {line.name === '' ? null : <strong>{line.name}</strong>} {reach}{' '}
      <span class="quiet">{`${line.file}, line ${line.line}`}</span>
      {line.why === '' ? null : <p>{line.why}</p>}
      {rest.length === 0 ? null : (
        <p class="change">
          {rest.map(({ heading, from, to }, index) => (
            <span key={heading}>
              {`${index === 0 ? '' : '; '}${heading}: `}
              {from === '' ? null : <del>{from}</del>} <ins>{to}</ins>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** Check: the list's problems in groups, and the fixes that are certain; names that may be several people, and duplicates. */
import { useState } from 'preact/hooks';
import type { MeantView } from '../src/rpc/referralViews';
import type { ArgsOf } from '../src/rpc/contract';
import type { WordCount } from '../src/core/customers/wordCounts';
import type { CheckView, ProblemGroup, ProblemLine } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { Duplicates } from './duplicates';
import { Form } from './form';
import { OwnWords, type Meanings } from './ownWords';
import { focusTitle } from './title';
import { WhoIsMeant } from './whoIsMeant';
import { count, listed } from './words';

type Fixes = ArgsOf<'fixProblems'>['fixes'];

interface Props {
  readonly desk: Desk;
  readonly check: CheckView;
  readonly meant: MeantView;
}

export function CheckScreen({ desk, check, meant }: Props) {
  const fix = async (fixes: Fixes) => {
    const fixed = await desk.run('Fixing', 'fixProblems', { fixes });
    if (fixed === undefined) return;
    desk.changeWork({ check: fixed.check });
    focusTitle();
  };
  return (
    <>
      <p class="big">
        {check.total === 0
          ? `Your list of ${check.customers} is clean.`
          : `${count(check.total, 'problem')} in a list of ${check.customers}.`}
      </p>
      {check.certain === 0 ? null : <FixAll number={check.certain} onFix={() => void fix('all')} />}
      {check.words.length === 0 ? null : (
        <WhatTheyMean
          words={check.words}
          onFix={(meanings) => fix({ segmentWords: Object.fromEntries(meanings) })}
        />
      )}
      {check.groups.map((group) => (
        <Group
          key={group.title}
          group={group}
          onFix={(line) => void fix([{ customerId: line.id, field: line.field }])}
        />
      ))}
      <p class="quiet">{check.mix}</p>
      <WhoIsMeant desk={desk} meant={meant} />
      <Duplicates desk={desk} />
      <Button onClick={() => desk.runAndRefill('Checking', 'checkCustomers', {})}>
        Open the Problems tab
      </Button>
    </>
  );
}

function FixAll({ number, onFix }: { number: number; onFix: () => void }) {
  return (
    <>
      <Button class="action" onClick={onFix}>
        {number === 1 ? 'Fix the one that is certain' : `Fix all ${number} that are certain`}
      </Button>
      <p class="hint">A hidden backup of your list is made first.</p>
    </>
  );
}

function WhatTheyMean({
  words,
  onFix,
}: {
  words: readonly WordCount[];
  onFix: (meanings: Meanings) => unknown;
}) {
  const [meanings, setMeanings] = useState<Meanings>(new Map());
  return (
    <Form label="Your own words for segments" look="card" onSave={() => onFix(meanings)}>
      <OwnWords words={words} meanings={meanings} onChange={setMeanings} />
      <button class="action" type="submit" disabled={!words.some(({ word }) => meanings.get(word))}>
        Write these segments
      </button>
    </Form>
  );
}

function Group({ group, onFix }: { group: ProblemGroup; onFix: (line: ProblemLine) => void }) {
  return (
    <details open={group.count <= 5}>
      <summary>
        {group.title} <span class="badge">{group.count}</span>
      </summary>
      <ul class="cards">
        {group.problems.map((line, index) => (
          <Problem key={index} line={line} onFix={onFix} />
        ))}
      </ul>
      {group.count > group.problems.length ? (
        <p class="quiet">{`${group.count - group.problems.length} more stand in the Problems tab.`}</p>
      ) : null}
    </details>
  );
}

function Problem({ line, onFix }: { line: ProblemLine; onFix: (line: ProblemLine) => void }) {
  const place = listed([line.name, `row ${line.row}`, line.heading]);
  return (
    <li class="card">
      <p class="quiet">{place}</p>
      <p>{line.sentence}</p>
      {line.suggested !== '' && (
        <ButtonRow>
          <span class="change">
            <del>{line.value}</del>
            {' → '}
            <ins>{line.suggested}</ins>
          </span>
          <Button class="tonal" aria-label={`Fix: ${place}`} onClick={() => onFix(line)}>
            Fix
          </Button>
        </ButtonRow>
      )}
    </li>
  );
}

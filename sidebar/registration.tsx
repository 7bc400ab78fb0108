/** The words for the carriers' registration, each to copy; printing shows nothing else. */
import { useEffect, useRef } from 'preact/hooks';
import { draftRegistration, type RegistrationPart } from '../src/core/texts/registration';
import type { TextsView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import { copyAndSay } from './copy';
import type { Desk } from './desk';

interface Props {
  readonly desk: Desk;
  readonly texts: TextsView | undefined;
  readonly consentStory: string;
  readonly onClose: () => void;
}

export function Registration({ desk, texts, consentStory, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below what was pressed.
  useEffect(() => heading.current?.focus(), []);
  const isReady = texts !== undefined && texts.businessName !== '' && texts.website !== '';
  return (
    <section class="evidence" aria-label="Words for the registration">
      <h2 ref={heading} tabIndex={-1}>
        Words for the registration
      </h2>
      {isReady ? (
        <>
          <p>
            US carriers want to know who texts, what and why, before they let a number through. At Twilio this
            is called A2P 10DLC; it takes two to three weeks. Put these words into its form.
          </p>
          {draftRegistration({ ...texts, consentStory }).map((part) => (
            <Part key={part.title} desk={desk} part={part} />
          ))}
        </>
      ) : (
        <p>First fill in business name and website in the settings above.</p>
      )}
      <ButtonRow>
        {isReady ? (
          <Button class="tonal" onClick={() => print()}>
            Print
          </Button>
        ) : null}
        <Button onClick={onClose}>Close</Button>
      </ButtonRow>
    </section>
  );
}

function Part({ desk, part: { title, text, hint } }: { desk: Desk; part: RegistrationPart }) {
  return (
    <figure>
      <h3>{title}</h3>
      <p class="bubble">{text}</p>
      {hint !== '' && <p class="hint">{hint}</p>}
      <Button
        class="small"
        aria-label={`Copy: ${title}`}
        onClick={() => copyAndSay(desk, text, `${title} is copied.`)}
      >
        Copy
      </Button>
    </figure>
  );
}

/** Taking everything out: files for other systems, or an archive, which comes back here too. */
import { useState } from 'preact/hooks';
import { Field } from '../field';
import { Bar } from './bar';
import { bringBack, WHICH_FILE } from './bringBack';
import { closeWindow, type TransferDesk } from './desk';
import { download } from './download';

const ARCHIVE = 'Everything (archive)';

/** Where to: the name of the format, and one line about what comes and what to do with it. */
const PLACES: { readonly [place: string]: readonly [format: string, about: string] } = {
  HubSpot: ['hubspot', 'Contacts, and the addresses that said no to e-mail as an opt-out list of its own.'],
  Keap: [
    'keap',
    'Contacts, 5,000 a file, and those you have no permission to write to in a file of their own.',
  ],
  SharpSpring: ['sharpspring', 'Contacts; who said no to e-mail comes as unsubscribed.'],
  'Dynamics 365': ['dynamics', 'Accounts and contacts. Import the zip file as it is.'],
  'Google Contacts': ['google', 'Contacts, 3,000 a file, with a label for each segment.'],
  Mailchimp: ['mailchimp', 'Everybody with an e-mail address: subscribed, unsubscribed and non-subscribed.'],
  'Phone or address book (vCard)': ['vcard', 'One file of contact cards.'],
  [ARCHIVE]: [
    'archive',
    'Each tab as a table, and one file that an empty spreadsheet is restored from. No key of an SMS account.',
  ],
};
const NAMES = Object.keys(PLACES);
const OWN_COLUMNS = 'Columns that Regulars does not know stay behind; the archive has them.';

export function TakeOut({ desk }: { desk: TransferDesk }) {
  const [place, setPlace] = useState(NAMES[0] ?? ARCHIVE);
  const [format = '', about = ''] = PLACES[place] ?? [];
  const isBusy = desk.running !== '';
  return (
    <>
      <main aria-busy={isBusy}>
        <fieldset class="plain" disabled={isBusy}>
          <h1>Take my data elsewhere</h1>
          <div class="row">
            <Field label="Where to" value={place} choices={NAMES} onChange={setPlace} />
          </div>
          <p>
            {about} {place === ARCHIVE ? '' : OWN_COLUMNS}
          </p>
          <BringBack desk={desk} />
        </fieldset>
      </main>
      <Bar desk={desk}>
        <fieldset class="plain actions" disabled={isBusy}>
          <button type="button" class="action" onClick={() => void download(desk, format)}>
            Download
          </button>
          <button type="button" onClick={closeWindow}>
            Close
          </button>
        </fieldset>
      </Bar>
    </>
  );
}

function BringBack({ desk }: { desk: TransferDesk }) {
  const [progress, setProgress] = useState('');
  return (
    <div class="drop">
      <label for="archive">Bring an archive back</label>
      <p class="hint" id="archive-hint">
        {`Into a new, empty spreadsheet only. ${WHICH_FILE}`}
      </p>
      <input
        id="archive"
        aria-describedby="archive-hint"
        type="file"
        accept=".json,application/json,.zip,application/zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void bringBack(desk, file, setProgress);
          currentTarget.value = '';
        }}
      />
      <p role="status">{progress}</p>
    </div>
  );
}

/** The owner's own words for segments, in the panel: what they mean is said before set-up, or under Check. */
import { OWN_WORDS } from '../app/ownWordsList';
import { adoptedShop, linesOf, openShop } from '../app/shop';
import { hears, panelOpener, press } from './panelPlay';

const open = panelOpener();

test('under Check a word becomes a segment wherever it stands, and the others are still asked about', async () => {
  const host = adoptedShop(OWN_WORDS);
  const { page } = await open(host);
  await press(page, /^Check/);
  const form = page.getByRole('form', { name: 'Your own words for segments' });
  const write = form.getByRole('button', { name: 'Write these segments' });
  expect(await write.isDisabled()).toBe(true);
  await form.getByLabel('"regular"').selectOption('Loyalist');
  await write.click();
  await hears(page, '3 fixes were made. A hidden backup was made before.');
  expect(linesOf(host, 'Customers').filter(({ Segment }) => Segment === 'Loyalist')).toHaveLength(4);
  await form.getByLabel('"regular"').waitFor({ state: 'detached' });
  expect([await form.getByLabel('"prospect"').inputValue(), await write.isDisabled()]).toEqual(['', true]);
});

test('before set-up they are asked about beside the mapping, also of a column under another heading', async () => {
  const typed = OWN_WORDS.map((row, at) => (at === 0 ? ['Name', 'Phone', 'Type'] : row)).slice(0, 8);
  const host = openShop(typed);
  const { page } = await open(host);
  await press(page, 'Set up');
  await press(page, 'Find my customer list');
  expect(await page.getByText('What do you mean by these words?').count()).toBe(0);
  const question =
    'Do you sort your customers in "Type" (regular, top client, prospect)? Then choose Segment there.';
  expect(await page.getByText(question).count()).toBe(1);
  await page.getByLabel('Type').selectOption('Segment');
  await press(page, 'Show what will be done');
  expect(await page.getByText(question).count()).toBe(0);
  await page.getByLabel('"top client"').selectOption('Apostle');
  expect(await page.getByText('2 customers. Loves you and brings others.').count()).toBe(1);
  await page.getByLabel('"prospect"').selectOption('Lead');
  await page.locator('section[aria-label="Which column is what"] button.action').click();
  await hears(page, 'Set-up is done for 7 customers');
  expect(linesOf(host, 'Customers').map(({ Type }) => Type)).toEqual(
    'Apostle,regular,Regular,,,Apostle,regular'.split(','),
  );
});

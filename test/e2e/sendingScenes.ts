/** The pictures of texts that Twilio sends: connected, said yes to, on their way, some in trouble. */
import type { Owner } from './owner';
import { closeMessage, openPanel, openScreen, PANEL, showHeading, type Scene, type Take } from './sceneSteps';
import { connect, hourPasses, openPhones, phones, typeCount } from './sending';

export const SENDING_SCENES: readonly Scene[] = [
  { screen: PANEL, act: connecting },
  { screen: { viewport: { width: 1120, height: 620 } }, act: onTheWay },
  { screen: { ...PANEL, viewport: { width: 1000, height: 900 } }, act: inTrouble },
];

async function connecting(owner: Owner, take: Take): Promise<void> {
  await openPanel(owner);
  await openScreen(owner, 'Set up');
  await owner.panel.getByLabel('Texts of the month').selectOption('Twilio sends them');
  await showHeading(owner, 'Who sends the texts');
  await take('panel-connect', 'panel');
  await owner.press('Words for the registration');
  await showHeading(owner, 'Words for the registration');
  await take('panel-registration', 'panel');
}

async function connected(owner: Owner): Promise<void> {
  await openPhones(owner);
  await openPanel(owner);
  await openScreen(owner, 'Set up');
  await owner.panel.getByLabel('Price per text part').fill('$0.0083');
  await owner.press('Save settings');
  await connect(owner);
  await openScreen(owner, 'Texts');
  await typeCount(owner);
}

async function onTheWay(owner: Owner, take: Take): Promise<void> {
  await connected(owner);
  await owner.press(/^Say yes/);
  await hourPasses(owner);
  await owner.press('Refresh');
  await phones(owner)
    .getByRole('button', { name: /answers: Great, see you$/ })
    .first()
    .click();
  await phones(owner).getByRole('heading', { name: 'What arrived' }).scrollIntoViewIfNeeded();
  await take('phones', 'page');
}

async function inTrouble(owner: Owner, take: Take): Promise<void> {
  await connected(owner);
  await phones(owner).getByRole('button', { name: "Lose Twilio's next answer" }).click();
  await phones(owner).getByRole('combobox').selectOption({ index: 1 });
  await phones(owner).getByRole('button', { name: 'Switch off' }).click();
  await owner.press(/^Say yes/);
  for (let hour = 0; hour < 3; hour += 1) await hourPasses(owner);
  await owner.press('Refresh');
  await owner.panel.getByRole('button', { name: /^It arrived/ }).waitFor();
  await closeMessage(owner).catch(() => undefined);
  await showHeading(owner, 'How it goes');
  await take('panel-progress', 'panel');
}

// The words that stop texts, as the regulator, the networks and people spell them, and the words that do not.
import { readReply } from '../../../../src/core/texts/providers/replies';

it.each([
  ['STOP', 'opt out'],
  ['Stop.', 'opt out'],
  [' s t o p ', 'opt out'],
  ['stop all', 'opt out'],
  ['opt out', 'opt out'],
  ['Opt-Out!', 'opt out'],
  ['optout', 'opt out'],
  ['quit', 'opt out'],
  ['END', 'opt out'],
  ['revoke', 'opt out'],
  ['cancel', 'opt out'],
  ['unsubscribe', 'opt out'],
  ['remove', 'opt out'],
  ['remove me', 'opt out'],
  ['arrêt', 'opt out'],
  ['ARRÊT', 'opt out'],
  ['alto', 'opt out'],
  ['parar', 'opt out'],
  ['baja', 'opt out'],
  ['ＳＴＯＰ', 'opt out'],
  ['st\u200bop', 'opt out'],
  ['STOP please', 'maybe stop'],
  ['please remove me now', 'maybe stop'],
  ['do not text', 'maybe stop'],
  ["don't text me", 'maybe stop'],
  ['dont text me', 'maybe stop'],
  ['take me off this list', 'maybe stop'],
  ['wrong number', 'maybe stop'],
  ['lose my number', 'maybe stop'],
  ['I want to unsubscribe', 'maybe stop'],
  ['START', 'start'],
  ['unstop', 'start'],
  ['Help', 'help'],
  ['info?', 'help'],
  ['Thanks!', 'other'],
  ['the end of it', 'other'],
  ['start tomorrow?', 'other'],
  ['', 'other'],
])('%j is %j', (body, kind) => {
  expect(readReply(body).kind).toBe(kind);
});

it.each([
  ['Wrong number', true],
  ['sorry, wrong  number!', true],
  ['the number is wrong', false],
])('%j says that the number is somebody else’s: %p', (body, expected) => {
  expect(readReply(body).isWrongNumber).toBe(expected);
});

// Credentials as owners paste them: the first thing that cannot be right is named, and no secret is quoted.
import { twilio } from '../../../../src/core/texts/providers/twilio';
import { credentials, service } from './line';

describe('credentials', () => {
  test.each([{}, { from: service }, { keySecret: 'a'.repeat(16) }])('can be right with %j', (changed) => {
    expect(twilio.checkCredentials({ ...credentials, ...changed })).toBeUndefined();
  });

  test.each([
    [{ accountSid: '' }, 'begins with AC'],
    [{ accountSid: credentials.keySid }, 'begins with AC'],
    [{ accountSid: `${credentials.accountSid}/..` }, 'begins with AC'],
    [{ accountSid: `${credentials.accountSid}\n` }, 'begins with AC'],
    [{ keySid: credentials.accountSid }, 'Auth Token is not needed'],
    [{ keySid: 'my key' }, 'begins with SK'],
    [{ keySecret: '' }, 'secret of the key is not complete'],
    [{ keySecret: 'short' }, 'secret of the key is not complete'],
    [{ keySecret: `${credentials.keySecret} ` }, 'secret of the key is not complete'],
    [{ keySecret: 'ä'.repeat(32) }, 'secret of the key is not complete'],
    [{ from: '4135550100' }, 'like +14135550148'],
    [{ from: '+1 413 555 0100' }, 'like +14135550148'],
    [{ from: 'MG123' }, 'like +14135550148'],
  ])('with %j are told apart: %s', (changed, words) => {
    const wrong = { ...credentials, ...changed };
    expect(twilio.checkCredentials(wrong)).toContain(words);
    expect(() => twilio.connect(wrong)).toThrow();
  });

  test('are never quoted', () => {
    const wrong = { ...credentials, from: 'nobody', keySecret: 'canaryCanaryCanary' };
    expect(twilio.checkCredentials(wrong)).not.toMatch(/canary|nobody/);
  });
});

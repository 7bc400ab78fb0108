// The template with a person's name put in, and without one.
import fc from 'fast-check';
import {
  compileTemplate,
  hasStrayBrace,
  render,
  unknownPlaceholders,
} from '../../../src/core/texts/template';

const BELLA = { businessName: "Bella's Bakery", website: 'https://bella.example.com' };
const ANA = { ...BELLA, firstName: 'Ana', name: 'Ana Adams' };
const NOBODY = { ...BELLA, firstName: '', name: '' };

describe('a placeholder', () => {
  it.each([
    ['{first name}', 'Ana'],
    ['{First Name}', 'Ana'],
    ['{ first_name }', 'Ana'],
    ['{firstname}', 'Ana'],
    ['{{first name}}', 'Ana'],
    ['{name}', 'Ana Adams'],
    ['{business name}', "Bella's Bakery"],
    ['{Business}', "Bella's Bakery"],
    ['{website}', 'https://bella.example.com'],
    ['{LINK}', 'https://bella.example.com'],
  ])('%s stands for %s', (placeholder, value) => {
    expect(render(`Hi ${placeholder}!`, ANA)).toBe(`Hi ${value}!`);
  });

  it('is put in once: a name that looks like a placeholder stays as it is', () => {
    expect(render('Hi {first name}, {link}', { ...ANA, firstName: '{link} $& $1' })).toBe(
      'Hi {link} $& $1, https://bella.example.com',
    );
  });

  it('that stands for nothing is named, and an empty one too', () => {
    expect(unknownPlaceholders('{first name} {nick} {} {constructor} {link}')).toEqual([
      'nick',
      '',
      'constructor',
    ]);
  });

  it.each([
    ['Hi {first name}', false],
    ['Hi {{name}}', false],
    ['Hi {first name', true],
    ['Hi name}', true],
    ['Hi {a{name}}', true],
  ])('in %s has a brace too many: %s', (template, isStray) => {
    expect(hasStrayBrace(template)).toBe(isStray);
  });
});

describe('a text without a name', () => {
  it.each([
    ['Hi {first name}, fresh bread', 'Hi, fresh bread'],
    ['Hi {first name}!', 'Hi!'],
    ['Hi {first name}', 'Hi'],
    ['Hi {first name}\nfresh bread', 'Hi\nfresh bread'],
    ['Hey, {first name}, come', 'Hey, come'],
    ['Come in, {first name}.', 'Come in.'],
    ['Good news, {first name}: fresh', 'Good news: fresh'],
    ['Thanks {first name} - see', 'Thanks - see'],
    ['{first name}, your bread', 'Your bread'],
    ['{first name}: élan', 'Élan'],
    ['{first name}? Are you there', 'Are you there'],
    ['Hello. {first name}, come', 'Hello. Come'],
    ['News:\n{first name}, come', 'News:\nCome'],
    ['Dear {first name} {name},', 'Dear,'],
    ['Hello ({first name}) you', 'Hello you'],
    ['“{first name}”, hi', 'Hi'],
    ["It is {first name}'s turn", 'It is your turn'],
    ['{first name}’s turn', 'Your turn'],
    ['A {nick} b', 'A b'],
  ])('reads well: %j becomes %j', (template, text) => {
    expect(render(template, NOBODY)).toBe(text);
  });

  it('uses the name of a company where only the first name is missing', () => {
    expect(render('Hi {first name}, {name}', { ...NOBODY, name: 'Acme Inc.' })).toBe('Hi, Acme Inc.');
  });
});

describe('a rendered text', () => {
  it('has line ends of one character and no blanks at its ends', () => {
    expect(render(' Hi\r\nAna\rhere \r\n', ANA)).toBe('Hi\nAna\nhere');
  });

  it('never has a placeholder left, whatever the template', () => {
    const piece = fc.constantFrom(
      '{first name}',
      '{name}',
      '{x}',
      '{}',
      '{link}',
      'Hi',
      ', ',
      '. ',
      '\n',
      "'s",
      '(',
      ')',
      ' ',
    );
    const words = fc.record({
      firstName: fc.constantFrom('', 'Ana'),
      name: fc.constantFrom('', 'Ana Adams'),
    });
    fc.assert(
      fc.property(fc.array(piece), words, (pieces, person) => {
        const text = render(pieces.join(''), { ...BELLA, ...person });
        return !/[{}\uE000]/.test(text);
      }),
    );
  });

  it('is the same from a template taken apart once for everybody', () => {
    const template = '{first name}, hello {name}: {business} {link}';
    const renderFor = compileTemplate(template, BELLA);
    fc.assert(
      fc.property(fc.string(), fc.string(), (firstName, name) => {
        expect(renderFor({ firstName, name })).toBe(render(template, { ...BELLA, firstName, name }));
      }),
    );
  });
});

import { createHost } from '../../../../local/emulator';
import { serveHtml } from '../../../../local/emulator/services/clientHtml';

function render(template: string, variables = '{}'): unknown {
  return createHost().evaluate(
    `var t = HtmlService.createTemplate(${JSON.stringify(template)}); Object.assign(t, ${variables}); t.evaluate().getContent()`,
  );
}

describe('a template', () => {
  test.each([
    ['<p><?= x ?></p>', '<p>&lt;b&gt; &amp; &quot;</p>'],
    ['<p><?!= x ?></p>', '<p><b> & "</p>'],
    ['<script>var x = <?= x ?>;</script>', '<script>var x = "\\u003cb\\u003e & \\"";</script>'],
    ['<script>var x = "<?= x ?>";</script>', '<script>var x = "\\u003cb\\u003e & \\"";</script>'],
    ['<script>1</script><p><?= x ?></p>', '<script>1</script><p>&lt;b&gt; &amp; &quot;</p>'],
    ['<? for (var i = 0; i < 2; i++) { ?><i><?= i ?></i><? } ?>', '<i>0</i><i>1</i>'],
    ['<?= 1; 2 ?>', '1'],
  ])('%s is rendered', (template, expected) => {
    expect(render(template, "{ x: '<b> & \"' }")).toBe(expected);
  });

  test("sees the script's own functions", () => {
    const host = createHost({ source: 'function include(name) { return "<i>" + name + "</i>"; }' });
    expect(
      host.evaluate('HtmlService.createTemplate("<?!= include(\'a\') ?>").evaluate().getContent()'),
    ).toBe('<i>a</i>');
  });
});

describe('a page', () => {
  test.each(['<script>1', '<p', '<!-- x'])('that is malformed, like %s, is refused', (html) => {
    expect(() => createHost().evaluate(`HtmlService.createHtmlOutput(${JSON.stringify(html)})`)).toThrow(
      'Malformed HTML content',
    );
  });

  test('escapes what is appended untrusted', () => {
    expect(
      createHost().evaluate('HtmlService.createHtmlOutput("<p>").appendUntrusted("<b>").getContent()'),
    ).toBe('<p>&lt;b&gt;');
  });

  test('cannot come from a file, since the bundle has none', () => {
    expect(() => createHost().evaluate('HtmlService.createHtmlOutputFromFile("Panel")')).toThrow(
      'No HTML file named Panel was found.',
    );
  });

  test.each([
    ['<script>var u = `https://example.com/${a}//b`;</script>', '<script>var u = `https:${a}`;</script>'],
    ['<script>var u = `a/* x */b`; // kept</script>', '<script>var u = `ab`; // kept</script>'],
    ['<script>var u = "https://example.com/";</script>', '<script>var u = "https://example.com/";</script>'],
    ['<p>`https://x`</p>', '<p>`https://x`</p>'],
  ])('loses what looks like a comment in template literals: %s', (html, served) => {
    expect(serveHtml(html)).toBe(served);
  });
});

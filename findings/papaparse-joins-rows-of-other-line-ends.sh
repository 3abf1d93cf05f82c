#!/bin/sh
# papaparse 5.7.1 takes the first line's end for that of all lines. In a table that was put together from a file with CRLF and one with LF,
# the rows after the seam become one: their last and first figures stand in one cell with a line feed between them, the other rows are gone,
# and the list of errors is empty.
# Hurts: tables that offices copy one under the other, from different systems. Line ends are made one before the parser where a whole table is
# read (src/desk/import), and a row that is too long is refused where a file is read in pieces (src/domain/personnel); tests hold both.
# Seen with: papaparse 5.7.1. Fails once the rows stay rows or the parser says something.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat > parse.cjs <<'JS'
const Papa = require('papaparse')

const { data, errors } = Papa.parse('month,troops\r\n2024-01,100\r\n2024-02,90\n2024-03,80\n')
console.log(JSON.stringify(data), JSON.stringify(errors))
process.exit(JSON.stringify(data.at(-1)) === '["2024-02","90\\n2024-03","80\\n"]' && errors.length === 0 ? 0 : 1)
JS
node parse.cjs

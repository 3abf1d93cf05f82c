#!/bin/sh
# Node 20.20.2 and 22.22.0 change their mind about an address: URL.canParse says that "https://église.example.org/" is one (a host with
# an accent, which browsers take), and, once it has been asked some two or three thousand times in one place, that it is none, from then on.
# "new URL" takes it every time, and an accent in the path does no harm. Node 24.19.0 says yes every time.
# Hurts: whoever checks lists of sources in Node: valibot 1.5.0 and others ask URL.canParse, so a long list in French is refused where a
# short one was not. Addresses are checked with "new URL" here (src/schema/parts.ts), and a test asks often enough.
# Seen with: node 20.20.2, 22.22.0 and 24.19.0 of the npm registry. Fails once the first two keep to their word, or the last one does not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node20@npm:node@20.20.2 node22@npm:node@22.22.0 node24@npm:node@24.19.0 >/dev/null
cat > ask.mjs <<'JS'
const isAddress = (text) => URL.canParse(text)
const address = 'https://\u00E9glise.example.org/'
let [first, refused, thrown] = [isAddress(address), 0, 0]
for (let time = 0; time < 200_000; time += 1) {
  if (!isAddress(address)) refused += 1
  try {
    new URL(address)
  } catch {
    thrown += 1
  }
}
console.log(process.version, `at first ${first}, then refused ${refused} of 200000 times; new URL threw ${thrown} times`)
const isSteady = refused === 0
process.exit(first && thrown === 0 && isSteady === (process.argv[2] === 'steady') ? 0 : 1)
JS
node_modules/node20/bin/node ask.mjs changing
node_modules/node22/bin/node ask.mjs changing
node_modules/node24/bin/node ask.mjs steady

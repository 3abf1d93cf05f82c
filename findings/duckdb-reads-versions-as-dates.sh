#!/bin/sh
# DuckDB's reader of CSV takes a column of versions such as 2026.11.4 for dates: 4 November 2026, of type DATE, without a word. One
# version that is no day (2026.11.32) and the same column is text. Versions by year and month are common in published data sets, so a
# changelog beside its records loses its keys: '2026.11.4' = "version" no longer holds, and a join with a table that has such a version
# fails or finds nothing. Months (2020-03) and columns with days and months stay text, as they should.
# Hurts: who loads a data package by its CSVs. Every package's README says to read the column as text, datapackage.json declares it as
# a string, and src/publish/README.md has the option.
# Seen with: @duckdb/node-api 1.5.6-r.1. Fails once versions are left as text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > read.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const db = await (await DuckDBInstance.create(':memory:')).connect()
const read = async (values, options = '') => {
  writeFileSync('table.csv', `value,note\n${values.map((value) => `${value},x\n`).join('')}`)
  const rows = await db.runAndReadAll(`select value, typeof(value) from read_csv('table.csv'${options})`)
  return JSON.stringify(rows.getRowsJson())
}
const expected = [
  [['2026.11.1', '2026.11.4'], '', '[["2026-11-01","DATE"],["2026-11-04","DATE"]]'],
  [['2026.11.1', '2026.11.32'], '', '[["2026.11.1","VARCHAR"],["2026.11.32","VARCHAR"]]'],
  [['2020-03', '2021-04'], '', '[["2020-03","VARCHAR"],["2021-04","VARCHAR"]]'],
  [
    ['2026.11.1', '2026.11.4'],
    `, auto_type_candidates=['BIGINT','DOUBLE','BOOLEAN','VARCHAR']`,
    '[["2026.11.1","VARCHAR"],["2026.11.4","VARCHAR"]]',
  ],
]
for (const [values, options, as] of expected) {
  const found = await read(values, options)
  console.log(`${values.join(', ')}${options}: ${found}`)
  if (found !== as) throw new Error(`was ${as}`)
}
JS
node read.mjs
echo "as described: versions are read as dates"

#!/bin/sh
# GDAL 3.6.2 leaves out rows whose date is null where a condition asks for them: of `-where "\"to\" >= '2020/07/01' OR \"to\" IS NULL"` on
# GeoJSON it gives neither, and says only "Failed to parse date '' evaluating OGR WHERE expression". The same condition on a column of text,
# or the other half alone, gives the row.
# Hurts: QGIS 3.22, whose temporal controller asks so by the way "Separate Fields for Start and End Date/Time": whatever has no end yet is
# not drawn. There it helps to give start and end as expressions, coalesce(to_datetime("to"), to_datetime('2100-01-01')), which QGIS works
# out itself. GDAL 3.10.3 gives the rows; QGIS 3.40 does not ask GDAL.
# Seen with: ogrinfo of GDAL 3.6.2 (Debian 12: gdal-bin), which is to be installed; QGIS 3.22.16, if python3-qgis and qgis-providers are
# there. Fails once the rows are there.
set -eu
command -v ogrinfo >/dev/null || { echo 'ogrinfo is not installed: apt-get install --no-install-recommends gdal-bin'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > bases.geojson <<'JSON'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"base":"closed","from":"2019-01-01","to":"2020-05-01"},"geometry":null},
{"type":"Feature","properties":{"base":"closing","from":"2019-01-01","to":"2020-09-01"},"geometry":null},
{"type":"Feature","properties":{"base":"open","from":"2019-01-01","to":null},"geometry":null}]}
JSON
bases() { ogrinfo -al -q bases.geojson -where "$1" 2>/dev/null | sed -n 's/^  base (String) = //p' | tr '\n' ' '; }
ogrinfo --version
both=$(bases "\"to\" >= '2020/07/01' OR \"to\" IS NULL")
alone=$(bases '"to" IS NULL')
echo "from July or without an end: $both; without an end: $alone"
[ "$both" = 'closing ' ] && [ "$alone" = 'open ' ] || exit 1
if QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'import qgis.core' 2>/dev/null; then
  QT_QPA_PLATFORM=offscreen /usr/bin/python3 - 2>/dev/null <<'PYTHON'
from qgis.core import *
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer('bases.geojson', 'bases', 'ogr')
times = layer.temporalProperties()
times.setIsActive(True)
times.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
context = QgsVectorLayerTemporalContext()
context.setLayer(layer)
day = QDateTime(QDate(2020, 7, 1), QTime(0, 0), Qt.UTC)


def drawn():
    asked = times.createFilterString(context, QgsDateTimeRange(day, day.addDays(1), True, False))
    return sorted(one['base'] for one in layer.getFeatures(QgsFeatureRequest().setFilterExpression(asked)))


fields = drawn()
times.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromExpressions)
times.setStartExpression('to_datetime("from")')
times.setEndExpression("""coalesce(to_datetime("to"), to_datetime('2100-01-01'))""")
expressions = drawn()
print(f'QGIS {Qgis.QGIS_VERSION} draws on 1 July by fields {fields}, by expressions {expressions}', flush=True)
if Qgis.QGIS_VERSION.startswith('3.22.') and (fields, expressions) != (['closing'], ['closing', 'open']):
    raise SystemExit(1)
PYTHON
fi
echo 'as described: rows without a date are lost'

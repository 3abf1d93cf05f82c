"""Opens the layers of sites of a mission in QGIS and says what its temporal controller shows of some days, as JSON.

usage: QT_QPA_PLATFORM=offscreen /usr/bin/python3 read-in-qgis.py FOLDER DAY…

FOLDER holds sites.geojson, sites.kml and areas.geojson. The layers are set as src/export/gis/README.md says.
"""

import json
import sys

from qgis.core import (
    Qgis, QgsApplication, QgsDateTimeRange, QgsFeatureRequest, QgsInterval, QgsTemporalNavigationObject,
    QgsVectorLayer, QgsVectorLayerTemporalContext, QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

folder, *days = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()


def layer_of(name, sublayer=None):
    address = f'{folder}/{name}' + (f'|layername={sublayer}' if sublayer else '')
    layer = QgsVectorLayer(address, name, 'ogr')
    if not layer.isValid():
        sys.exit(f'{address} is no layer')
    return layer


def set_time(layer, start, end):
    times = layer.temporalProperties()
    times.setIsActive(True)
    times.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    times.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromFields)
    times.setStartField(start)
    times.setEndField(end)
    # QGIS 3.22 has GDAL compare, which loses open ends (findings/gdal-loses-rows-without-a-date.sh).
    if Qgis.QGIS_VERSION.startswith('3.22.'):
        times.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromExpressions)
        times.setStartExpression(f'''coalesce(to_datetime("{start}"), to_datetime('1900-01-01'))''')
        times.setEndExpression(f'''coalesce(to_datetime("{end}"), to_datetime('2100-01-01'))''')
    return layer


def frame_of(day):
    """The day as the temporal controller steps through it, its frames a day long."""
    controller = QgsTemporalNavigationObject()
    start = QDateTime(QDate.fromString(day, 'yyyy-MM-dd'), QTime(0, 0), Qt.UTC)
    controller.setTemporalExtents(QgsDateTimeRange(start, start.addDays(2)))
    controller.setFrameDuration(QgsInterval(86400))
    return controller.dateTimeRangeForFrameNumber(0)


def shown(layer, day):
    """What the map draws of a layer: the same filter as in its renderer."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    times = layer.temporalProperties().createFilterString(context, frame_of(day))
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(times)):
        yield f'{feature["site"]} {feature["status"]}'


sites = layer_of('sites.geojson')
guessed = sites.temporalProperties()
# Set before the fields are changed: QGIS finds columns of dates by itself.
guess = [guessed.startField(), guessed.endField()]
# Kept by its name: the parts of a layer are gone with it.
whole = layer_of('sites.kml')
folders = [part.split('!!::!!')[1] for part in whole.dataProvider().subLayers()]
marks = [layer_of('sites.kml', one) for one in folders]
layers = {
    'sites.geojson': [set_time(sites, 'from', 'to')],
    'sites.kml': [set_time(one, 'begin', 'end') for one in marks],
}
print(json.dumps({
    'version': Qgis.QGIS_VERSION,
    'guess': guess,
    'crs': [one.crs().authid() for one in [sites, *marks, layer_of('areas.geojson')]],
    'types': {field.name(): field.typeName() for field in sites.fields()},
    'names': sorted({feature['name_fr'] for feature in sites.getFeatures() if feature['name_fr']}),
    'folders': folders,
    'shown': {
        name: {day: sorted(line for one in parts for line in shown(one, day)) for day in days}
        for name, parts in layers.items()
    },
}))

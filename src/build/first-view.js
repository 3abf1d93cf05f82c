// Runs in the page right behind a first view, with fitFrame (src/app/first/fit-frame.ts) before it: brings
// the map to its box as the page's own map will frame it, and opens the legend where that lies on the map.
// Without it the styles do so for the two widths that most have.
function stand(view) {
  var map = view.querySelector('.first-map')
  var said = map.dataset.frame.split(' ').map(Number)
  function place() {
    var box = map.parentElement.getBoundingClientRect()
    if (box.width === 0) return
    var isRoomy = matchMedia('(width >= 75em)').matches
    var isPhone = matchMedia('(width < 37.5em)').matches
    view.querySelectorAll('details').forEach(function (legend) {
      legend.open = isRoomy
    })
    var fit = fitFrame(
      { width: box.width, height: box.height, left: isRoomy ? 212 : 0, right: isPhone ? 52 : 0, bottom: 28 },
      { zoom: said[0], size: said.slice(1, 3), reach: said.slice(3) },
    )
    map.style.setProperty('--k', fit.scale)
    map.style.setProperty('--x', fit.x + 'px')
    map.style.setProperty('--y', fit.y + 'px')
  }
  view.querySelectorAll('[data-style]').forEach(function (element) {
    element.style.cssText = element.dataset.style
  })
  // Of another date, or narrowed: list and legend are not true, nor do they become so where they follow the
  // page (src/pace/first-view.ts).
  if (page.loading !== undefined)
    view.querySelectorAll('.first-list, details div, details p').forEach(function (part) {
      part.style.visibility = 'hidden'
    })
  // What is painted once does not move, so it waits for its typeface; not longer than a reader would.
  function show() {
    place()
    document.documentElement.dataset.shown = ''
  }
  Promise.all(
    ['400 1em "Noto Sans"', '600 1em "Noto Sans"'].map(function (font) {
      return document.fonts.load(font)
    }),
  ).then(show, show)
  setTimeout(show, 1500)
  place()
  addEventListener('resize', place)
}
var own = document.currentScript.previousElementSibling
var page = document.documentElement.dataset
if (page.first === 'none') own.remove()
else if (page.first === own.lang && page.other === undefined) stand(own)
// Of another mission it comes by itself (head.js).
else if (page.other !== undefined)
  addEventListener('first-view-came', function (event) {
    if (event.detail.lang === own.lang) stand(event.detail)
  })

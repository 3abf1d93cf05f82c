// Runs in the head of index.html, so that nothing is painted in the other colours first. Light or dark is
// what the reader chose in the footer (app/SchemeChoice.tsx), or else what the system asks for.
;(function () {
  var system = matchMedia('(prefers-color-scheme: dark)')
  var chosen
  try {
    chosen = JSON.parse(localStorage.getItem('drawdown ' + new URL('.', document.baseURI).pathname)).scheme
  } catch {
    // Nothing is kept, or nothing may be.
  }
  function show() {
    var isDark = chosen === 'dark' || (chosen !== 'light' && system.matches)
    document.documentElement.classList.toggle('dark', isDark)
    document.querySelector('[name=theme-color]').content = isDark ? '#14181d' : '#ffffff'
  }
  show()
  system.addEventListener('change', show)
  // For this visit even where nothing may be kept.
  addEventListener('scheme', function (event) {
    chosen = event.detail
    show()
  })
})()

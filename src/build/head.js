// Runs in the head of index.html before anything else. It is inline and the same in every build, so that a
// content security policy can name it by its hash (server-configs.ts).
;(function () {
  // A script that does not come, as while a server is half updated, must not leave an empty page.
  addEventListener(
    'error',
    function (event) {
      if (!(event.target instanceof HTMLScriptElement)) return
      document.getElementById('root').innerHTML = document.getElementById('lost').innerHTML
    },
    true,
  )
  // One that never answers must not leave the first words for ever.
  setTimeout(function () {
    var coming = document.getElementById('coming')
    if (coming) coming.insertAdjacentHTML('beforeend', document.getElementById('slow').innerHTML)
  }, 20000)
  var said = new URLSearchParams(location.search)
  var mission = said.get('m')
  // The languages are those that the page names a manifest for.
  var languages = [...document.querySelectorAll('[data-rel=manifest]')].map((link) => link.dataset.for)
  var preferred = navigator.languages.map((tag) => tag.toLowerCase().split(/\W/)[0])
  var language = [said.get('lang'), ...preferred, document.documentElement.lang].find((code) =>
    languages.includes(code),
  )
  // With a worker in charge everything is on the disk already. In a frame without rights to ask is an error.
  var isOnDisk
  try {
    isOnDisk = navigator.serviceWorker.controller
  } catch {
    isOnDisk = false
  }
  document.querySelectorAll('link[data-for]').forEach(function (link) {
    // Without a mission in the link it is the first one published, whose packs come first ("mission
    // language").
    if (!mission && link.dataset.for.indexOf(' ') > 0) mission = link.dataset.for.split(' ')[0]
    var isWanted = link.dataset.for === language || link.dataset.for === mission + ' ' + language
    if (isWanted && (!isOnDisk || link.dataset.rel === 'manifest')) link.rel = link.dataset.rel
  })
})()

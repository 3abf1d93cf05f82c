// Runs in the head of index.html before anything else. It is inline and the same in every build, so that a
// content security policy can name it by its hash (server-configs.ts).
;(function () {
  // A script that does not come, as while a server is half updated, must not leave an empty page. In a copy
  // that somebody saved to disk none comes: what was drawn stays, and is called a copy.
  var isLost
  function sayLost() {
    var root = document.getElementById('root')
    if (root.firstChild) root.insertAdjacentHTML('beforebegin', document.getElementById('copy').innerHTML)
    else root.innerHTML = document.getElementById('lost').innerHTML
  }
  addEventListener(
    'error',
    function (event) {
      if (isLost || !(event.target instanceof HTMLScriptElement)) return
      isLost = true
      if (document.getElementById('copy')) sayLost()
      else addEventListener('DOMContentLoaded', sayLost)
    },
    true,
  )
  // One that never answers must not leave the first words for ever.
  setTimeout(function () {
    var coming = document.getElementById('coming')
    if (coming) coming.insertAdjacentHTML('beforeend', document.getElementById('slow').innerHTML)
  }, 20000)
  var said = new URLSearchParams(location.search)
  // The languages are those that the page names a manifest for.
  var languages = [...document.querySelectorAll('[data-rel=manifest]')].map((link) => link.dataset.for)
  var preferred = navigator.languages.map((tag) => tag.toLowerCase().split(/\W/)[0])
  var language = [said.get('lang'), ...preferred, document.documentElement.lang].find((code) =>
    languages.includes(code),
  )
  // With a worker in charge the page is on the disk already, and so are the missions that it keeps
  // (offline/remembered.ts). In a frame without rights to ask is an error.
  var isAppOnDisk
  try {
    isAppOnDisk = navigator.serviceWorker.controller
  } catch {
    isAppOnDisk = false
  }
  function isKept(mission) {
    try {
      var text = localStorage.getItem('drawdown ' + new URL('.', document.baseURI).pathname)
      return JSON.parse(text).kept.indexOf(mission) >= 0
    } catch {
      return false
    }
  }
  document.querySelectorAll('link[data-for]').forEach(function (link) {
    if (link.dataset.for === language && (!isAppOnDisk || link.dataset.rel === 'manifest'))
      link.rel = link.dataset.rel
  })
  document.querySelectorAll('link[data-packs]').forEach(function (packs) {
    var missions = packs.dataset.packs.split(' ')
    // Without a mission in the link it is the first one published.
    var mission = said.get('m') || missions[0]
    if (missions.indexOf(mission) < 0 || (isAppOnDisk && isKept(mission))) return
    var pack = packs.cloneNode()
    pack.href += mission + '-' + language + '.json'
    pack.rel = 'preload'
    packs.after(pack)
  })
})()

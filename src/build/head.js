// Runs in the head of index.html before anything else. It is inline and the same in every build, so that a
// content security policy can name it by its hash (server-configs.ts).
;(function () {
  // A script that does not come, as while a server is half updated, must not leave an empty page. In a copy
  // that somebody saved to disk none comes: what was drawn stays, and is called a copy.
  var isLost
  var page = document.documentElement
  function sayLost() {
    var root = document.getElementById('root')
    // The first view stays, with what of it is true for the link.
    if ((page.dataset.first || 'none') !== 'none')
      document.body.insertAdjacentHTML('afterbegin', document.getElementById('lost').innerHTML)
    else if (root.firstChild)
      root.insertAdjacentHTML('beforebegin', document.getElementById('copy').innerHTML)
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
    page.dataset.slow = ''
  }, 20000)
  var said = new URLSearchParams(location.search)
  // The languages are those that the page names a manifest for.
  var languages = [...document.querySelectorAll('[data-rel=manifest]')].map((link) => link.dataset.for)
  var preferred = navigator.languages.map((tag) => tag.toLowerCase().split(/\W/)[0])
  var language = [said.get('lang'), ...preferred, page.lang].find((code) => languages.includes(code))
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
  var packs = document.querySelector('link[data-packs]')
  var missions = packs ? packs.dataset.packs.split(' ') : []
  // Without a mission in the link it is the first one published.
  var mission = said.get('m') || missions[0]
  var isOnDisk = isAppOnDisk && isKept(mission)
  // What the build wrote into the page (first-view.ts) is shown if it is of the link's mission. Of a link
  // with more in it than mission, language and tab only what is true for every view is. What is on the disk
  // comes at once, and may be newer.
  var views = (page.dataset.views || '').split(' ')
  // In a copy that somebody saved it is said already.
  var isCopy = page.dataset.first !== undefined
  if (page.dataset.mission && !isCopy) page.dataset.first = 'none'
  if (!isCopy && page.dataset.mission === mission && views.indexOf(language) >= 0 && !isOnDisk) {
    page.dataset.first = language
    sayWhatIsTrue()
  }
  function sayWhatIsTrue() {
    page.lang = language
    var rest = [...said.keys()].filter((key) => ['m', 'lang', 'tab'].indexOf(key) < 0)
    if (rest.length > 0 || location.hash.indexOf('#?') === 0) page.dataset.loading = ''
  }
  // The title that stands in the page is that of its first view, in the main language.
  var isOwnTitle = page.dataset.first === views[0] && page.dataset.loading === undefined
  if (page.dataset.mission && !isCopy && !isOwnTitle) document.title = 'Drawdown'
  function preload(name) {
    var pack = packs.cloneNode()
    pack.href += name + '.json'
    pack.rel = 'preload'
    packs.after(pack)
  }
  function ask() {
    document.querySelectorAll('link[data-for]').forEach(function (link) {
      var isWanted = link.dataset.for === language || link.dataset.for === ''
      if (isWanted && (!isAppOnDisk || link.dataset.rel === 'manifest')) link.rel = link.dataset.rel
    })
    if (missions.indexOf(mission) < 0 || isOnDisk) return
    preload(mission + '-' + language)
    // The outlines stand in the first view.
    if (page.dataset.first !== language) preload(mission)
  }
  // Of another mission it is fetched, and put where that of the page would be.
  function fetchView() {
    return fetch(page.dataset.folder + mission + '-' + language + '.html').then(function (answer) {
      if (!answer.ok) throw new Error(answer.status)
      return answer.text()
    })
  }
  function insert(html) {
    var coming = document.getElementById('coming')
    // The page itself was faster.
    if (page.dataset.first !== language) return
    document.querySelectorAll('.first-view').forEach(function (view) {
      view.remove()
    })
    coming.insertAdjacentHTML('afterend', html)
    dispatchEvent(new CustomEvent('first-view-came', { detail: coming.nextElementSibling }))
  }
  function whenRead() {
    return new Promise(function (resolve) {
      if (document.readyState === 'loading') addEventListener('first-view', resolve, { once: true })
      else resolve()
    })
  }
  // The first view has the line to itself until it is nearly there.
  if (page.dataset.first === language) addEventListener('first-view-near', ask, { once: true })
  else if (!isCopy && page.dataset.folder && missions.indexOf(mission) >= 0 && !isOnDisk) {
    page.dataset.first = language
    page.dataset.other = ''
    sayWhatIsTrue()
    void fetchView()
      .then(function (html) {
        return whenRead().then(function () {
          insert(html)
        })
      })
      .catch(function () {
        page.dataset.first = 'none'
      })
      .then(ask)
  } else ask()
})()

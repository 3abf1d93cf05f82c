// Runs in the head of a page that stands for one mission in one language (preview-page.ts), and leads on to
// the page itself with both and with whatever else the link says. What stands here is for readers without
// scripts: it is not shown, as it need not be true for the link.
;(function () {
  var page = document.documentElement
  page.dataset.first = 'none'
  page.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches)
  var rest = location.search.slice(1)
  location.replace(
    '../?m=' + page.dataset.mission + '&lang=' + page.lang + (rest && '&' + rest) + location.hash,
  )
})()

// What makes the site better where scripts run: answers are kept while somebody types, and a page that has changed shows
// it. Everything works without.
const live = document.getElementById('live')
const said = document.getElementById('said')
const fresh = document.getElementById('new')
let isDirty = false
let isSaving = false
let timer = 0

/** Sends a request and gives the page that it is answered with; nothing is made of text by hand. */
function fetchPage(method, address, body) {
  const { promise, resolve, reject } = Promise.withResolvers?.() ?? deferred()
  const request = new XMLHttpRequest()
  request.open(method, address)
  request.responseType = 'document'
  request.timeout = 30_000
  request.onload = () => resolve(request)
  request.onerror = reject
  request.ontimeout = reject
  request.send(body)
  return promise
}

function deferred() {
  const made = {}
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }))
  return made
}

function say(text) {
  if (said !== null) said.textContent = text
}

/** Puts another part in the place of one, and the focus back where it was. */
function replace(old, by) {
  const { activeElement } = document
  const { id, selectionStart, selectionEnd } = activeElement ?? {}
  const isInside = activeElement !== null && old.contains(activeElement)
  old.replaceWith(document.adoptNode(by))
  const again = isInside && id ? document.getElementById(id) : null
  again?.focus({ preventScroll: true })
  if (typeof selectionStart === 'number' && again?.setSelectionRange)
    again.setSelectionRange(selectionStart, selectionEnd)
}

async function refresh() {
  fresh.hidden = true
  try {
    const { response, status } = await fetchPage('GET', location.pathname)
    const main = response?.querySelector('main')
    if (status !== 200 || !main) return location.reload()
    const foot = response.querySelector('footer')
    replace(document.querySelector('main'), main)
    if (foot) replace(document.querySelector('footer'), foot)
    seen(response)
    say(live.dataset.updated)
    follow()
  } catch {
    fresh.hidden = false
  }
}

/** Keeps the answers of a form as they stand; what was typed meanwhile is kept next time. */
async function save(form) {
  if (isSaving) return plan(form)
  isSaving = true
  isDirty = false
  say(live.dataset.saving)
  const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  body.set('do', 'save')
  body.set('by', 'script')
  try {
    const { response, status } = await fetchPage('POST', form.getAttribute('action'), body)
    // It was too much for now: what is typed stays, and is sent later.
    if (status === 429) throw new Error()
    const after = response?.querySelector('form.questionnaire')
    if (!after || (status !== 200 && status !== 422)) return location.reload()
    form.elements.revision.value = after.elements.revision.value
    const counts = response.getElementById('counts')
    if (counts) replace(document.getElementById('counts'), counts)
    seen(response)
    // Somebody who types on keeps the form under their hands; what is asked now is shown when they pause.
    if (!isDirty) replace(document.getElementById('questions'), response.getElementById('questions'))
    say(live.dataset.saved)
  } catch {
    isDirty = true
    say(live.dataset.notSaved)
    plan(form, 5000)
  } finally {
    isSaving = false
  }
}

function plan(form, after = 900) {
  clearTimeout(timer)
  timer = setTimeout(() => save(form), after)
}

function follow() {
  const form = document.querySelector('form.questionnaire')
  form?.addEventListener('input', () => {
    isDirty = true
    plan(form)
  })
  form?.addEventListener('submit', () => clearTimeout(timer))
}

const current = document.querySelector('nav [aria-current]')?.parentElement
current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })

/** Notes what a page shows: what is told of it is nothing new. */
function seen(page) {
  live.dataset.shown = page.getElementById('live')?.dataset.shown
}

/** Follows what changes, from where the page stands: also what changed while nobody looked. */
function listen() {
  const changes = new EventSource('/site/changes')
  changes.addEventListener('shown', ({ data }) => {
    if (data === live.dataset.shown) return
    if (isSaving || isDirty || document.querySelector('form.questionnaire')) fresh.hidden = isSaving
    else refresh()
  })
  changes.addEventListener('closed', () => {
    changes.close()
    location.reload()
  })
  return changes
}

if (live !== null) {
  follow()
  fresh.querySelector('button').addEventListener('click', () => refresh())
  let changes = document.hidden ? null : listen()
  // A connection for each tab that nobody looks at would soon leave none for the one in front.
  document.addEventListener('visibilitychange', () => {
    changes?.close()
    changes = document.hidden ? null : listen()
  })
}

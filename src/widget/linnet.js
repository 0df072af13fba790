// Takes over the page that the server has rendered and talks by the websocket. ES2015 and no more, so that an old
// phone runs it. Nothing is stored; what was said lives in the document only, and `wipe` takes it away.
// Whatever fails here, the forms underneath still work: a page without this script is whole.
(function () {
  'use strict';

  var doc = document;
  var root = doc.documentElement;
  var body = doc.body;
  var log = at('log');
  var main = log.parentNode;
  var group = at('group');
  var say = at('say');
  var field = at('text');
  var status = at('status');
  var header = status.parentNode;
  var leaveLink = at('leave');
  var dots = doc.querySelector('.dots');
  /** @type {any} */
  var next = doc.querySelector('.tools [data-act=next]');
  var framed = window.top !== window;
  /** The texts of the page in its language, by their names. @type {Object<string,string>} */
  var words = {};
  /** Stands in place of the talk after the page was out of sight. @type {any} */
  var cover;
  /** @type {any} */
  var aloudSwitch;

  /** Milliseconds. A wait is told before three seconds have gone; a line that stays dumb for ten is given up. */
  var SLOW = 2500;
  var DEAD = 10000;
  var SHIFT = 5000;

  /** The sealed state to go on from: that of the last turn that arrived. @type {string} */
  var state = say.querySelector('input').value;
  /** The one message that waits for its answer, and the bubble that shows it. @type {any} */
  var pending = null;
  /** Whether help was asked for while something else was under way. */
  var helpNext = false;
  /** @type {WebSocket|null} */
  var line = null;
  /** '' closed, 'opening', 'resuming', 'ready'. */
  var stage = '';
  var tries = 0;
  var everReady = false;
  var left = false;
  var asleep = false;
  var aloud = false;
  var timers = {};

  if (!window.WebSocket || !window.JSON || !doc.querySelector || !log.closest) return;

  // ---- small help ----

  /** @param {string} id @returns {any} */
  function at(id) { return doc.getElementById(id); }

  /** A text of the page in its language. @param {string} id */
  function word(id) { return words[id]; }

  /** @param {string} name @param {Object<string,any>} attributes @param {...any} children @returns {any} */
  function make(name, attributes, ...children) {
    var node = doc.createElement(name);
    Object.keys(attributes).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    children.forEach(function (child) { node.appendChild(child.nodeType ? child : doc.createTextNode(child)); });
    return node;
  }

  /** @param {Node} node */
  function empty(node) { while (node.firstChild) node.removeChild(node.firstChild); }

  /** One timer a name; setting it again puts it off. @param {string} name @param {number=} wait @param {Function=} act */
  function timer(name, wait, act) {
    clearTimeout(timers[name]);
    if (act) timers[name] = setTimeout(act, wait);
  }

  /** Says something in the status line; the same words twice are said once. @param {string} text @param {any=} extra */
  function tell(text, extra) {
    if (status.firstChild && status.firstChild.nodeValue === text && !extra) return;
    var homeless = status.contains(doc.activeElement);
    empty(status);
    if (text) status.appendChild(doc.createTextNode(text));
    if (extra) status.appendChild(extra);
    if (homeless) group.focus();
  }

  /** Moves the beginning of something to right below the bar, however high that is just now. @param {any} node */
  function bring(node) { window.scrollBy(0, node.getBoundingClientRect().top - header.getBoundingClientRect().bottom - 8); }

  // ---- leaving ----

  /** Takes every word away: out of sight first, then out of the document and of this script. */
  function wipe() {
    root.className = 'gone';
    if (window.speechSynthesis) speechSynthesis.cancel();
    field.value = '';
    hangUp();
    Object.keys(timers).forEach(function (name) { clearTimeout(timers[name]); });
    pending = null;
    state = '';
    empty(body);
    body.removeAttribute('data-node');
  }

  /** The end of this page: blank, and after a while a plain link, should the browser refuse to go on. @param {number} wait */
  function end(wait) {
    left = true;
    var away = leaveLink.href;
    var link = make('a', { href: away, target: '_top', rel: 'noreferrer' }, word('gone.stuck'));
    link.onclick = function (event) {
      event.preventDefault();
      go(away, function () { location.replace(away); });
    };
    var gone = make('p', { 'class': 'vh', role: 'alert' }, word('gone'));
    doc.title = word('gone.title');
    wipe();
    body.appendChild(gone);
    timer('out', wait, out);

    function out() { if (!link.parentNode) body.appendChild(make('main', { 'class': 'out' }, make('h1', {}, link))); }
    return out;
  }

  /** Moves the whole window on, the host's page too. @param {string} away @param {Function} refused */
  function go(away, refused) { try { window.top.location.replace(away); } catch (e) { refused(); } }

  function leave() {
    if (left) return;
    var away = leaveLink.href;
    var out = end(4000);
    if (framed) parent.postMessage({ leave: away }, '*');
    // Where a host lets its frame move the page after a press only, the plain link is there at once; where it never may,
    // the link moves the frame. The host's loader needs neither.
    go(away, out);
  }

  // Shift three times. Counted when Shift comes up and nothing else was touched since it went down, so a capital letter
  // never counts; any other key starts the count again; each press gives five more seconds.
  var shifts = 0;
  var alone = false;

  /** @param {number} count */
  function shifted(count) {
    shifts = count;
    timer('shift');
    dots.className = count ? 'dots on' : 'dots';
    for (var i = 0; i < 3; i++) dots.children[i].className = i < count ? 'lit' : '';
    if (!count) return;
    tell(word(count === 1 ? 'shift' : 'shift.one'));
    timer('shift', SHIFT, function () { shifted(0); tell(word('shift.over')); });
  }

  function startOver() {
    alone = false;
    if (shifts) { shifted(0); tell(''); }
  }

  doc.addEventListener('keydown', function (event) {
    if (event.key === 'Shift') {
      if (!event.repeat) alone = !event.ctrlKey && !event.altKey && !event.metaKey;
    } else {
      startOver();
      if (event.key === 'Escape' && framed) parent.postMessage({ fold: true }, '*');
    }
  }, true);
  doc.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    if (shifts === 2) leave(); else shifted(shifts + 1);
  }, true);
  doc.addEventListener('pointerdown', startOver, true);

  // Out of sight: nothing is painted, and on the way back the page asks first. Put away for good: nothing is left.
  function conceal() {
    if (left) return;
    root.classList.add('gone');
    root.classList.add('covered');
    cover.hidden = false;
    if (window.speechSynthesis) speechSynthesis.cancel();
  }

  doc.addEventListener('visibilitychange', function () {
    if (left) return;
    if (doc.hidden) return conceal();
    root.classList.remove('gone', 'paper');
    if (!cover.hidden) cover.firstElementChild.focus();
    wake();
  });
  doc.addEventListener('freeze', conceal);
  window.addEventListener('pagehide', function () { if (!left) end(0); });

  /** Only ever called by the child's own hand: an answer that comes while the page is covered stays under the cover. */
  function reveal() {
    if (cover.hidden) return;
    root.classList.remove('covered');
    cover.hidden = true;
    bring(log.lastElementChild);
    group.focus({ preventScroll: true });
  }

  // Some phones take the page out of sight to print it; it is on the paper all the same.
  function onPaper() { root.classList.add('paper'); }
  window.addEventListener('beforeprint', function () { if (cover.hidden) onPaper(); });
  window.addEventListener('afterprint', function () { root.classList.remove('paper'); });

  // ---- the line ----

  function hangUp() {
    var old = line;
    line = null;
    stage = '';
    timer('dead');
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = old.onerror = null;
    old.close();
  }

  function open() {
    if (line || left) return;
    asleep = false;
    timer('retry');
    try {
      line = new WebSocket(location.protocol.replace('http', 'ws') + '//' + location.host + '/ws', 'linnet.v1');
    } catch (e) { return dropped(false); }
    stage = 'opening';
    timer('dead', DEAD, function () { hangUp(); tries += 2; dropped(false); });
    line.onmessage = function (event) { heard(JSON.parse(event.data)); };
    line.onclose = function (event) { hangUp(); dropped(event.wasClean && event.code !== 1012); };
  }

  /** @param {boolean} quiet whether the server itself hung up, as it does with a line that nobody uses */
  function dropped(quiet) {
    if (left) return;
    if (quiet && !pending && tries === 0) { asleep = true; return; }
    tries++;
    if (pending && socketless()) return post(pending.message);
    if (tries > 1 || pending) lost();
    else timer('slow', 1000, lost);
    // Half a second, doubled each time up to half a minute, and never the same for two children.
    timer('retry', Math.min(30000, 500 * Math.pow(2, tries - 1)) * (0.5 + Math.random()), open);
  }

  /** Whether the network carries pages and no sockets, as far as one can tell: never had one, and tried. */
  function socketless() { return !everReady && tries > 2 && navigator.onLine !== false; }

  function lost() {
    var again = null;
    if (pending && tries > 3) {
      again = make('button', { type: 'button' }, word('line.again'));
      again.onclick = function () { post(pending.message); };
    }
    tell(word('line.lost'), again);
  }

  /** Something says that the line may work again, or is wanted. */
  function wake() {
    if (line || left) return;
    if (!asleep && everReady) tries = Math.min(tries, 1);
    open();
  }

  /** @param {any} message */
  function send(message) {
    line.send(JSON.stringify(message));
    timer('dead', DEAD, function () { hangUp(); dropped(false); });
  }

  /** @param {any} message */
  function heard(message) {
    if (message.type === 'hello') {
      stage = 'resuming';
      return send({ type: 'resume', state: state });
    }
    timer('dead');
    timer('slow');
    if (stage === 'resuming') {
      stage = 'ready';
      everReady = true;
      if (tries) tell(word('line'));
      if (tries) timer('slow', 3000, function () { tell(''); });
      tries = 0;
      if (message.type === 'turn') {
        // The place is the one shown already: nothing to say, the seal is fresh.
        if (message.node === body.dataset.node && message.locale === root.lang) keep(message.state);
        else if (!pending) show(message);
      } else if (message.code === 'bad-state') {
        // Too old, or sealed by a server that is no more: the talk begins again and says so. What she wrote stays hers.
        giveBack();
        ask({ type: 'start', locale: root.lang });
        return tell(message.message);
      }
      if (pending) deliver();
      return;
    }
    if (message.type === 'turn') {
      if (!pending || pending.message.type !== 'start') tell('');
      return show(message);
    }
    if (message.code === 'too-fast' && pending) { timer('slow', 1500, deliver); return; }
    if (message.code === 'shutting-down') { hangUp(); return dropped(false); }
    giveBack();
    tell(message.message || '');
  }

  /** An answer that was not taken: its bubble goes, and what was written is in the field again. */
  function giveBack() {
    var refused = settle();
    if (refused && refused.echo) log.removeChild(refused.echo);
    if (refused && refused.message.type === 'say') field.value = refused.message.text;
  }

  /** Sends what waits, now or as soon as there is a line. Sent again only from the state before it: it counts once. */
  function deliver() {
    if (stage === 'ready') {
      send(pending.message);
      timer('slow', SLOW, function () { tell(word('line.slow')); });
    } else if (socketless()) {
      post(pending.message);
    } else {
      timer('slow', SLOW, lost);
      wake();
    }
  }

  /** @param {any} message @param {any=} shown the bubble that shows it already */
  function ask(message, shown) {
    if (left) return;
    if (pending) {
      // Help is never lost: it is asked for as soon as the answer that is under way has come.
      if (message.type === 'help') helpNext = true;
      return;
    }
    pending = { message: message, echo: shown };
    group.setAttribute('aria-busy', 'true');
    deliver();
  }

  function settle() {
    var done = pending;
    pending = null;
    group.removeAttribute('aria-busy');
    Array.prototype.forEach.call(group.children, function (button) { button.classList.remove('picked'); });
    if (helpNext) setTimeout(function () { ask({ type: 'help' }); }, 0);
    helpNext = false;
    return done;
  }

  /** The way without a socket: the same step as a plain form. @param {any} message */
  function post(message) {
    /** @type {Object<string,string>} */
    var fields = { state: state, act: message.type };
    if (message.type === 'choose') fields = { state: state, choose: message.id };
    if (message.type === 'say') fields = { state: state, text: message.text };
    if (message.type === 'locale') fields = { state: state, locale: message.locale };
    /** @type {any} */
    var tone = doc.querySelector('[name=tone]');
    if (tone) fields.tone = tone.value;
    var form = make('form', { method: 'post', action: '/chat', hidden: '' });
    Object.keys(fields).forEach(function (name) { form.appendChild(make('input', { type: 'hidden', name: name, value: fields[name] })); });
    body.appendChild(form);
    form.submit();
  }

  // ---- the talk ----

  /** @param {string} fresh */
  function keep(fresh) {
    state = fresh;
    Array.prototype.forEach.call(doc.querySelectorAll('[name=state]'), function (input) { input.value = fresh; });
  }

  /** What the child chose or wrote, shown at once. Not announced: she has just done it. @param {string} text */
  function echo(text) {
    var mine = make('div', { 'class': 'turn', 'aria-live': 'off' },
      make('h2', { 'class': 'vh' }, word('linnet.me')), make('p', { 'data-from': 'me', dir: 'auto' }, text));
    log.appendChild(mine);
    bring(mine);
    return mine;
  }

  /** @param {any} turn */
  function show(turn) {
    keep(turn.state);
    // Another language: the whole page changes, its buttons too.
    if (turn.locale !== root.lang) return post({ type: 'resume' });
    settle();
    body.setAttribute('data-node', turn.node);
    var box = make('div', { 'class': 'turn', lang: turn.locale, dir: turn.dir }, make('h2', { 'class': 'vh' }, word('linnet')));
    turn.say.forEach(function (text, place) {
      var bubble = make('p', { 'data-from': 'linnet' }, text);
      if (turn.borrowed && turn.borrowed.indexOf(place) >= 0) { bubble.lang = 'en'; bubble.dir = 'ltr'; }
      box.appendChild(bubble);
    });
    if (turn.helplines && turn.helplines.length) box.appendChild(cards(turn.helplines));
    var focus = doc.activeElement;
    var homeless = !focus || focus === body || group.contains(focus) || (say.contains(focus) && !turn.free_text);
    empty(group);
    turn.choices.forEach(function (choice) {
      group.appendChild(make('button', { name: 'choose', value: choice.id, 'data-choice': choice.id }, choice.label));
    });
    if (turn.node === 'engine/know') group.appendChild(make('a', { href: next.href, 'data-act': 'next' }, word('forget')));
    say.hidden = !turn.free_text;
    if (at('leaving')) main.removeChild(at('leaving'));
    // One insertion, one announcement.
    log.appendChild(box);
    if (!cover.hidden) return;
    if (homeless) group.focus({ preventScroll: true });
    bring(box.previousElementSibling && box.previousElementSibling.querySelector('[data-from=me]') ? box.previousElementSibling : box);
    if (aloud) speak();
  }

  /** The same card as the server builds (card.rs). @param {any[]} list */
  function cards(list) {
    var all = make('ul', { 'class': 'cards', 'aria-label': word('card') });
    list.forEach(function (one) {
      var card = make('li', { 'class': 'card' }, make('h3', {}, make('bdi', {}, one.name)));
      var facts = make('p', { 'class': 'facts' });
      var free = typeof one.free === 'boolean' ? word(one.free ? 'card.free' : 'card.costs') : '';
      [free, one.hours, one.now, one.opens].forEach(function (fact) { if (fact) facts.appendChild(make('span', {}, fact)); });
      card.appendChild(facts);
      (one.notes || []).forEach(function (note) { card.appendChild(make('p', { 'class': 'facts' }, note)); });
      var ways = make('p', { 'class': 'ways' });
      way(ways, 'tel:' + dial(one.dial || one.phone || ''), word('card.call'), one.phone);
      way(ways, 'sms:' + dial(one.text || ''), word('card.text'), one.text);
      if (one.text_word) ways.lastChild.appendChild(make('span', {}, ' ' + word('card.word') + ' ', make('bdi', {}, one.text_word)));
      way(ways, 'https://wa.me/' + dial(one.whatsapp || '').replace('+', ''), 'WhatsApp', one.whatsapp);
      if (/^https:/.test(one.url)) way(ways, one.url, word('card.web'), one.url.replace(/^https:\/\/(www\.)?/, '').replace(/[/?#].*/, ''));
      way(ways, 'mailto:' + one.email, word('card.mail'), one.email);
      if (one.phone) ways.appendChild(copier(one.dial || one.phone));
      card.appendChild(ways);
      all.appendChild(card);
    });
    return all;
  }

  /** One way to reach somebody. @param {any} into @param {string} href @param {string} label @param {string=} shown */
  function way(into, href, label, shown) {
    if (!shown) return;
    var link = make('a', { href: href }, label + ' ', make('bdi', { dir: 'ltr' }, shown));
    if (/^https/.test(href)) { link.target = framed ? '_top' : '_blank'; link.rel = 'noopener noreferrer'; }
    into.appendChild(link);
  }

  /** @param {string} number */
  function copier(number) { return make('button', { type: 'button', 'data-copy': dial(number) }, word('card.copy')); }

  /** @param {string} shown */
  function dial(shown) { return shown.replace(/[^+\d]/g, '').replace(/(.)\+/g, '$1'); }

  /** By selection, which works in a frame and on old phones where the clipboard interface does not. @param {any} button */
  function copy(button) {
    var box = make('textarea', { readonly: '', 'class': 'vh' });
    box.value = button.getAttribute('data-copy');
    button.parentNode.appendChild(box);
    box.select();
    try { doc.execCommand('copy'); tell(word('card.copied')); } catch (e) { tell(box.value); }
    button.parentNode.removeChild(box);
    button.focus();
  }

  // What is copied from the page carries no invisible direction marks.
  doc.addEventListener('copy', function (event) {
    var chosen = String(window.getSelection());
    if (!chosen || !/[\u2066-\u2069]/.test(chosen) || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', chosen.replace(/[\u2066-\u2069]/g, ''));
    event.preventDefault();
  });

  // ---- what the child does ----

  doc.addEventListener('click', function (event) {
    /** @type {any} */
    var target = event.target;
    var control = target.closest('button,a');
    if (!control) return;
    var act = control.getAttribute('data-act');
    if (act === 'leave') { event.preventDefault(); return leave(); }
    if (act === 'next') {
      event.preventDefault();
      var fresh = control.href;
      left = true;
      wipe();
      return location.replace(fresh);
    }
    if (control.nodeName === 'A') return;
    event.preventDefault();
    if (control.hasAttribute('data-choice')) {
      if (pending) return;
      control.classList.add('picked');
      ask({ type: 'choose', id: control.value }, echo(control.textContent));
    } else if (control.name === 'locale') {
      // By the line, so that a page that cannot be had is never asked for.
      if (control.value !== root.lang) ask({ type: 'locale', locale: control.value });
    } else if (control.hasAttribute('data-copy')) copy(control);
    else if (control.hasAttribute('data-look')) look(control);
    else if (act === 'language' || act === 'looks') fold(control);
    else if (act === 'show') reveal();
    else if (act === 'print') { onPaper(); window.print(); }
    else if (act === 'send') write();
    else if (act) { reveal(); ask({ type: act }); }
  });

  function write() {
    var text = field.value.trim();
    if (!text) return field.focus();
    if (pending) return;
    field.value = '';
    ask({ type: 'say', text: text }, echo(text));
  }

  field.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    write();
  });

  /** Opens or closes the panel that a button stands for. @param {any} button */
  function fold(button) {
    var panel = at(button.getAttribute('aria-controls'));
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (!panel.hidden) panel.querySelector('button').focus();
  }

  /** A switch for this visit; nothing is stored. @param {any} button */
  function look(button) {
    var on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    if (button.getAttribute('data-look') !== 'aloud') return root.classList[on ? 'add' : 'remove'](button.getAttribute('data-look'));
    aloud = on;
    speechSynthesis.cancel();
    if (on) speak();
  }

  /** A voice that lives on this device: words never travel to be spoken. @param {string} lang */
  function voice(lang) {
    return window.speechSynthesis && speechSynthesis.getVoices().filter(function (one) {
      return one.localService && one.lang.slice(0, 2) === lang.slice(0, 2);
    })[0];
  }

  /** Reads out the last turn: what Linnet says, who can help, and what can be answered. */
  function speak() {
    speechSynthesis.cancel();
    var parts = log.lastElementChild.querySelectorAll('[data-from=linnet],.card h3,.ways a');
    var text = Array.prototype.concat.apply([], [parts, group.children].map(function (list) {
      return Array.prototype.map.call(list, function (part) { return part.textContent.replace(/([^.!?\u061f])$/, '$1.'); });
    })).join('\n');
    var speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice(root.lang) || null;
    speech.lang = root.lang;
    if (speech.voice) speechSynthesis.speak(speech);
  }

  function voices() { aloudSwitch.hidden = !voice(root.lang); }

  // ---- begin ----

  window.addEventListener('online', wake);
  window.addEventListener('offline', function () { if (!left) { hangUp(); dropped(false); lost(); } });
  doc.addEventListener('pointerdown', wake);
  doc.addEventListener('focusin', wake);
  at('words').getAttribute('data-words').split('\n').forEach(function (text) {
    var cut = text.indexOf('=');
    words[text.slice(0, cut)] = text.slice(cut + 1);
  });

  // What only a script can do: hiding out of sight, other looks, reading aloud, printing.
  cover = make('div', { id: 'cover', hidden: '' }, make('h1', { tabindex: '-1' }, word('hidden')), make('p', {}, word('hidden.note')),
    make('button', { type: 'button', 'data-act': 'show' }, word('hidden.show')));
  main.appendChild(cover);
  var looks = make('div', { id: 'looks', 'class': 'panel', role: 'group', 'aria-label': word('looks'), hidden: '' });
  ['bigger', 'wider', 'simple', 'aloud'].forEach(function (name) {
    aloudSwitch = make('button', { type: 'button', 'data-look': name, 'aria-pressed': 'false' }, word(name === 'aloud' ? 'read' : 'looks.' + name));
    looks.appendChild(aloudSwitch);
  });
  next.parentNode.parentNode.appendChild(looks);
  next.parentNode.insertBefore(make('button', { type: 'button', 'data-act': 'looks', 'aria-expanded': 'false', 'aria-controls': 'looks' }, word('looks')), next);
  // A sandboxed frame may not print.
  if (!framed) next.parentNode.insertBefore(make('button', { type: 'button', 'data-act': 'print' }, word('print')), next);
  voices();
  if (window.speechSynthesis) speechSynthesis.onvoiceschanged = voices;

  root.classList.add('live');
  Array.prototype.forEach.call(doc.querySelectorAll('.ways a[href^="tel:"]'), function (link) {
    link.parentNode.appendChild(copier(link.getAttribute('href')));
  });
  open();
}());

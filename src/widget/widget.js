// Optional loader for host pages, at most 1 kB: a launcher that opens the talk in a sandboxed frame, folds it on Escape,
// and blanks the host's page when the child leaves. It reads nothing of the host and stores nothing.
((d, /** @type {any} */ s) => {
  var o = s.dataset, q = s.src.slice(0, -9) + 'chat?', x = d.documentElement, k,
    /** @type {any} */ b = d.createElement('button'), /** @type {any} */ f = d.createElement('iframe'), t = f.style,
    c = (d.dir === 'rtl' ? 'left' : 'right')
      + ':1rem;position:fixed;z-index:999;bottom:1rem;max-width:90vw;font:1rem system-ui;border:2px solid#fff;border-radius:1rem;';
  for (k in o) q += k + '=' + encodeURIComponent(o[k]) + '&';
  function fold(h) {
    if (!f.src) f.src = q;
    t.display = h ? 'none' : 'block';
    b.setAttribute('aria-expanded', !h);
    (h ? b : f).focus();
  }
  b.textContent = f.title = o.label || 'Linnet';
  b.style.cssText = c + 'padding:1rem;color:#fff;background:#0d4d52';
  t.cssText = c + 'display:none;bottom:5rem;width:25rem;height:75vh';
  f.sandbox = 'allow-scripts allow-forms allow-top-navigation';
  f.referrerPolicy = 'no-referrer';
  b.onclick = () => fold(t.display === 'block');
  addEventListener('message', e => {
    if (e.source !== f.contentWindow) return;
    k = e.data;
    if (k.fold) fold(1);
    if (/^https:/.test(k.leave)) {
      x.remove();
      location.replace(k.leave);
    }
  });
  // In the head there is no body yet.
  k = d.body || x;
  k.appendChild(b);
  k.appendChild(f);
  if ('open' in o) fold();
})(document, document.currentScript);

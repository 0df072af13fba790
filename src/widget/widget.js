// Optional loader for host pages, at most 1 kB: a launcher that opens the talk in a sandboxed frame, folds it on Escape,
// and blanks the host's page when the child leaves. It reads nothing of the host and stores nothing.
((d, /** @type {any} */ s) => {
  var o = s.dataset, q = s.src.slice(0, -9) + 'chat?' + new URLSearchParams(o), b = d.createElement('button'), f = d.createElement('iframe'),
    c = 'position:fixed;z-index:99999;bottom:1rem;right:1rem;max-width:90vw;font:600 1rem system-ui;border:2px solid #fff;border-radius:1rem;';
  function fold(h) {
    if (!f.src) f.src = q;
    f.style.display = h ? 'none' : 'block';
    b.setAttribute('aria-expanded', '' + !h);
    (h ? b : f).focus();
  }
  b.textContent = f.title = o.label || 'Linnet';
  b.style.cssText = c + 'padding:1rem;background:#0d4d52;color:#fff';
  f.style.cssText = c + 'display:none;bottom:5rem;width:25rem;height:75vh';
  f.sandbox = 'allow-scripts allow-forms allow-top-navigation';
  f.referrerPolicy = 'no-referrer';
  b.onclick = () => fold(f.style.display === 'block');
  addEventListener('message', (/** @type {any} */ e) => {
    if (e.source !== f.contentWindow) return;
    e = e.data;
    if (e.fold) fold(1);
    if (/^https:/.test(e.leave)) {
      d.documentElement.remove();
      location.replace(e.leave);
    }
  });
  d.body.append(b, f);
  if ('open' in o) fold();
})(document, document.currentScript);

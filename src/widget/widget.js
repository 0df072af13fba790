// Optional loader for host pages, at most 1 kB: a launcher that opens the talk in a sandboxed frame, folds it on Escape,
// and blanks the host's page when the child leaves. It reads nothing of the host and stores nothing.
((d, /** @type {any} */ s) => {
  var o = s.dataset, q = s.src.slice(0, -9) + 'chat?', b = d.createElement('button'), f = d.createElement('iframe'), k,
    c = 'position:fixed;z-index:99999;bottom:1rem;max-width:90vw;font:600 1rem system-ui;border:2px solid #fff;border-radius:1rem;'
      + (d.dir === 'rtl' ? 'left' : 'right') + ':1rem;';
  for (k in o) q += k + '=' + encodeURIComponent(o[k]) + '&';
  function fold(h) {
    if (!f.src) f.src = q;
    f.style.display = h ? 'none' : 'block';
    b.setAttribute('aria-expanded', '' + !h);
    (h ? b : f).focus();
  }
  function begin() {
    d.body.appendChild(b);
    d.body.appendChild(f);
    if ('open' in o) fold();
  }
  b.textContent = f.title = o.label || 'Linnet';
  b.style.cssText = c + 'padding:1rem;color:#fff;background:#' + ({ sky: '0b4a7a', moss: '2f4d1c', plum: '5b2a6e' }[o.tone] || '0d4d52');
  f.style.cssText = c + 'display:none;bottom:5rem;width:25rem;height:75vh';
  f.setAttribute('sandbox', 'allow-scripts allow-forms allow-top-navigation');
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
  if (d.body) begin(); else addEventListener('DOMContentLoaded', begin);
})(document, document.currentScript);
